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

function drawCell(
  plan: MatrixPlan,
  row: MatrixRow,
  { lane, x, position, was, month, lines, differs }: MatrixCell,
): SceneNode {
  const pale = position !== null && position.carriedForward !== null;
  const wide = plan.columnWidth >= 70;
  const nodes: SceneNode[] = [
    group('', drawGlyph(position?.step ?? null, GLYPH, was, pale), {
      move: [x + (wide ? 8 : (plan.columnWidth - GLYPH) / 2), row.y + 4],
    }),
  ];
  const { beside } = plan;
  if (wide && position && !beside) {
    const words = differs ? `${month} +` : month;
    nodes.push({
      type: 'text',
      x: x + plan.columnWidth - 6,
      y: row.y + 18,
      text: words,
      style: plan.small,
      fill: 'ink-3',
      anchor: 'end',
    });
  }
  if (wide && !position)
    nodes.push({ type: 'text', x: x + 44, y: row.y + 18, text: 'None', style: plan.small, fill: 'ink-3' });
  nodes.push(
    ...lines.map((text, i): SceneNode => ({
      type: 'text',
      x: x + (beside ? BESIDE : 8),
      y: row.y + (beside ? 4 : 26) + (i + 0.9) * (plan.words.size + 2),
      text,
      style: plan.words,
      fill: position ? EDGES[position.step] : 'ink-3',
    })),
  );
  const data = { actor: lane.id, ...(position ? { statement: position.statement.id } : {}) };
  return group(`cell-${row.issue.id}-${lane.id}`, nodes, { data });
}
