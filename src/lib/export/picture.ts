// Charts as SVG inside a page that was drawn ahead of time: colours are the page's own, so themes need no script.
import { ROWS_HEAD } from '../layout/fitRows.ts';
import { placeRows } from '../layout/rows.ts';
import { placeScore } from '../layout/score.ts';
import type { DiplomaticRecord } from '../record/model.ts';
import { drawChart } from '../scene/figure.ts';
import type { SceneNode } from '../scene/node.ts';
import { drawScore } from '../scene/score.ts';
import { CSS_PALETTE } from '../scene/tokens.ts';
import type { View } from '../view/view.ts';
import { escapeText, writeNodes } from './svg.ts';

/** The score of a view, `width` px wide. */
export function writeScorePicture(record: DiplomaticRecord, view: View, width: number): string {
  const { nodes, height, title, description } = drawScore(placeScore(record, view, width));
  return svg(nodes, width, height, `${title}. ${description}`);
}

/** The row score of a view, for narrow columns; `importance` and `most` bound its rows. */
export function writeRowsPicture(
  record: DiplomaticRecord,
  view: View,
  width: number,
  { importance, most }: { importance: number; most: number },
): string {
  const plan = placeRows(record, view, width, importance, most);
  const { nodes, description } = drawChart({ kind: 'rows', plan }, view.lang);
  return svg(nodes, width, Math.ceil(plan.height + ROWS_HEAD), description);
}

function svg(nodes: readonly SceneNode[], width: number, height: number, label: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeText(label)}">${writeNodes(nodes, CSS_PALETTE)}</svg>`;
}
