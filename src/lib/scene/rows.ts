// drawRows: the row score as one scene, lanes as columns.
import type { EventRow, Row, RowPlan, StatementRow } from '../layout/rows.ts';
import { ROW_DATE, ROW_PHASE, ROW_TITLE } from '../layout/rows.ts';
import { EDGES, FILLS } from './glyph.ts';
import { pictureWords } from '../words/words.ts';
import { drawMark } from './mark.ts';
import { group, line, num, type Scene, type SceneNode } from './node.ts';

const RADII = [2.6, 3, 3.4, 4, 5] as const;
const BREAK = 4.5;
/** px from line to line in a pause. */
const PAUSE_LINE = 15;

export function drawRows(plan: RowPlan): Scene {
  const { record, rows, width, height, columns } = plan;
  const lanes = columns.map((x) => line(x, 0, x, height, 'rule-2', 1));
  const words = pictureWords(plan.view.lang);
  return {
    width,
    height,
    title: words.rowsTitle(rows.length),
    description: words.rowsDescription(record.lanes.length),
    nodes: [
      group(
        'row-phases',
        rows.flatMap((row) => (row.kind === 'phase' ? [drawBand(plan, row)] : [])),
      ),
      group('row-lanes', lanes),
      group(
        'row-ribbons',
        plan.pieces.flatMap((piece) => drawPiece(plan, piece)),
      ),
      ...rows.flatMap((row) => drawRow(plan, row)),
    ],
  };
}

type PhaseRow = Extract<Row, { kind: 'phase' }>;

function drawBand({ width }: RowPlan, { y, height }: PhaseRow): SceneNode {
  return { type: 'rect', x: 0, y, width, height, fill: 'lane' };
}

/** In the column of texts, clear of the lanes. */
function drawPhaseName({ textX }: RowPlan, { y, name }: PhaseRow): SceneNode {
  return {
    type: 'text',
    x: textX,
    y: y + 20,
    text: name,
    style: ROW_PHASE,
    fill: 'ink-2',
  };
}

function drawRow(plan: RowPlan, row: Row): SceneNode[] {
  if (row.kind === 'phase') return [drawPhaseName(plan, row)];
  if (row.kind === 'pause') {
    const x = plan.textX - 6;
    return [
      line(x, row.y + 4, x, row.y + row.height - 4, 'rule-2', 1.4),
      ...row.lines.map((text, i): SceneNode => {
        const y = row.y + row.height / 2 + 4 + (i - (row.lines.length - 1) / 2) * PAUSE_LINE;
        return { type: 'text', x: plan.textX, y, text, style: ROW_DATE, fill: 'ink-3' };
      }),
    ];
  }
  const selected = row.event.id === plan.view.event;
  const later = row.day > plan.view.on;
  const nodes: SceneNode[] = [];
  if (selected)
    nodes.push({
      type: 'rect',
      x: 0,
      y: row.y,
      width: plan.width,
      height: row.height,
      fill: 'accent-tint',
      opacity: 0.7,
    });
  nodes.push(line(plan.textX, row.y + row.height, plan.width, row.y + row.height, 'rule', 1));
  nodes.push(...(row.kind === 'event' ? drawEvent(plan, row, selected) : drawStatement(plan, row)));
  nodes.push(...drawText(plan, row, selected));
  const id = row.kind === 'event' ? `row-${row.event.id}` : `row-${row.statements[0]?.id}`;
  return [group(id, nodes, { data: { event: row.event.id }, ...(later ? { opacity: 0.45 } : {}) })];
}

function drawText(plan: RowPlan, row: EventRow | StatementRow, selected: boolean): SceneNode[] {
  const fill = selected ? 'accent' : row.kind === 'statement' ? EDGES[row.step] : 'ink';
  return [
    {
      type: 'text',
      x: plan.textX,
      y: row.y + 17,
      text: row.date,
      style: ROW_DATE,
      fill: selected ? 'accent' : 'ink-3',
    },
    ...row.lines.map((text, i): SceneNode => ({
      type: 'text',
      x: plan.textX,
      y: row.y + 34 + i * 18,
      text,
      style: ROW_TITLE,
      fill,
    })),
  ];
}

function drawEvent(plan: RowPlan, { event, presence, y, height }: EventRow, selected: boolean): SceneNode[] {
  const colour = selected ? 'accent' : 'ink';
  const middle = y + height / 2;
  const x = (lane: number) => plan.columns[lane] ?? 0;
  const present = presence.filter(({ showing }) => showing === 'present');
  const stems = present.slice(1).flatMap((to, i) => {
    const from = present[i]?.lane ?? to.lane;
    const pieces: SceneNode[] = [];
    for (let lane = from; lane < to.lane; lane++) {
      const [x0, x1] = [x(lane) + (lane === from ? 0 : BREAK), x(lane + 1) - (lane + 1 === to.lane ? 0 : BREAK)];
      const isDirect = to.lane - from === 1;
      pieces.push(
        line(x0, middle, x1, middle, isDirect || selected ? colour : 'rule-2', isDirect || selected ? 1.4 : 1),
      );
    }
    return pieces;
  });
  const r = RADII[event.importance - 1] ?? 3;
  const signs = presence.flatMap(({ lane, showing }): SceneNode[] => {
    if (showing === 'absent')
      return [
        {
          type: 'circle',
          cx: x(lane),
          cy: middle,
          r,
          fill: 'paper',
          stroke: colour,
          strokeWidth: 1.3,
          dash: [1.8, 1.6],
        },
      ];
    if (showing === 'host') return [{ type: 'circle', cx: x(lane), cy: middle, r: 1.8, fill: colour }];
    if (showing === 'addressed') return [line(x(lane), middle - 5, x(lane), middle + 5, colour, 2)];
    return drawMark(event.kind, x(lane), middle, r, colour);
  });
  return [...stems, ...signs];
}

/** A dotted leader from the row to its ticks. */
function drawStatement(plan: RowPlan, { lanes, step, y, height }: StatementRow): SceneNode[] {
  const middle = y + height / 2;
  const tips = lanes.map((lane) => (plan.columns[lane] ?? 0) + (step * reachOf(plan)) / 2);
  const leader = line(Math.min(...tips) + 5, middle, plan.textX - 4, middle, 'rule-2', 1, { dash: [1, 3] });
  const d = tips.map((x) => `M${num(x - 4)} ${num(middle)}h8`).join('');
  return [leader, { type: 'path', d, fill: 'none', stroke: 'ink', strokeWidth: 2 }];
}

function reachOf({ columnWidth }: RowPlan): number {
  return columnWidth / 2 - 1;
}

/** Right of the column is the high pole, left the low one. */
function drawPiece(plan: RowPlan, { lane, y0, y1, steps, pale }: RowPlan['pieces'][number]): SceneNode[] {
  const x = plan.columns[lane] ?? 0;
  return [...steps]
    .sort((a, b) => Math.abs(b) - Math.abs(a))
    .flatMap((step) => {
      const edge = x + (step * reachOf(plan)) / 2;
      const [left, right] = step === 0 ? [x - 2, x + 2] : [Math.min(x, edge), Math.max(x, edge)];
      const style = pale ? { strokeWidth: 1, dash: [3, 2.5] } : { strokeWidth: 1.4 };
      return [
        {
          type: 'rect',
          x: left,
          y: y0,
          width: right - left,
          height: Math.max(0, y1 - y0),
          fill: FILLS[step],
          ...(pale ? { opacity: 0.28 } : {}),
        },
        { ...line(edge, y0, edge, y1, EDGES[step], 1), ...style },
      ] satisfies SceneNode[];
    });
}
