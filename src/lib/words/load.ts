// Brings the words of a language into a browser when they are asked for: those of pictures and embeds.
import { LANGUAGES, type Language } from './languages.ts';
import { pictureWords } from './words.ts';

const PICTURES = {
  uk: () => import('./picture/uk.ts').then(({ uk }) => uk),
  fr: () => import('./picture/fr.ts').then(({ fr }) => fr),
  de: () => import('./picture/de.ts').then(({ de }) => de),
} as const;

/** The language that an address asks for; English where it asks for none that is known. */
export function languageOf(params: URLSearchParams): Language {
  return LANGUAGES.find((known) => known === params.get('lang')) ?? 'en';
}

/** For embeds. */
export async function loadPictureWords(language: Language): Promise<void> {
  if (language === 'en') return;
  pictureWords.add(language, await PICTURES[language]());
}
