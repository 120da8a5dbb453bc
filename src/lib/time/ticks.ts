// Where the axis is marked: months, quarters and years, and days when there is room.
import type { Language } from '../words/languages.ts';
import { formatDay, formatMonth, formatMonthName } from './words.ts';
import type { TimeScale } from './scale.ts';
import { dayOf, monthOf, toDate, yearOf, type Day } from './day.ts';

export interface Tick {
  readonly day: Day;
  readonly rank: 'year' | 'quarter' | 'month' | 'day';
  /** Words beside it, where there is room. */
  readonly label: string | null;
}

const WIDE_YEAR = 38;
const WIDE_MONTH = 34;
const MONTH = 30.4;
const WIDE_DAY = 16;

/** The ticks of a scale. Every month has one, also where time is drawn narrow, so that crowding shows. */
export function ticksOf(scale: TimeScale, language: Language = 'en'): Tick[] {
  const { from, to } = scale;
  const ticks: Tick[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (let month = 1; month <= 12; month++) {
      const day = dayOf(year, month, 1);
      if (day > to) break;
      const monthWidth = scale.x(Math.min(to, day + MONTH)) - scale.x(Math.max(from, day));
      if (monthWidth / MONTH >= WIDE_DAY / 7) ticks.push(...weeksOf(day, from, to, monthWidth / MONTH));
      if (day < from) continue;
      const rank = month === 1 ? 'year' : month % 3 === 1 ? 'quarter' : 'month';
      ticks.push({
        day,
        rank,
        label: rank === 'year' ? yearLabel(year, yearWidth(scale, year)) : monthLabel(day, monthWidth, language),
      });
    }
  }
  return withYear(
    ticks.sort((a, b) => a.day - b.day),
    language,
  );
}

/** px of a year, as far as it is shown. */
export function yearWidth(scale: TimeScale, year: number): number {
  const start = Math.max(scale.from, dayOf(year, 1, 1));
  const end = Math.min(scale.to, dayOf(year + 1, 1, 1));
  return ((scale.x(end) - scale.x(start)) * 365) / Math.max(1, end - start);
}

/** The year stays in sight: where no January is shown, the first label carries it. */
function withYear(ticks: Tick[], language: Language): Tick[] {
  if (ticks.some(({ rank, label }) => rank === 'year' && label)) return ticks;
  const first = ticks.find(({ label }) => label);
  return ticks.map((tick) => (tick === first ? { ...tick, label: fullLabel(tick, language) } : tick));
}

function fullLabel({ day, rank }: Tick, language: Language): string {
  return rank === 'day' ? formatDay(day, language) : formatMonth(day, language);
}

function monthLabel(day: Day, monthWidth: number, language: Language): string | null {
  const quarter = monthOf(day) % 3 === 1;
  if (monthWidth >= WIDE_MONTH || (quarter && monthWidth * 3 >= WIDE_MONTH)) return formatMonthName(day, language);
  return null;
}

/** '2014' where there is room, else '14', else every second year. */
function yearLabel(year: number, width: number): string | null {
  if (width >= WIDE_YEAR) return String(year);
  return width >= WIDE_YEAR / 2 || year % 2 === 0 ? `’${String(year).slice(2)}` : null;
}

/** Days of a month after its first: every day when wide, else every seventh. */
function weeksOf(first: Day, from: Day, to: Day, dayWidth: number): Tick[] {
  const step = dayWidth >= WIDE_DAY ? 1 : 7;
  const ticks: Tick[] = [];
  for (let day = (first + step) as Day; monthOf(day) === monthOf(first); day = (day + step) as Day) {
    const isLastOdd = step === 7 && toDate(day).getDate() > 28;
    if (day >= from && day <= to && !isLastOdd) ticks.push({ day, rank: 'day', label: String(toDate(day).getDate()) });
  }
  return ticks;
}
