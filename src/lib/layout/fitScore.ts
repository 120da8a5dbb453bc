// The score in a box: lanes as high as there is room for; where there is little, fewer labels, fewer lanes
// and a shorter range. Text is never made smaller.
import type { DiplomaticRecord, Lane } from '../record/model.ts';
import { concerns } from '../record/search.ts';
import type { View } from '../view/view.ts';
import { figureMeasures, type Measures } from './form.ts';
import { footOf, placeAcross, placeDown, type AcrossPlan, type ScorePlan } from './score.ts';

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

/**
 * A function that places a score for a height, null for as high as it needs. What is placed across does not depend
 * on the height and is placed once. A height too small for three lanes is exceeded; the figure then says so.
 */
export function scoreFitter(
  record: DiplomaticRecord,
  asked: View,
  { width, unit }: Omit<Box, 'height'>,
): (height: number | null) => FittedScore {
  const measures = figureMeasures(width, unit, asked.on < asked.to);
  const view = shortened(record, asked, measures, width);
  const order = lanesByWorth(record, view);
  const first = idleLanes(order, view, width);
  const known = new Map<string, AcrossPlan>();
  const across = (dropped: number, labelRows: number): AcrossPlan => {
    const key = `${dropped} ${labelRows}`;
    const before = known.get(key);
    if (before) return before;
    const out = new Set(order.slice(0, dropped).map(({ lane }) => lane));
    const part = { ...record, lanes: record.lanes.filter((lane) => !out.has(lane)) };
    const labelImportance = labelRows < measures.labelRows ? 5 : measures.labelImportance;
    const plan = placeAcross(part, view, width, { ...measures, labelRows, labelImportance });
    known.set(key, plan);
    return plan;
  };
  const fitted = (plan: ScorePlan): FittedScore => ({
    plan,
    dropped: record.lanes.filter((lane) => !plan.record.lanes.includes(lane)),
  });
  return (height) => {
    if (height === null) return fitted(placeDown(across(first, measures.labelRows), measures));
    for (let dropped = first; ; dropped++) {
      for (let labelRows = measures.labelRows; labelRows >= 1; labelRows--) {
        const isLast = labelRows === 1 && order.length - dropped <= FEWEST_LANES;
        const plan = fitHeight(across(dropped, labelRows), height, unit, isLast);
        if (plan) return fitted(plan);
      }
    }
  };
}

/** With lanes as high as the height allows; null when that is too low to read, unless it is the last try. */
function fitHeight(across: AcrossPlan, height: number, unit: Box['unit'], isLast: boolean): ScorePlan | null {
  const { measures, lanesTop, record } = across;
  const laneHeight = (height - lanesTop - footOf(measures)) / record.lanes.length;
  if (laneHeight < LOWEST[unit] && !isLast) return null;
  return placeDown(across, { ...measures, laneHeight: Math.max(LOWEST[unit], Math.min(HIGHEST, laneHeight)) });
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

interface LaneWorth {
  readonly lane: Lane;
  /** Statements on the open issue; events count a thousandth, or whole without an issue. */
  readonly worth: number;
}

/** Lanes, the one with least to show first. */
function lanesByWorth(record: DiplomaticRecord, { issue, on }: View): LaneWorth[] {
  const moves = record.statements.filter((each) => each.moves && each.issue?.id === issue && each.said <= on);
  return record.lanes
    .map((lane) => {
      const events = record.events.filter((event) => concerns(event, lane.id)).length;
      const said = moves.filter(({ actors }) => actors.some((actor) => actor.lane === lane.id)).length;
      return { lane, worth: issue ? said + events / 1000 : events };
    })
    .sort((a, b) => a.worth - b.worth || (a.lane.id < b.lane.id ? 1 : -1));
}

/** How many lanes to leave out from the start: those silent on the open issue; in a narrow picture, all but five. */
function idleLanes(order: readonly LaneWorth[], { issue }: View, width: number): number {
  const silent = issue ? order.filter(({ worth }) => worth < 1).length : 0;
  const idle = order.length - silent >= FEWEST_LANES ? silent : 0;
  return Math.max(0, Math.min(order.length - FEWEST_LANES, Math.max(idle, width < 420 ? order.length - 5 : 0)));
}
