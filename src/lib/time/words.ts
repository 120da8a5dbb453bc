// Dates in words, by language. The names stand here, not in Intl, so that every machine writes the same bytes.
import type { Language } from '../words/languages.ts';
import { monthOf, toDate, type Day, type PartialDate } from './day.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  uk: 'січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.'.split(' '),
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  de: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
};

/** 'Feb', in German 'Feb.' */
export function formatMonthName(day: Day, language: Language = 'en'): string {
  return MONTHS[language][monthOf(day) - 1] ?? '';
}

/** '18', in German '18.', in French '1er' for the first. */
function dayOfMonth(day: Day, language: Language): string {
  const number = toDate(day).getDate();
  if (language === 'de') return `${number}.`;
  return language === 'fr' && number === 1 ? '1er' : String(number);
}

/** '18 Feb' */
function dayAndMonth(day: Day, language: Language): string {
  return `${dayOfMonth(day, language)} ${formatMonthName(day, language)}`;
}

/** `formatDay(day)` → '18 Feb 2025'; `formatDay(day, 'de')` → '18. Feb. 2025' */
export function formatDay(day: Day, language: Language = 'en'): string {
  return `${dayAndMonth(day, language)} ${toDate(day).getFullYear()}`;
}

/** For labels in the chart: '18 Feb 25' */
export function formatLabelDay(day: Day, language: Language = 'en'): string {
  return `${dayAndMonth(day, language)} ${String(toDate(day).getFullYear()).slice(2)}`;
}

/** 'Feb 2025' */
export function formatMonth(day: Day, language: Language = 'en'): string {
  return `${formatMonthName(day, language)} ${toDate(day).getFullYear()}`;
}

/** As exact as the date is known: '18 Feb 2025', 'Feb 2025' or '2025'. */
export function formatPartial(date: PartialDate, language: Language = 'en'): string {
  if (date.precision === 'day') return formatDay(date.first, language);
  return date.precision === 'month' ? formatMonth(date.first, language) : String(toDate(date.first).getFullYear());
}

/** A span of days without repeating what is the same: '23–25 Mar 2025', '30 Apr – 2 May 2025'. */
export function formatDays(from: Day, to: Day, language: Language = 'en'): string {
  if (from === to) return formatDay(from, language);
  const [a, b] = [toDate(from), toDate(to)];
  const end = formatDay(to, language);
  if (a.getFullYear() !== b.getFullYear()) return `${formatDay(from, language)} – ${end}`;
  if (a.getMonth() !== b.getMonth()) return `${dayAndMonth(from, language)} – ${end}`;
  return `${dayOfMonth(from, language)}–${end}`;
}
