// The legend in a file: an open issue's poles, or the marks by kind.
import type { EventKind, Issue } from '../record/model.ts';
import { EVENT_KINDS } from '../record/vocabulary.ts';
import type { PictureWords } from '../words/picture/en.ts';
import { textWidth, type TextStyle } from './textWidth.ts';

export interface LegendPlace {
  readonly issue: Issue | null;
  /** Poles one over the other, where they are too long for one line. */
  readonly stacked: boolean;
  readonly style: TextStyle;
  /** Marks and their words, px from the legend's corner to the mark's middle. */
  readonly items: readonly {
    readonly kind: EventKind | 'absent';
    readonly text: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly height: number;
}

const MARK = 16;
/** px of a step between the poles, of the gap after it, and of the space beside all five. */
export const POLE_STEP = { bar: 18, gap: 3, beside: 8 } as const;
const POLES_BARS = 5 * (POLE_STEP.bar + POLE_STEP.gap) + 2 * POLE_STEP.beside;
const GAP = 14;

/** Puts the legend into lines no wider than `width` px. */
export function placeLegend(issue: Issue | null, words: PictureWords, width: number, size: number): LegendPlace {
  const style: TextStyle = { family: 'condensed', weight: issue ? 600 : 400, size };
  if (issue) {
    const stacked = textWidth(issue.low, style) + textWidth(issue.high, style) + POLES_BARS > width;
    return { issue, stacked, style, items: [], height: stacked ? 2 * size + 8 : 22 };
  }
  const leading = size + 6;
  let [x, y] = [0, 0];
  const items = [...EVENT_KINDS, 'absent' as const].map((kind) => {
    const text = kind === 'absent' ? words.absent : words.kinds[kind];
    const wide = MARK + textWidth(text, style);
    if (x > 0 && x + wide > width) [x, y] = [0, y + leading];
    const item = { kind, text, x: x + 6, y: y + leading / 2 };
    x += wide + GAP;
    return item;
  });
  return { issue, stacked: false, style, items, height: y + leading };
}
