// Where the axis is marked: months, quarters and years, and days when there is room.
import { formatDay, formatMonth } from './words.ts';
import { dayOf, monthOf, toDate, yearOf, type Day } from './day.ts';

export interface Tick {
  readonly day: Day;
  readonly rank: 'year' | 'quarter' | 'month' | 'day';
  /** Words beside it, where there is room. */
  readonly label: string | null;
}

const WIDE_YEAR = 38;
const WIDE_MONTH = 34;
const WIDE_DAY = 16;

/** The ticks between two days, given how wide a day is drawn in px. */
export function ticksBetween(from: Day, to: Day, dayWidth: number): Tick[] {
  const ticks: Tick[] = [];
  const monthWidth = dayWidth * 30.4;
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (let month = 1; month <= 12; month++) {
      const day = dayOf(year, month, 1);
      if (day > to) break;
      if (dayWidth >= WIDE_DAY / 7) ticks.push(...weeksOf(day, from, to, dayWidth));
      if (day < from) continue;
      ticks.push({
        day,
        rank: month === 1 ? 'year' : month % 3 === 1 ? 'quarter' : 'month',
        label: labelOf(day, monthWidth),
      });
    }
  }
  return withYear(ticks.sort((a, b) => a.day - b.day));
}

/** The year stays in sight: where no January is shown, the first label carries it. */
function withYear(ticks: Tick[]): Tick[] {
  if (ticks.some(({ rank, label }) => rank === 'year' && label)) return ticks;
  const first = ticks.find(({ label }) => label);
  return ticks.map((tick) => (tick === first ? { ...tick, label: fullLabel(tick) } : tick));
}

function fullLabel({ day, rank }: Tick): string {
  return rank === 'day' ? formatDay(day) : formatMonth(day);
}

function labelOf(day: Day, monthWidth: number): string | null {
  if (monthOf(day) === 1) return yearLabel(yearOf(day), monthWidth * 12);
  const quarter = monthOf(day) % 3 === 1;
  if (monthWidth >= WIDE_MONTH || (quarter && monthWidth * 3 >= WIDE_MONTH))
    return formatDay(day).split(' ')[1] ?? null;
  return null;
}

/** '2014' where there is room, else '14', else every second year. */
function yearLabel(year: number, yearWidth: number): string | null {
  if (yearWidth >= WIDE_YEAR) return String(year);
  return yearWidth >= WIDE_YEAR / 2 || year % 2 === 0 ? `’${String(year).slice(2)}` : null;
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
