// The score in a box: lanes as high as there is room for; where there is little, fewer labels, fewer lanes
// and a shorter range. Text is never made smaller.
import type { DiplomaticRecord, Lane } from '../record/model.ts';
import { concerns } from '../record/search.ts';
import type { View } from '../view/view.ts';
import { figureMeasures, type Measures } from './form.ts';
import { footOf, placeAcross, placeDown, placeScore, type ScorePlan } from './score.ts';

export interface Box {
  readonly width: number;
  /** px; null: as high as it needs. */
  readonly height: number | null;
  readonly unit: 'px' | 'mm';
}

export interface FittedScore {
  readonly plan: ScorePlan;
  /** Lanes for which there was no room. */
  readonly dropped: readonly Lane[];
}

/** The lowest and highest lane that still reads well, px. */
const LOWEST = { px: 34, mm: 33 } as const;
const HIGHEST = 132;
/** Narrower years than this say nothing: the range then starts at a later phase. */
const NARROWEST_YEAR = 26;
const FEWEST_LANES = 3;

/** Places a score in a box. A height too small for three lanes is exceeded; the figure then says so. */
export function fitScore(record: DiplomaticRecord, asked: View, box: Box): FittedScore {
  const flag = asked.on < asked.to;
  const measures = figureMeasures(box.width, box.unit, flag);
  const view = shortened(record, asked, measures, box.width);
  const order = byWorth(record, view);
  for (let dropped = idle(record, view, order, box).length; ; dropped++) {
    const out = new Set(order.slice(0, dropped));
    const part = { ...record, lanes: record.lanes.filter((lane) => !out.has(lane)) };
    const last = part.lanes.length <= FEWEST_LANES;
    const plan =
      box.height === null ? placeScore(part, view, box.width, measures) : fitHeight(part, view, box, measures, last);
    if (plan) return { plan, dropped: record.lanes.filter((lane) => out.has(lane)) };
  }
}

/** With the label rows that leave lanes high enough; null when no number of rows does. */
function fitHeight(
  record: DiplomaticRecord,
  view: View,
  box: Box,
  measures: Measures,
  last: boolean,
): ScorePlan | null {
  for (let labelRows = measures.labelRows; labelRows >= 1; labelRows--) {
    const labelImportance = labelRows < measures.labelRows ? 5 : measures.labelImportance;
    const fewer = { ...measures, labelRows, labelImportance };
    const across = placeAcross(record, view, box.width, fewer);
    const laneHeight = ((box.height ?? 0) - across.lanesTop - footOf(fewer)) / record.lanes.length;
    if (laneHeight >= LOWEST[box.unit] || (last && labelRows === 1)) {
      const fitted = Math.max(LOWEST[box.unit], Math.min(HIGHEST, laneHeight));
      return placeDown(across, { ...fewer, laneHeight: fitted });
    }
  }
  return null;
}

/** A view of the whole span begins at the phase from which a year is wide enough to be read. */
function shortened(
  record: DiplomaticRecord,
  view: View,
  { gutter, endLabelWidth, rightMargin }: Measures,
  width: number,
): View {
  const isWhole = view.from === record.span.from && view.to === record.span.to;
  const drawn = width - gutter - (view.issue ? endLabelWidth : rightMargin);
  const years = drawn / NARROWEST_YEAR;
  if (!isWhole || (view.to - view.from) / 365.25 <= years) return view;
  const start = record.phases.find(({ from }) => (view.to - from) / 365.25 <= years) ?? record.phases.at(-1);
  return start ? { ...view, from: start.from } : view;
}

/** Lanes, the one with least to show first: by statements on the open issue, then by events. */
function byWorth(record: DiplomaticRecord, view: View): Lane[] {
  return [...record.lanes].sort((a, b) => worth(record, view, a) - worth(record, view, b) || (a.id < b.id ? 1 : -1));
}

function worth(record: DiplomaticRecord, view: View, lane: Lane): number {
  const events = record.events.filter((event) => concerns(event, lane.id)).length;
  if (!view.issue) return events;
  const statements = record.statements.filter(
    ({ moves, issue, actors, said }) =>
      moves && issue?.id === view.issue && said <= view.on && actors.some((actor) => actor.lane === lane.id),
  ).length;
  return statements + events / 1000;
}

/** The lanes to leave out first: those silent on the open issue; in a narrow picture, all but five. */
function idle(record: DiplomaticRecord, view: View, order: readonly Lane[], { width }: Box): readonly Lane[] {
  const silent = view.issue ? order.filter((lane) => worth(record, view, lane) < 1).length : 0;
  const idle = order.length - silent >= FEWEST_LANES ? silent : 0;
  return order.slice(0, Math.min(order.length - FEWEST_LANES, Math.max(idle, width < 420 ? order.length - 5 : 0)));
}
