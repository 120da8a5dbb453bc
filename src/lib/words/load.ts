// Brings a language into a browser when it is asked for.
import type { Language } from './languages.ts';
import { addPageWords } from './pageWords.ts';
import { addPictureWords } from './words.ts';

const PICTURES = {
  en: () => import('./picture/en.ts').then(({ en }) => en),
  uk: () => import('./picture/uk.ts').then(({ uk }) => uk),
  fr: () => import('./picture/fr.ts').then(({ fr }) => fr),
  de: () => import('./picture/de.ts').then(({ de }) => de),
} as const;

const PAGES = {
  en: () => import('./page/en.ts').then(({ en }) => en),
  uk: () => import('./page/uk.ts').then(({ uk }) => uk),
  fr: () => import('./page/fr.ts').then(({ fr }) => fr),
  de: () => import('./page/de.ts').then(({ de }) => de),
} as const;

/** For embeds. */
export async function loadPictureWords(language: Language): Promise<void> {
  addPictureWords(language, await PICTURES[language]());
}

/** For the explorer. */
export async function loadAllWords(language: Language): Promise<void> {
  const [picture, page] = await Promise.all([PICTURES[language](), PAGES[language]()]);
  addPictureWords(language, picture);
  addPageWords(language, page);
}
