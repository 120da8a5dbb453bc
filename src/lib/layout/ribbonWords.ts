// Where the words of a ribbon stand: in the empty half of its lane, the largest change first.
import type { Issue, Step } from '../record/model.ts';
import { formatMonth } from '../time/words.ts';
import type { Language } from '../words/languages.ts';
import { pictureWords } from '../words/words.ts';
import type { Ribbon, RibbonPiece } from './ribbons.ts';
import { fitText, textWidth, wrapText, type TextStyle } from './textWidth.ts';

export interface RibbonWord {
  readonly text: string;
  readonly x: number;
  /** In the half above or below the lane's line. */
  readonly half: 'above' | 'below';
  readonly step: Step;
  readonly statement: string;
}

export interface EndLabel {
  readonly lines: readonly string[];
  /** Who and when, in small. */
  readonly under: string;
  readonly step: Step | null;
}

const GAP = 6;
/** Room kept clear of a mark on the lane, px. */
const MARK = 8;
const OFFSETS = [2, -18, 18, -36, 36];

/** Words for changes, placed so that none meets another, a ribbon on its half, a mark (`busy`, px) or the frame. */
export function placeWords(
  ribbon: Ribbon,
  issue: Issue,
  pooled: boolean,
  style: TextStyle,
  limits: { x0: number; x1: number; busy: readonly number[] },
): RibbonWord[] {
  const placed: (RibbonWord & { x1: number })[] = [];
  const wishes = [...ribbon.changes].sort((a, b) => leap(b) - leap(a) || b.x - a.x);
  for (const { x, to } of wishes) {
    if (to.step === null) continue;
    const half = to.step > 0 ? 'below' : 'above';
    const words = issue.words[to.step];
    const text = pooled ? `${to.actors[0]?.short ?? ''}: ${words}` : words;
    const width = textWidth(text, style);
    const spot = OFFSETS.map((offset) => x + offset).find((left) => {
      const right = left + width;
      if (left < limits.x0 || right > limits.x1) return false;
      if (placed.some((other) => other.half === half && left < other.x1 + GAP && other.x < right + GAP)) return false;
      if (limits.busy.some((mark) => mark > left - MARK && mark < right + MARK)) return false;
      return !ribbon.pieces.some((piece) => fillsHalf(piece, half) && piece.x0 < right + 2 && piece.x1 > left - 2);
    });
    if (spot !== undefined) placed.push({ text, x: spot, half, step: to.step, statement: to.id, x1: spot + width });
  }
  return placed;
}

function leap({ from, to }: Ribbon['changes'][number]): number {
  return Math.abs((to.step ?? 0) - (from ?? 0)) + (from === null ? 0.5 : 1);
}

function fillsHalf({ steps }: RibbonPiece, half: RibbonWord['half']): boolean {
  return steps.some((step) => (half === 'above' ? step > 0 : step < 0));
}

/** The position at the right end of a lane: words, and under them who and when, in `most` lines of `width` px at the most. */
export function placeEndLabel(
  { end }: Ribbon,
  issue: Issue,
  pooled: boolean,
  style: TextStyle,
  { width, most, language }: { width: number; most: number; language: Language },
): EndLabel {
  const words = pictureWords(language);
  const current = end.filter(({ carriedForward }) => !carriedForward);
  const steps = new Set(current.map(({ step }) => step));
  const [first] = end;
  if (!first) return { lines: wrapText(words.noStatement, style, width).slice(0, most), under: '', step: null };
  if (steps.size > 1) {
    const names = current.map(({ actor }) => actor.short).join(', ');
    return {
      lines: wrapText(words.membersDiffer, style, width).slice(0, most),
      under: fitText(names, { ...style, weight: 400, size: 11 }, width),
      step: null,
    };
  }
  const wrapped = wrapText(issue.words[first.step], style, width);
  const lines = wrapped.length > 2 ? [wrapped[0] ?? '', fitText(wrapped.slice(1).join(' '), style, width)] : wrapped;
  const month = formatMonth(first.statement.said, language);
  const under = lines.length < most ? (pooled ? `${first.actor.short}, ${month}` : month) : '';
  return { lines, under, step: first.step };
}
