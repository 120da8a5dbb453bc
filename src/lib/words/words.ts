// Which words a picture or a page is written in. English is always here; other languages are brought by their own
// modules (all.ts on the server and the command line, load.ts in a browser), once, and never change.
import type { Language } from './languages.ts';
import { en, type PictureWords } from './picture/en.ts';

const known = new Map<Language, PictureWords>([['en', en]]);

export function addPictureWords(language: Language, words: PictureWords): void {
  known.set(language, words);
}

/** True once a language's own words are here. */
export function isSpoken(language: Language): boolean {
  return known.has(language);
}

/** The words of a language; the English ones as long as its own are not here. */
export function pictureWords(language: Language): PictureWords {
  return known.get(language) ?? en;
}
