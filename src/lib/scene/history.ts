// drawHistory: one lane's ribbon, and under it the statements with their words.
import type { HistoryPlan, HistoryRow } from '../layout/history.ts';
import { EDGES, drawGlyph } from './glyph.ts';
import { group, line, type SceneNode } from './node.ts';
import { drawScore } from './score.ts';

export function drawHistory(plan: HistoryPlan): SceneNode[] {
  return [
    ...drawScore(plan.score).nodes,
    group(
      'statements',
      plan.rows.map((row) => drawRow(plan, row)),
    ),
  ];
}

function drawRow(plan: HistoryPlan, { statement, step, was, y, date, head, lines, verbatim }: HistoryRow): SceneNode {
  const { style, textX, width } = plan;
  const leading = style.head.size + 5;
  const top = y + 4;
  const nodes: SceneNode[] = [
    line(0, y, width, y, 'rule', 1),
    { type: 'text', x: 0, y: top + style.head.size, text: date, style: style.small, fill: 'ink-3' },
    group('', drawGlyph(step, 30, was), { move: [textX - 42, top - 4] }),
    ...head.map((text, i): SceneNode => ({
      type: 'text',
      x: textX,
      y: top + style.head.size + i * leading,
      text,
      style: style.head,
      fill: i ? 'ink-2' : EDGES[step],
    })),
    ...lines.map((text, i): SceneNode => ({
      type: 'text',
      x: textX,
      y: top + style.head.size + (head.length + i) * leading,
      text,
      style: verbatim ? style.quote : style.own,
      fill: 'ink-2',
    })),
  ];
  return group(`statement-${statement.id}`, nodes, { data: { statement: statement.id, event: statement.event.id } });
}
