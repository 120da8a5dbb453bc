// Dates in words, in English. The names stand here, not in Intl, so that every machine writes the same bytes.
import { toDate, type Day, type PartialDate } from './day.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
) as readonly string[];
const SHORT = MONTHS.map((name) => name.slice(0, 3));

/** `formatDay(day)` → '18 Feb 2025' */
export function formatDay(day: Day): string {
  const date = toDate(day);
  return `${date.getDate()} ${SHORT[date.getMonth()]} ${date.getFullYear()}`;
}

/** For labels in the chart: '18 Feb 25' */
export function formatLabelDay(day: Day): string {
  const date = toDate(day);
  return `${date.getDate()} ${SHORT[date.getMonth()]} ${String(date.getFullYear()).slice(2)}`;
}

/** 'Feb 2025' */
export function formatMonth(day: Day): string {
  const date = toDate(day);
  return `${SHORT[date.getMonth()]} ${date.getFullYear()}`;
}

/** As exact as the date is known: '18 Feb 2025', 'Feb 2025' or '2025'. */
export function formatPartial(date: PartialDate): string {
  if (date.precision === 'day') return formatDay(date.first);
  return date.precision === 'month' ? formatMonth(date.first) : String(toDate(date.first).getFullYear());
}

/** A span of days without repeating what is the same: '23–25 Mar 2025', '30 Apr – 2 May 2025'. */
export function formatDays(from: Day, to: Day): string {
  if (from === to) return formatDay(from);
  const [a, b] = [toDate(from), toDate(to)];
  if (a.getFullYear() !== b.getFullYear()) return `${formatDay(from)} – ${formatDay(to)}`;
  if (a.getMonth() !== b.getMonth()) {
    return `${a.getDate()} ${SHORT[a.getMonth()]} – ${formatDay(to)}`;
  }
  return `${a.getDate()}–${formatDay(to)}`;
}

/** A number with thousands apart: 4321 → '4,321' */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
