import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '#lib/time/day.ts';
import { panSpan, SHORTEST, spanBetween, zoomSpan, type Span } from '#lib/view/zoom.ts';

const span = (from: number, to: number): Span => ({ from: from as Day, to: to as Day });
const LIMITS = span(1000, 5000);

describe('zoomSpan', () => {
  it('keeps the day under the pointer where it is', () => {
    expect(zoomSpan(LIMITS, LIMITS, 0.5, 3000)).toEqual(span(2000, 4000));
    expect(zoomSpan(LIMITS, span(2000, 4000), 0.5, 2000)).toEqual(span(2000, 3000));
  });
  it('stops at the whole record and at the shortest span', () => {
    expect(zoomSpan(LIMITS, span(2000, 3000), 100, 2500)).toEqual(LIMITS);
    const short = zoomSpan(LIMITS, span(2000, 3000), 0.0001, 2500);
    expect(short.to - short.from).toBe(SHORTEST);
  });
});

describe('any move', () => {
  it('stays within the record, in whole days', () => {
    const days = fc.integer({ min: 1000, max: 5000 });
    const moves = fc.tuple(
      days,
      days,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.integer({ min: -9000, max: 9000 }),
    );
    fc.assert(
      fc.property(moves, ([a, b, factor, by]) => {
        const start = spanBetween(LIMITS, a, b);
        for (const { from, to } of [start, zoomSpan(LIMITS, start, factor, a), panSpan(LIMITS, start, by)]) {
          expect(from).toBeGreaterThanOrEqual(LIMITS.from);
          expect(to).toBeLessThanOrEqual(LIMITS.to);
          expect(to - from).toBeGreaterThanOrEqual(SHORTEST);
          expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
        }
      }),
    );
  });
});
