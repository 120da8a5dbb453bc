// The same for the explorer, which has words of its own beside them. Embeds do not load this module.
import type { Language } from './languages.ts';
import { loadPictureWords } from './load.ts';
import { chartWords } from './chartWords.ts';
import { pageWords } from './pageWords.ts';

const PAGES = {
  uk: () => import('./page/uk.ts').then(({ uk }) => uk),
  fr: () => import('./page/fr.ts').then(({ fr }) => fr),
  de: () => import('./page/de.ts').then(({ de }) => de),
} as const;

const CHARTS = {
  uk: () => import('./chart/uk.ts').then(({ uk }) => uk),
  fr: () => import('./chart/fr.ts').then(({ fr }) => fr),
  de: () => import('./chart/de.ts').then(({ de }) => de),
} as const;

export async function loadAllWords(language: Language): Promise<void> {
  if (language === 'en') return;
  const [page, chart] = await Promise.all([PAGES[language](), CHARTS[language](), loadPictureWords(language)]);
  pageWords.add(language, page);
  chartWords.add(language, chart);
}
