// The as-of date under the axis: where its line stands and what its flag covers.
import type { Day } from '../time/day.ts';
import type { TimeScale } from '../time/scale.ts';
import { formatDay } from '../time/words.ts';
import { textWidth, type TextStyle } from './textWidth.ts';

export interface FlagPlace {
  /** px of the line. */
  readonly x: number;
  readonly left: number;
  readonly width: number;
  readonly text: string;
}

export const FLAG_STYLE: TextStyle = { family: 'condensed', weight: 600, size: 12 };
/** px at either side of the words. */
export const FLAG_PADDING = 6;

/** Left of its line, kept between x0 and x1; null when the day is not in view. */
export function placeFlag(on: Day, scale: TimeScale, x0: number, x1: number): FlagPlace | null {
  if (on < scale.from || on > scale.to) return null;
  const x = scale.x(on);
  const text = `As of ${formatDay(on)}`;
  const width = textWidth(text, FLAG_STYLE) + 2 * FLAG_PADDING;
  return { x, left: Math.min(Math.max(x0, x - width), x1 - width), width, text };
}
