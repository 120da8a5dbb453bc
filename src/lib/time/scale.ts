// From days to px and back. Calendar time: every day is equally wide.
import { bisectRight } from 'd3';
import type { Day } from './day.ts';

export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
  /** px of the start of a day. */
  x(day: number): number;
  /** The day at a px, within the span. */
  day(x: number): Day;
  /** px of one day, on average. */
  readonly dayWidth: number;
}

/** How stretched time is: the share of the whole width that lies before each of evenly spaced days. */
export interface Warp {
  readonly from: Day;
  readonly to: Day;
  /** From 0 to 1, never falling; the first belongs to `from`, the last to `to`. */
  readonly shares: readonly number[];
}

/** `calendarScale(from, to, 100, 900).x(to)` → 900 */
export function calendarScale(from: Day, to: Day, x0: number, x1: number): TimeScale {
  const days = Math.max(1, to - from);
  return {
    from,
    to,
    dayWidth: (x1 - x0) / days,
    x: (day) => between(x0, x1, (day - from) / days),
    day: (x) => dayIn(from + ((x - x0) / (x1 - x0)) * days, from, to),
  };
}

/** A stretched scale: dense times are wider. `from` and `to` lie within the warp. */
export function warpedScale(warp: Warp, from: Day, to: Day, x0: number, x1: number): TimeScale {
  const [first, last] = [shareOf(warp, from), shareOf(warp, to)];
  return {
    from,
    to,
    dayWidth: (x1 - x0) / Math.max(1, to - from),
    x: (day) => between(x0, x1, (shareOf(warp, day) - first) / (last - first)),
    day: (x) => dayIn(dayOfShare(warp, first + ((x - x0) / (x1 - x0)) * (last - first)), from, to),
  };
}

/** Exact at both ends. */
function between(a: number, b: number, share: number): number {
  return a * (1 - share) + b * share;
}

function dayIn(day: number, from: Day, to: Day): Day {
  return Math.min(to, Math.max(from, Math.round(day))) as Day;
}

/** The share of the width before a day; days outside the warp have its first or last. */
function shareOf({ from, to, shares }: Warp, day: number): number {
  const at = Math.min(1, Math.max(0, (day - from) / (to - from))) * (shares.length - 1);
  const i = Math.min(Math.floor(at), shares.length - 2);
  return between(shares[i] ?? 0, shares[i + 1] ?? 1, at - i);
}

function dayOfShare({ from, to, shares }: Warp, share: number): number {
  const i = Math.min(Math.max(1, bisectRight(shares, share)), shares.length - 1) - 1;
  const [low = 0, high = 1] = shares.slice(i, i + 2);
  const part = high > low ? (share - low) / (high - low) : 0;
  return between(from, to, (i + Math.min(1, Math.max(0, part))) / (shares.length - 1));
}
