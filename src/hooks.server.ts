// The language of the address, for those who read a page aloud before its scripts come.
import { building } from '$app/environment';
import { languageOf } from '#lib/words/load.ts';
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) => {
  const lang = building ? 'en' : languageOf(event.url.searchParams);
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('<html lang="en">', `<html lang="${lang}">`),
  });
};
