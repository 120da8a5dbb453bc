// The language of the address, for those who read a page aloud before its scripts come.
import { building } from '$app/environment';
import { LANGUAGES } from '#lib/words/languages.ts';
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) => {
  const asked = building ? null : event.url.searchParams.get('lang');
  const lang = LANGUAGES.find((known) => known === asked) ?? 'en';
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('<html lang="en">', `<html lang="${lang}">`),
  });
};
