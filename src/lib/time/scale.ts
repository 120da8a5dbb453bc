// From days to px and back. Calendar time: every day is equally wide.
import { interpolateNumber, range, scaleLinear } from 'd3';
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
  const scale = scaleLinear([from, Math.max(from + 1, to)], [x0, x1]);
  return {
    from,
    to,
    dayWidth: scale(from + 1) - x0,
    x: scale,
    day: (x) => Math.min(to, Math.max(from, Math.round(scale.invert(x)))) as Day,
  };
}

/** A stretched scale: dense times are wider. `from` and `to` lie within the warp. */
export function warpedScale(warp: Warp, from: Day, to: Day, x0: number, x1: number): TimeScale {
  const between = interpolateNumber(warp.from, warp.to);
  const days = range(warp.shares.length).map((i) => between(i / (warp.shares.length - 1)));
  const share = scaleLinear(days, warp.shares).clamp(true);
  const px = scaleLinear([share(from), share(to)], [x0, x1]);
  return {
    from,
    to,
    dayWidth: (x1 - x0) / Math.max(1, to - from),
    x: (day) => px(share(day)),
    day: (x) => Math.min(to, Math.max(from, Math.round(share.invert(px.invert(x))))) as Day,
  };
}
