// A figure: a chart with its title, standfirst, legend and line of sources, in a given size.
import type { DiplomaticRecord } from '../record/model.ts';
import { toPx, type Figure } from '../view/figure.ts';
import type { View } from '../view/view.ts';
import { CONTACT_MEASURES, placeContacts, type ContactPlan } from './contacts.ts';
import { figureWords, type FigureWords } from './figureWords.ts';
import { fitRows, ROWS_HEAD } from './fitRows.ts';
import { scoreFitter, type Box, type FittedScore } from './fitScore.ts';
import { placeHistory, type HistoryPlan } from './history.ts';
import { placeLegend, type LegendPlace } from './legend.ts';
import { placeMatrix, type MatrixPlan } from './matrix.ts';
import type { RowPlan } from './rows.ts';
import { textWidth, wrapText, type TextStyle } from './textWidth.ts';
import { pictureWords } from '../words/words.ts';

export type ChartPlan =
  | ({ readonly kind: 'score' } & FittedScore)
  | { readonly kind: 'rows'; readonly plan: RowPlan }
  | { readonly kind: 'contacts'; readonly plan: ContactPlan }
  | { readonly kind: 'positions'; readonly plan: MatrixPlan }
  | { readonly kind: 'history'; readonly plan: HistoryPlan };

export interface FigureLine {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly style: TextStyle;
  readonly anchor?: 'end';
}

export interface FigurePlan {
  readonly record: DiplomaticRecord;
  readonly view: View;
  readonly figure: Figure;
  /** px; the printed size is `figure.size`. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly title: readonly FigureLine[];
  readonly subtitle: readonly FigureLine[];
  readonly legend: (LegendPlace & { readonly y: number }) | null;
  readonly chart: ChartPlan;
  readonly chartY: number;
  readonly foot: readonly FigureLine[];
  readonly footY: number;
  /** The chart's own words, whatever the editor wrote over them. */
  readonly words: FigureWords;
}

interface Type {
  readonly margin: number;
  readonly title: TextStyle;
  readonly subtitle: TextStyle;
  readonly foot: TextStyle;
  readonly legend: number;
}

/** Sizes of the words around a chart, by the picture's width. */
function typeOf(width: number, unit: 'px' | 'mm'): Type {
  const [margin, title, subtitle, foot, legend] =
    unit === 'mm' ? [0, 16, 10.7, 9.4, 10] : width < 800 ? [16, 20, 13, 11, 12] : [40, 30, 16, 12.5, 13.5];
  return {
    margin,
    title: { family: 'serif', weight: 600, size: title },
    subtitle: { family: 'sans', weight: 400, size: subtitle },
    foot: { family: 'condensed', weight: 400, size: foot },
    legend,
  };
}

/**
 * Places a figure. Where its height is given, the chart is fitted to what its words leave; a height that
 * cannot hold them is exceeded, and the plan's height says by how much.
 */
export function placeFigure(record: DiplomaticRecord, view: View, figure: Figure): FigurePlan {
  const width = Math.round(toPx(figure.size.width, figure.size.unit) * 100) / 100;
  const asked = figure.size.height === null ? null : Math.round(toPx(figure.size.height, figure.size.unit) * 100) / 100;
  const type = typeOf(width, figure.size.unit);
  const inner = width - 2 * type.margin;
  const place = chartFitter(record, view, figure, { width: inner, unit: figure.size.unit });
  const draft = place(null);
  const words = figureWords(record, view, draft);
  const head = placeHead(figure, words, type, inner);
  const legend = hasLegend(figure)
    ? placeLegend((view.issue && record.issues.get(view.issue)) || null, pictureWords(view.lang), inner, type.legend)
    : null;
  const chartY = head.bottom + (legend ? legend.height + 8 : 0) + 6;
  const foot = (of: FigureWords) => heightOfFoot(record, figure, of, type, inner) + type.margin * 0.6;
  // The notes under a chart depend on it, and the chart on the room they leave: a second try is enough.
  let [chart, last] = [draft, words];
  for (let attempt = 0; attempt < 2 && asked !== null; attempt++) {
    if (attempt && chartY + heightOf(chart) + foot(last) <= asked) break;
    chart = place(asked - chartY - foot(last));
    last = figureWords(record, view, chart);
  }
  const bottom = chartY + heightOf(chart);
  const height = Math.max(asked ?? 0, bottom + foot(last));
  const footY = height - foot(last);
  return {
    record, view, figure, width, height, margin: type.margin,
    title: head.title, subtitle: head.subtitle, chart, chartY, footY, words: last,
    legend: legend && { ...legend, y: head.bottom + 4 },
    foot: placeFoot(record, figure, last, type, inner, footY),
  }; // prettier-ignore
}

/** A function that places the figure's chart for a height, null for as high as it needs. */
function chartFitter(
  record: DiplomaticRecord,
  view: View,
  { chart }: Figure,
  room: Omit<Box, 'height'>,
): (height: number | null) => ChartPlan {
  if (chart === 'score') {
    const fit = scoreFitter(record, view, room);
    return (height) => ({ kind: 'score', ...fit(height) });
  }
  return (height) => placeChart(record, view, chart, { ...room, height });
}

function placeChart(
  record: DiplomaticRecord,
  view: View,
  chart: Exclude<Figure['chart'], 'score'>,
  box: Box,
): ChartPlan {
  switch (chart) {
    case 'rows':
      return { kind: 'rows', plan: fitRows(record, view, box) };
    case 'contacts':
      return { kind: 'contacts', plan: contactsIn(record, view, box) };
    case 'positions':
      return { kind: 'positions', plan: placeMatrix(record, view, box) };
    case 'history': {
      const plan = placeHistory(record, view, box);
      if (!plan) throw new Error('a history needs one issue and one actor');
      return { kind: 'history', plan };
    }
  }
}

/** As many other pairs as there is room for; what room is left goes between the lanes and between the pairs. */
function contactsIn(record: DiplomaticRecord, view: View, { width, height }: Box): ContactPlan {
  if (height === null) return placeContacts(record, view, width);
  const { apart, row } = CONTACT_MEASURES;
  let pairs = (record.lanes.length * (record.lanes.length - 1)) / 2 - 1;
  let plan = placeContacts(record, view, width, { pairs, apart, row });
  while (plan.height > height && pairs > 0) plan = placeContacts(record, view, width, { pairs: --pairs, apart, row });
  const left = Math.max(0, height - plan.height);
  const more = Math.min(row / 2, plan.pairs.length ? left / 2 / plan.pairs.length : 0);
  const measures = { pairs, apart: Math.min(2.5 * apart, apart + left - more * plan.pairs.length), row: row + more };
  return placeContacts(record, view, width, measures);
}

function hasLegend({ chart }: Figure): boolean {
  return chart === 'score' || chart === 'rows' || chart === 'history';
}

function heightOf(chart: ChartPlan): number {
  return chart.kind === 'rows' ? chart.plan.height + ROWS_HEAD : chart.plan.height;
}

function placeHead(figure: Figure, words: FigureWords, type: Type, width: number) {
  const top = figure.size.unit === 'mm' ? 10 : type.margin * 0.62;
  const lead = (style: TextStyle) => Math.round(style.size * 1.22);
  const title = wrapText(figure.title ?? words.title, type.title, width, true).map((text, i) => ({
    text, x: type.margin, y: top + lead(type.title) * (i + 0.85), style: type.title,
  })); // prettier-ignore
  const middle = top + lead(type.title) * title.length + 3;
  const subtitle = wrapText(figure.subtitle ?? words.subtitle, type.subtitle, width, true).map((text, i) => ({
    text, x: type.margin, y: middle + (lead(type.subtitle) + 2) * (i + 0.85), style: type.subtitle,
  })); // prettier-ignore
  return { title, subtitle, bottom: middle + (lead(type.subtitle) + 2) * subtitle.length + 6 };
}

/** Notes, sources and the licence, in lines; the credit at the right of the last, or under them. */
function footLines(
  record: DiplomaticRecord,
  { credit }: Figure,
  { notes, sources }: FigureWords,
  { foot }: Type,
  width: number,
) {
  const end = wrapText(credit ?? record.about.credit, foot, width, true);
  const lines = wrapText([...notes, sources, record.about.licence].join(' '), foot, width);
  const last = lines[lines.length - 1] ?? '';
  const [first = ''] = end;
  // The credit shares the last line where it fits there.
  const shared = end.length === 1 && textWidth(last, foot) + textWidth(first, foot) + 16 <= width;
  return { lines, end, count: lines.length + (shared ? 0 : end.length) };
}

function heightOfFoot(record: DiplomaticRecord, figure: Figure, words: FigureWords, type: Type, width: number): number {
  return footLines(record, figure, words, type, width).count * (type.foot.size + 4) + 10;
}

function placeFoot(
  record: DiplomaticRecord,
  figure: Figure,
  words: FigureWords,
  type: Type,
  width: number,
  top: number,
): FigureLine[] {
  const { lines, end, count } = footLines(record, figure, words, type, width);
  const y = (i: number) => top + 8 + (type.foot.size + 4) * (i + 0.85);
  const right = { x: type.margin + width, style: type.foot, anchor: 'end' as const };
  return [
    ...lines.map((text, i) => ({ text, x: type.margin, y: y(i), style: type.foot })),
    ...end.map((text, i) => ({ text, y: y(count - end.length + i), ...right })),
  ];
}
