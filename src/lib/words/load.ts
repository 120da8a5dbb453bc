// Brings a language into a browser when it is asked for.
import { LANGUAGES, type Language } from './languages.ts';
import { addPageWords } from './pageWords.ts';
import { addPictureWords } from './words.ts';

const PICTURES = {
  uk: () => import('./picture/uk.ts').then(({ uk }) => uk),
  fr: () => import('./picture/fr.ts').then(({ fr }) => fr),
  de: () => import('./picture/de.ts').then(({ de }) => de),
} as const;

const PAGES = {
  uk: () => import('./page/uk.ts').then(({ uk }) => uk),
  fr: () => import('./page/fr.ts').then(({ fr }) => fr),
  de: () => import('./page/de.ts').then(({ de }) => de),
} as const;

/** The language that an address asks for; English where it asks for none that is known. */
export function languageOf(params: URLSearchParams): Language {
  return LANGUAGES.find((known) => known === params.get('lang')) ?? 'en';
}

/** For embeds. */
export async function loadPictureWords(language: Language): Promise<void> {
  if (language === 'en') return;
  addPictureWords(language, await PICTURES[language]());
}

/** For the explorer. */
export async function loadAllWords(language: Language): Promise<void> {
  if (language === 'en') return;
  const [picture, page] = await Promise.all([PICTURES[language](), PAGES[language]()]);
  addPictureWords(language, picture);
  addPageWords(language, page);
}
