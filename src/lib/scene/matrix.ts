// drawMatrix: bars, months and words of the matrix as a picture.
import { BESIDE, type MatrixCell, type MatrixPlan, type MatrixRow } from '../layout/matrix.ts';
import { EDGES, drawGlyph } from './glyph.ts';
import { group, line, type SceneNode } from './node.ts';

const GLYPH = 30;

export function drawMatrix(plan: MatrixPlan): SceneNode[] {
  const { columns, rows, width, head, height } = plan;
  const heads = columns.flatMap(({ x, lines }): SceneNode[] =>
    lines.map((text, i) => ({
      type: 'text',
      x: x + 8,
      y: head - 6 - (lines.length - 1 - i) * (plan.name.size + 2),
      text,
      style: plan.name,
      fill: 'ink',
    })),
  );
  return [
    group('lanes', heads),
    ...rows.map((row) => drawRow(plan, row)),
    group('grid', [
      line(0, height - 0.5, width, height - 0.5, 'rule', 1),
      ...columns.map(({ x }) => line(x, head, x, height, 'rule', 1)),
    ]),
  ];
}

function drawRow(plan: MatrixPlan, row: MatrixRow): SceneNode {
  const name = row.name.map((text, i): SceneNode => ({
    type: 'text',
    x: 0,
    y: row.y + plan.name.size + 5 + i * (plan.name.size + 3),
    text,
    style: plan.name,
    fill: 'ink',
  }));
  const cells = row.cells.map((cell) => drawCell(plan, row, cell));
  return group(`issue-${row.issue.id}`, [line(0, row.y, plan.width, row.y, 'rule', 1), ...name, ...cells], {
    data: { issue: row.issue.id },
  });
}

function drawCell(plan: MatrixPlan, row: MatrixRow, cell: MatrixCell): SceneNode {
  const { lane, x, position, was } = cell;
  const pale = position !== null && position.carriedForward !== null;
  const left = isWide(plan) ? 8 : (plan.columnWidth - GLYPH) / 2;
  const bar = group('', drawGlyph(position?.step ?? null, GLYPH, was, pale), { move: [x + left, row.y + 4] });
  const data = { actor: lane.id, ...(position ? { statement: position.statement.id } : {}) };
  const nodes = [bar, ...drawNotes(plan, row, cell), ...drawWords(plan, row, cell)];
  return group(`cell-${row.issue.id}-${lane.id}`, nodes, { data });
}

function isWide({ columnWidth }: MatrixPlan): boolean {
  return columnWidth >= 70;
}

/** The month, or that there is no statement; + where members of the lane differ. */
function drawNotes(plan: MatrixPlan, { y }: MatrixRow, { x, position, month, differs }: MatrixCell): SceneNode[] {
  const { small, columnWidth, beside } = plan;
  const note = (at: number, down: number, text: string, anchor: 'start' | 'end' = 'start'): SceneNode => ({
    type: 'text',
    x: x + at,
    y: y + down,
    text,
    style: small,
    fill: 'ink-3',
    anchor,
  });
  if (isWide(plan) && !position) return [note(44, 18, plan.none)];
  if (isWide(plan) && !beside) return [note(columnWidth - 6, 18, differs ? `${month} +` : month, 'end')];
  return differs ? [note(isWide(plan) ? 38 : columnWidth / 2 + 15, 12, '+')] : [];
}

function drawWords({ beside, words }: MatrixPlan, row: MatrixRow, { x, position, lines }: MatrixCell): SceneNode[] {
  const [left, top, leading] = beside ? [BESIDE, 3, words.size + 1] : [8, 26, words.size + 2];
  return lines.map((text, i) => ({
    type: 'text',
    x: x + left,
    y: row.y + top + (i + 0.9) * leading,
    text,
    style: words,
    fill: position ? EDGES[position.step] : 'ink-3',
  }));
}
