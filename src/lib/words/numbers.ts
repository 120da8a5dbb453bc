// Numbers and what they count, by language. Thousands are set apart here and not by Intl, so that every machine
// writes the same bytes; which form a number takes (one, few, many) is the same everywhere and comes from Intl.
import type { Language } from './languages.ts';

const THOUSANDS: Readonly<Record<Language, string>> = { en: ',', uk: '\u00a0', fr: '\u00a0', de: '.' };

/** A number with thousands apart: `formatCount(4321)` → '4,321', in German '4.321'. */
export function formatCount(count: number, language: Language = 'en'): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, THOUSANDS[language]);
}

/**
 * Writes a number with the word that it takes; forms are given from one to many.
 * @example counted('uk')(3, 'подія', 'події', 'подій') → '3 події'
 */
export function counted(language: Language): (count: number, ...forms: readonly [string, ...string[]]) => string {
  const rules = new Intl.PluralRules(language);
  return (count, ...forms) => {
    const at = { zero: 0, one: 0, two: 1, few: 1, many: 2, other: forms.length - 1 }[rules.select(count)];
    return `${formatCount(count, language)} ${forms[Math.min(at, forms.length - 1)] ?? ''}`;
  };
}
