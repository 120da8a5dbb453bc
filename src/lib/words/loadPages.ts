// The same for the explorer, which has words of its own beside them. Embeds do not load this module.
import type { Language } from './languages.ts';
import { loadPictureWords } from './load.ts';
import { addPageWords } from './pageWords.ts';

const PAGES = {
  uk: () => import('./page/uk.ts').then(({ uk }) => uk),
  fr: () => import('./page/fr.ts').then(({ fr }) => fr),
  de: () => import('./page/de.ts').then(({ de }) => de),
} as const;

export async function loadAllWords(language: Language): Promise<void> {
  if (language === 'en') return;
  const [, page] = await Promise.all([loadPictureWords(language), PAGES[language]()]);
  addPageWords(language, page);
}
