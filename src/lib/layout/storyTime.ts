// Story time: the axis stretched where the record is dense. A reading aid, made from the whole record, so
// that it does not move when a reader filters; never the default.
import { cumsum, range } from 'd3';
import type { DiplomaticRecord } from '../record/model.ts';
import type { Warp } from '../time/scale.ts';

const BINS = 720;
const SPREAD_DAYS = 70;
const FLOOR = 0.9;
const REACH = 3.5;

const known = new WeakMap<DiplomaticRecord['events'], Warp>();

/** How the record stretches time: 0.9 + Σ (1 + 0.35 importance) exp(−½ (Δ / 70 days)²), summed over 720 bins. */
export function storyWarp(record: DiplomaticRecord): Warp {
  const before = known.get(record.events);
  if (before) return before;
  const { from, to } = record.span;
  const step = (to - from) / BINS;
  const weights = new Float64Array(BINS).fill(FLOOR);
  for (const { date, importance } of record.events) {
    const middle = (date.first - from) / step;
    const reach = (REACH * SPREAD_DAYS) / step;
    for (let bin = Math.max(0, Math.floor(middle - reach)); bin < Math.min(BINS, middle + reach); bin++) {
      const distance = ((bin + 0.5 - middle) * step) / SPREAD_DAYS;
      weights[bin] = (weights[bin] ?? 0) + (1 + 0.35 * importance) * Math.exp(-0.5 * distance ** 2);
    }
  }
  const sums = cumsum(weights);
  const total = sums[BINS - 1] ?? 1;
  const warp = { from, to, shares: [0, ...range(BINS).map((bin) => (sums[bin] ?? 0) / total)] };
  known.set(record.events, warp);
  return warp;
}
