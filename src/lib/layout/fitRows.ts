// The row score in a box: only the main events where there is little room, then the earliest of them.
import type { DiplomaticRecord } from '../record/model.ts';
import type { View } from '../view/view.ts';
import type { Box } from './fitScore.ts';
import { placeRows, type RowPlan } from './rows.ts';

export interface FittedRows {
  readonly plan: RowPlan;
  /** How many rows there was no room for. */
  readonly left: number;
}

const MAIN = 3;
const NOTE = 22;
/** Room for the lanes' names over the columns. */
export const ROWS_HEAD = 34;

export function fitRows(record: DiplomaticRecord, view: View, { width, height }: Box): FittedRows {
  for (let importance = MAIN; importance <= 5; importance++) {
    const plan = placeRows(record, view, width, importance);
    if (height === null || plan.height + ROWS_HEAD <= height) return { plan, left: 0 };
    if (importance === 5) return cut(plan, height - ROWS_HEAD - NOTE);
  }
  throw new Error('unreachable');
}

function cut(plan: RowPlan, height: number): FittedRows {
  const rows = plan.rows.filter((row) => row.y + row.height <= height);
  const end = Math.max(...rows.map((row) => row.y + row.height), 46);
  const pieces = plan.pieces.filter(({ y0 }) => y0 < end).map((piece) => ({ ...piece, y1: Math.min(end, piece.y1) }));
  const counted = (list: RowPlan['rows']) => list.filter(({ kind }) => kind === 'event' || kind === 'statement').length;
  return { plan: { ...plan, rows, pieces, height: end }, left: counted(plan.rows) - counted(rows) };
}
