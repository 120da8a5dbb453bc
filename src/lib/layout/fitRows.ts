// The row score in a box: as many rows as fit, the weightiest first.
import type { DiplomaticRecord } from '../record/model.ts';
import type { View } from '../view/view.ts';
import type { Box } from './fitScore.ts';
import { placeRows, type RowPlan } from './rows.ts';

const MAIN = 3;
/** Room for the lanes' names over the columns. */
export const ROWS_HEAD = 34;

/** The rows of a box. At least one row is placed, whatever the height. */
export function fitRows(record: DiplomaticRecord, view: View, { width, height }: Box): RowPlan {
  const whole = placeRows(record, view, width, MAIN);
  if (height === null || whole.height + ROWS_HEAD <= height) return whole;
  let [fits, tooMany] = [1, whole.rows.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (placeRows(record, view, width, MAIN, middle).height + ROWS_HEAD <= height) fits = middle;
    else tooMany = middle;
  }
  return placeRows(record, view, width, MAIN, fits);
}
