// The same for the explorer's pages (see words.ts); embeds and files do without them.
import type { Language } from './languages.ts';
import { en, type PageWords } from './page/en.ts';

const known = new Map<Language, PageWords>([['en', en]]);

export function addPageWords(language: Language, words: PageWords): void {
  known.set(language, words);
}

/** The words of a language; the English ones as long as its own are not here. */
export function pageWords(language: Language): PageWords {
  return known.get(language) ?? en;
}
