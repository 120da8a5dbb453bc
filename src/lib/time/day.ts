// Whole days in UTC, as numbers. Everything in the record happens on a day; hours are not kept.
import { addDays, addMonths } from 'date-fns';
// The small one: the full class prepares three formatters on loading, which costs 25 ms and is never used here.
import { UTCDateMini } from '@date-fns/utc/date/mini';

/** A day: whole days since 1 January 1970, UTC. */
export type Day = number & { readonly unit: 'day' };

/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** A date as an editor writes it: the first and the last day it may mean. */
export interface PartialDate {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
}

const EPOCH = new UTCDateMini(0);
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAY_MS = 86_400_000;

/** The day a UTC date falls on. `toDay(new Date('2025-02-18T23:00Z'))` → day of 18 Feb 2025. */
export function toDay(date: Date): Day {
  return Math.floor(date.getTime() / DAY_MS) as Day;
}

/** Midnight UTC of a day. */
export function toDate(day: Day): Date {
  return addDays(EPOCH, day);
}

/** The day of a calendar date; month is 1 to 12. `dayOf(2025, 2, 18)` → 20137 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return (Date.UTC(year, month - 1, dayOfMonth) / DAY_MS) as Day;
}

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when it is none of them or not in the calendar.
 * `parsePartialDate('2015-02')` → first 1 Feb, last 28 Feb 2015, precision `month`
 */
export function parsePartialDate(text: string): PartialDate | null {
  const match = PARTIAL.exec(text);
  if (!match) return null;
  const [year, month, dayOfMonth] = match.slice(1).map((part) => Number(part ?? NaN)) as [number, number, number];
  if (year < 1000) return null;
  if (Number.isNaN(month)) {
    return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), precision: 'year' };
  }
  if (month < 1 || month > 12) return null;
  const first = dayOf(year, month, 1);
  const last = (dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1) as Day;
  if (Number.isNaN(dayOfMonth)) return { first, last, precision: 'month' };
  if (dayOfMonth < 1 || dayOfMonth > last - first + 1) return null;
  const day = (first + dayOfMonth - 1) as Day;
  return { first: day, last: day, precision: 'day' };
}

/** Reads a full date `YYYY-MM-DD`, or null. */
export function parseDay(text: string): Day | null {
  const date = parsePartialDate(text);
  return date?.precision === 'day' ? date.first : null;
}

/** `formatIso(dayOf(2025, 2, 18))` → '2025-02-18' */
export function formatIso(day: Day): string {
  return toDate(day).toISOString().slice(0, 10);
}

/** Writes a partial date as it was read: `parsePartialDate(formatPartialDate(d))` gives `d` back. */
export function formatPartialDate(date: PartialDate): string {
  const length = { year: 4, month: 7, day: 10 }[date.precision];
  return formatIso(date.first).slice(0, length);
}

/** Days from one date to another: 2 March 2023 to 18 February 2025 is 719. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

/** The same day of the month, some months later (or the month's last day). */
export function plusMonths(day: Day, months: number): Day {
  return toDay(addMonths(toDate(day), months));
}

export function yearOf(day: Day): number {
  return toDate(day).getFullYear();
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return toDate(day).getMonth() + 1;
}
