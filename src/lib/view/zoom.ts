// Moving through time: the visible span after a zoom or a pan, always within the record.
import type { Day } from '../time/day.ts';

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The shortest span that can be shown, in days. */
export const SHORTEST = 14;

/**
 * The span `factor` times as long, with `around` at the same place in it, within `limits`.
 * @example zoomSpan({ from: 0, to: 100 }, { from: 0, to: 100 }, 0.5, 50) → { from: 25, to: 75 }
 */
export function zoomSpan(limits: Span, span: Span, factor: number, around: number): Span {
  const whole = limits.to - limits.from;
  const length = Math.min(whole, Math.max(SHORTEST, Math.round((span.to - span.from) * factor)));
  const share = (around - span.from) / (span.to - span.from);
  return within(limits, around - share * length, length);
}

/** The span moved by some days, stopped at the ends of `limits`. */
export function panSpan(limits: Span, span: Span, days: number): Span {
  return within(limits, span.from + days, span.to - span.from);
}

/** A span between two days in either order, no shorter than allowed and within `limits`. */
export function spanBetween(limits: Span, a: number, b: number): Span {
  const length = Math.max(SHORTEST, Math.round(Math.abs(b - a)));
  return within(limits, Math.min(a, b), Math.min(length, limits.to - limits.from));
}

function within(limits: Span, from: number, length: number): Span {
  const start = Math.round(Math.min(limits.to - length, Math.max(limits.from, from)));
  return { from: start as Day, to: (start + length) as Day };
}
