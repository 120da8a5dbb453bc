// About how high an embed will be, px, for a width: what is written into <iframe height>, for hosts that run no script.
import { scoreWords } from '../layout/figureWords.ts';
import { placeRows } from '../layout/rows.ts';
import { placeScore } from '../layout/score.ts';
import { wrapText, type TextStyle } from '../layout/textWidth.ts';
import type { DiplomaticRecord } from '../record/model.ts';
import { formatView, type View } from '../view/view.ts';
import { LIST_IMPORTANCE, MOST_ROWS, PHONE } from './measures.ts';

const TITLE: TextStyle = { family: 'serif', weight: 600, size: 20 };
const TEXT: TextStyle = { family: 'sans', weight: 400, size: 14 };
const SELECT = 180;
/** px of everything that does not depend on the view: padding, gaps, the list's line, sources and links. */
const REST = { phone: 250, wide: 142 } as const;

/** Drawing a chart to know its height takes long: by record, what was asked before. */
const known = new WeakMap<DiplomaticRecord, Map<string, number>>();

/** `embedHeight(record, embedView(record), 640)` → within a few lines of what the embed reports. */
export function embedHeight(record: DiplomaticRecord, asked: View, width: number): number {
  // Its card is not counted: an event can be closed.
  const view = { ...asked, event: null, on: record.span.to };
  const key = `${width} ${formatView(record, view)}`;
  const heights = known.get(record) ?? known.set(record, new Map()).get(record);
  const before = heights?.get(key);
  if (before !== undefined) return before;
  const height = measure(record, view, width);
  heights?.set(key, height);
  return height;
}

function measure(record: DiplomaticRecord, view: View, width: number): number {
  const phone = width < PHONE.below;
  const inner = width - (phone ? 24 : 32);
  const words = scoreWords(record, view);
  const beside = phone ? inner : inner - SELECT - 16;
  const head = wrapText(words.title, TITLE, beside).length * 24 + wrapText(words.subtitle, TEXT, beside).length * 20;
  const chart = phone
    ? placeRows(record, view, inner, LIST_IMPORTANCE, MOST_ROWS).height + 36
    : placeScore(record, view, inner).height + (view.issue ? 18 : 0) + (inner < 700 && !view.issue ? 20 : 0);
  return Math.round(head + chart + (phone ? REST.phone : REST.wide));
}
