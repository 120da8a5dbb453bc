// drawFigure: title, standfirst, legend, chart and sources as one scene. The chart's nodes are those of the page.
import { ROWS_HEAD } from '../layout/fitRows.ts';
import type { ChartPlan, FigureLine, FigurePlan } from '../layout/figure.ts';
import type { LegendPlace } from '../layout/legend.ts';
import type { RowPlan } from '../layout/rows.ts';
import type { Language } from '../words/languages.ts';
import { chartWords } from '../words/chartWords.ts';
import { pictureWords } from '../words/words.ts';
import { drawContacts } from './contacts.ts';
import { drawHistory } from './history.ts';
import { drawMark } from './mark.ts';
import { drawMatrix } from './matrix.ts';
import { group, line, type Scene, type SceneNode } from './node.ts';
import { drawPoles } from './poles.ts';
import { drawRows } from './rows.ts';
import { drawScore } from './score.ts';
import type { Token } from './tokens.ts';

export function drawFigure(plan: FigurePlan): Scene {
  const { figure, width, height, margin, words } = plan;
  const inner = width - 2 * margin;
  const title = figure.title ?? words.title;
  const chart = drawChart(plan.chart, plan.view.lang);
  return {
    width,
    height,
    title,
    description: [figure.subtitle ?? words.subtitle, chart.description, ...words.notes].join(' '),
    nodes: atLeast(figure.size.unit === 'mm' ? HAIRLINE : 0, [
      group('frame', figure.size.unit === 'mm' ? [line(0, 1, width, 1, 'ink', 2)] : []),
      group('heading', [
        ...plan.title.map((text) => lineOf(text, 'ink')),
        ...plan.subtitle.map((text) => lineOf(text, 'ink-2')),
      ]),
      ...(plan.legend
        ? [group('legend', drawLegend(plan.legend, plan.view.lang), { move: [margin, plan.legend.y] })]
        : []),
      group('chart', chart.nodes, { move: [margin, plan.chartY] }),
      group('source', [
        ...(figure.size.unit === 'mm' ? [] : [line(margin, plan.footY, margin + inner, plan.footY, 'rule', 1)]),
        ...plan.foot.map((text) => lineOf(text, 'ink-3')),
      ]),
    ]),
  };
}

/** 0.25 mm at 96 px to the inch: thinner lines are lost in print. */
const HAIRLINE = 0.945;

function lineOf({ text, x, y, style, anchor }: FigureLine, fill: Token): SceneNode {
  return { type: 'text', x, y, text, style, fill, ...(anchor ? { anchor } : {}) };
}

/** The chart drawn once: its nodes, and what they show in a sentence. */
export function drawChart(chart: ChartPlan, language: Language): Pick<Scene, 'nodes' | 'description'> {
  switch (chart.kind) {
    case 'score':
      return drawScore(chart.plan);
    case 'rows': {
      const { nodes, description } = drawRows(chart.plan);
      const rows = group('rows', nodes, { move: [0, ROWS_HEAD] });
      return { nodes: [group('row-head', drawRowHead(chart.plan)), rows], description };
    }
    case 'contacts':
      return drawContacts(chart.plan);
    case 'positions': {
      const { rows, columns } = chart.plan;
      return {
        nodes: drawMatrix(chart.plan),
        description: chartWords(language).matrixDescription(rows.length, columns.length),
      };
    }
    case 'history':
      return {
        nodes: drawHistory(chart.plan),
        description: chartWords(language).historyDescription(chart.plan.rows.length),
      };
  }
}

/** The lanes' names over their columns, in two heights where columns are narrow. */
function drawRowHead({ record, columns, columnWidth }: RowPlan): SceneNode[] {
  const narrow = columnWidth < 30;
  return record.lanes.map((lane, i) => ({
    type: 'text',
    x: columns[i] ?? 0,
    y: narrow && i % 2 ? 26 : 12,
    text: lane.short,
    style: { family: 'condensed', weight: 600, size: 10.3 },
    fill: 'ink',
    anchor: 'middle',
  }));
}

function drawLegend({ issue, stacked, items, style }: LegendPlace, language: Language): SceneNode[] {
  if (issue) return [...drawPoles(issue, pictureWords(language), style.size, stacked).nodes];
  return items.flatMap(({ kind, text, x, y }): SceneNode[] => [
    ...(kind === 'absent'
      ? [
          {
            type: 'circle',
            cx: x,
            cy: y,
            r: 4.2,
            fill: 'paper',
            stroke: 'ink',
            strokeWidth: 1.3,
            dash: [1.8, 1.6],
          } as const,
        ]
      : drawMark(kind, x, y, 4.2)),
    { type: 'text', x: x + 9, y: y + style.size * 0.36, text, style, fill: 'ink-2' },
  ]);
}

/** The same nodes with no line thinner than `least` px. */
function atLeast(least: number, nodes: readonly SceneNode[]): SceneNode[] {
  if (!least) return [...nodes];
  return nodes.map((node): SceneNode => {
    if (node.type === 'group') return { ...node, children: atLeast(least, node.children) };
    if (node.type === 'text' || !node.strokeWidth || node.strokeWidth >= least) return node;
    return { ...node, strokeWidth: least };
  });
}
