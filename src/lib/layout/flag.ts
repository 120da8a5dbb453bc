// The as-of date under the axis: where its line stands and what its flag covers.
import type { TimeScale } from '../time/scale.ts';
import { formatDay } from '../time/words.ts';
import type { View } from '../view/view.ts';
import { pictureWords } from '../words/words.ts';
import type { Measures } from './form.ts';
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

/** Left of its line, kept between the gutter and x1; null when the day is not in view or there is no room for a flag. */
export function placeFlag(
  { on, lang }: Pick<View, 'on' | 'lang'>,
  scale: TimeScale,
  { gutter, flag }: Measures,
  x1: number,
): FlagPlace | null {
  if (!flag || on < scale.from || on > scale.to) return null;
  const x = scale.x(on);
  const text = pictureWords(lang).asOf(formatDay(on, lang));
  const width = textWidth(text, FLAG_STYLE) + 2 * FLAG_PADDING;
  return { x, left: Math.min(Math.max(gutter, x - width), x1 - width), width, text };
}
