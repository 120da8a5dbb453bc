// The matrix as a picture: every issue by every lane as of a day; words where there is room, else the bars alone.
import type { DiplomaticRecord, Issue, Lane, Step } from '../record/model.ts';
import { changedRecently, positionsIn, type Position } from '../record/positions.ts';
import { formatMonth } from '../time/words.ts';
import type { View } from '../view/view.ts';
import { chartWords } from '../words/chartWords.ts';
import type { Box } from './fitScore.ts';
import { fitText, wrapText, type TextStyle } from './textWidth.ts';

export interface MatrixCell {
  readonly lane: Lane;
  readonly x: number;
  readonly position: Position | null;
  /** The step it replaced lately. */
  readonly was: Step | null;
  readonly month: string;
  readonly lines: readonly string[];
  /** True when another member of the lane holds another position now. */
  readonly differs: boolean;
}

export interface MatrixRow {
  readonly issue: Issue;
  readonly y: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly cells: readonly MatrixCell[];
}

export interface MatrixPlan {
  readonly width: number;
  readonly height: number;
  readonly head: number;
  readonly columns: readonly { readonly lane: Lane; readonly x: number; readonly lines: readonly string[] }[];
  readonly columnWidth: number;
  /** Whether words stand beside the bars, for want of height, or under them. */
  readonly beside: boolean;
  readonly rows: readonly MatrixRow[];
  readonly name: TextStyle;
  readonly words: TextStyle;
  readonly small: TextStyle;
  /** Where there is no statement. */
  readonly none: string;
}

const GLYPH = 24;
const PADDING = 8;
/** px from a column's left to words beside its bar. */
export const BESIDE = 46;

/** How a cell is set: lines of words under its bar or beside it. */
interface Setting {
  readonly lines: number;
  readonly beside: boolean;
}

/** From the roomiest to the tightest. */
const SETTINGS: readonly Setting[] = [
  { lines: 3, beside: false },
  { lines: 2, beside: false },
  { lines: 1, beside: false },
  { lines: 2, beside: true },
  { lines: 1, beside: true },
];

/** Places the matrix in a box, with as many words as its height allows; the rest of the height goes to the rows. */
export function placeMatrix(record: DiplomaticRecord, view: View, box: Box): MatrixPlan {
  const { height } = box;
  for (const setting of SETTINGS) {
    const plan = placeWith(record, view, box, setting);
    if (height === null) return plan;
    if (plan.height <= height) return stretched(plan, height - plan.height);
  }
  return placeWith(record, view, box, { lines: 0, beside: true });
}

/** Room that is left over, shared by the rows. */
function stretched(plan: MatrixPlan, room: number): MatrixPlan {
  if (room <= 0) return plan;
  const more = Math.min(room / plan.rows.length, 24);
  const rows = plan.rows.map((row, i) => ({ ...row, y: row.y + i * more, height: row.height + more }));
  return { ...plan, rows, height: plan.height + more * plan.rows.length };
}

function placeWith(record: DiplomaticRecord, view: View, { width, unit }: Box, setting: Setting): MatrixPlan {
  const size = unit === 'mm' ? 10 : width < 800 ? 11.5 : 13;
  const name: TextStyle = { family: 'condensed', weight: 600, size: size + 0.5 };
  const words: TextStyle = { family: 'condensed', weight: 600, size };
  const small: TextStyle = { family: 'condensed', weight: 400, size: size - 1 };
  const first = Math.max(86, Math.round(width * 0.14));
  const columnWidth = (width - first) / record.lanes.length;
  const columns = record.lanes.map((lane, i) => ({
    lane,
    x: first + i * columnWidth,
    lines: columnWidth < 70 ? [lane.short] : wrapText(lane.name, name, columnWidth - PADDING),
  }));
  const head = 10 + Math.max(...columns.map(({ lines }) => lines.length)) * (size + 3);
  const beside = setting.beside && columnWidth >= 110;
  const lines = columnWidth < 70 || (setting.beside && !beside) ? 0 : setting.lines;
  const room = beside ? columnWidth - BESIDE - 4 : columnWidth - 2 * PADDING;
  let y = head;
  const rows = [...record.issues.values()].map((issue): MatrixRow => {
    const cells = columns.map(({ lane, x }) => placeCell(record, view, issue, lane, x, room, words, lines));
    const title = wrapText(issue.name, name, first - PADDING);
    const most = Math.max(...cells.map((cell) => cell.lines.length));
    const under = beside ? most * (size + 1) + 6 : GLYPH + PADDING + most * (size + 2);
    const height = Math.max(under, title.length * (size + 3) + PADDING, 30);
    const row = { issue, y, height, name: title, cells };
    y += height;
    return row;
  });
  const { none } = chartWords(view.lang);
  return { width, height: y + 1, head, columns, columnWidth, beside, rows, name, words, small, none };
}

function placeCell(
  record: DiplomaticRecord,
  view: View,
  issue: Issue,
  lane: Lane,
  x: number,
  width: number,
  style: TextStyle,
  most: number,
): MatrixCell {
  const [position, ...others] = positionsIn(record, lane, issue.id, view.on);
  if (!position) return { lane, x, position: null, was: null, month: '', lines: [], differs: false };
  const who = lane.actors.length > 1 && position.actor !== lane.joint ? `${position.actor.short}: ` : '';
  const all = most ? wrapText(who + issue.words[position.step], style, width) : [];
  const lines =
    all.length > most ? [...all.slice(0, most - 1), fitText(all.slice(most - 1).join(' '), style, width)] : all;
  return {
    lane,
    x,
    position,
    was: changedRecently(record, position) ? (position.previous?.step ?? null) : null,
    month: formatMonth(position.statement.said, view.lang),
    lines: most ? lines : [],
    differs: others.some(({ step, carriedForward }) => !carriedForward && step !== position.step),
  };
}
