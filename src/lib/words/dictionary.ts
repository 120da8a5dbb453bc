// A part of the interface's words in every language. English is always here; the others are brought by their own
// modules (all.ts on the server and the command line, load.ts and loadPages.ts in a browser), once, and never change.
import type { Language } from './languages.ts';

export interface Dictionary<Words> {
  /** The words of a language; the English ones as long as its own are not here. */
  (language: Language): Words;
  add(language: Language, words: Words): void;
  /** True once a language's own words are here. */
  has(language: Language): boolean;
}

export function dictionary<Words>(english: Words): Dictionary<Words> {
  const known = new Map<Language, Words>([['en', english]]);
  return Object.assign((language: Language) => known.get(language) ?? english, {
    add: (language: Language, words: Words) => void known.set(language, words),
    has: (language: Language) => known.has(language),
  });
}
