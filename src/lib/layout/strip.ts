// The strip under the score: how many events each month holds, over the whole record, in calendar time.
import { rollups } from 'd3';
import type { DiplomaticRecord } from '../record/model.ts';
import { dayOf, monthOf, plusMonths, yearOf, type Day } from '../time/day.ts';
import { calendarScale, type TimeScale } from '../time/scale.ts';

export interface StripBar {
  readonly from: Day;
  readonly to: Day;
  readonly events: number;
}

export interface StripPlan {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly x0: number;
  readonly x1: number;
  readonly scale: TimeScale;
  readonly bars: readonly StripBar[];
  readonly most: number;
}

const HEIGHT = 57;
const BOX = 40;

/** Places the strip between the same left and right as the score; `above`: px left free over its box. */
export function placeStrip(record: DiplomaticRecord, width: number, x0: number, x1: number, above = 1): StripPlan {
  const scale = calendarScale(record.span.from, record.span.to, x0, x1);
  const bars = rollups(
    record.events.filter((event) => event.date.first >= scale.from && event.date.first <= scale.to),
    (events) => events.length,
    (event) => dayOf(yearOf(event.date.first), monthOf(event.date.first), 1),
  )
    .map(([from, events]): StripBar => ({ from, to: plusMonths(from, 1), events }))
    .sort((a, b) => a.from - b.from);
  return {
    width,
    height: HEIGHT + above,
    top: above,
    bottom: above + BOX,
    x0,
    x1,
    scale,
    bars,
    most: Math.max(1, ...bars.map((bar) => bar.events)),
  };
}
