// From days to px and back. Calendar time: every day is equally wide.
import { scaleLinear } from 'd3';
import type { Day } from './day.ts';

export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
  /** px of the start of a day. */
  x(day: number): number;
  /** The day at a px, within the span. */
  day(x: number): Day;
  /** px of one day. */
  readonly dayWidth: number;
}

/** `calendarScale(from, to, 100, 900).x(to)` → 900 */
export function calendarScale(from: Day, to: Day, x0: number, x1: number): TimeScale {
  const scale = scaleLinear([from, Math.max(from + 1, to)], [x0, x1]);
  return {
    from,
    to,
    dayWidth: scale(from + 1) - x0,
    x: scale,
    day: (x) => Math.min(to, Math.max(from, Math.round(scale.invert(x)))) as Day,
  };
}
