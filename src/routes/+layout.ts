// Every page is drawn ahead of time and readable without scripts.
import { building } from '$app/environment';
import { languageOf } from '#lib/words/load.ts';
import { loadAllWords } from '#lib/words/loadPages.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The words of the address's language are there before anything is drawn, on the server and in the browser. */
export const load: LayoutLoad = async ({ url }) => {
  if (!building) await loadAllWords(languageOf(url.searchParams)).catch(() => undefined);
};
