// The score: where every part of the picture stands, in px, for a record, a view and a width.
import type { DiplomaticRecord, RecordEvent } from '../record/model.ts';
import { findEvents } from '../record/search.ts';
import { formatLabelDay, formatMonth } from '../time/words.ts';
import { calendarScale, warpedScale, type TimeScale } from '../time/scale.ts';
import { ticksOf, type Tick } from '../time/ticks.ts';
import type { View } from '../view/view.ts';
import { thinOut, type Candidate, type Placed } from './density.ts';
import { AXIS_HEIGHT, ELBOW_ZONE, FLAG_HEIGHT, measuresFor, type Measures } from './form.ts';
import { placeFlag, type FlagPlace } from './flag.ts';
import { placeHolders, type HolderPlace } from './holders.ts';
import { placeLanes, type LanePlace } from './lanes.ts';
import { placeLabels, type LabelPlace, type LabelRoom, type LabelWish } from './labels.ts';
import { placePhases, type PhasePlace } from './phases.ts';
import { presenceOf } from './presence.ts';
import { storyWarp } from './storyTime.ts';
import type { TextStyle } from './textWidth.ts';

export interface ScorePlan {
  readonly record: DiplomaticRecord;
  readonly view: View;
  readonly measures: Measures;
  readonly width: number;
  readonly height: number;
  /** The drawing's left and right. */
  readonly x0: number;
  readonly x1: number;
  readonly scale: TimeScale;
  readonly lanes: readonly LanePlace[];
  readonly lanesTop: number;
  readonly lanesBottom: number;
  readonly phases: readonly PhasePlace[];
  readonly ticks: readonly Tick[];
  readonly marks: readonly Placed[];
  /** Events drawn as dots while an issue is open. */
  readonly quiet: readonly Candidate[];
  /** Events that a pointer or the arrow keys reach, in order of time. */
  readonly targets: readonly Placed[];
  readonly labels: readonly LabelPlace[];
  /** Anchors that found no room, to be numbered and listed under the chart. */
  readonly numbered: readonly RecordEvent[];
  readonly holders: readonly HolderPlace[];
  readonly labelTop: number;
  /** The as-of date's line and flag; null outside the visible span. */
  readonly flag: FlagPlace | null;
  /** How many events match the view's filter. */
  readonly matching: number;
}

/** Places the score in a width of px. Pure: the same input gives the same plan. */
export function placeScore(
  record: DiplomaticRecord,
  view: View,
  width: number,
  measures: Measures = measuresFor(width),
): ScorePlan {
  return placeDown(placeAcross(record, view, width, measures), measures);
}

type Down = 'lanes' | 'lanesBottom' | 'holders' | 'height';
/** A score with everything placed but the height of its lanes. */
export type AcrossPlan = Omit<ScorePlan, Down>;

/** What does not depend on how high the lanes are: time, marks, labels. */
export function placeAcross(record: DiplomaticRecord, view: View, width: number, measures: Measures): AcrossPlan {
  const [x0, x1] = [measures.gutter, width - (view.issue ? measures.endLabelWidth : measures.rightMargin)];
  const scale = scaleOf(record, view, x0, x1);
  const events = findEvents(record, view);
  const { marks, quiet, targets } = placeMarks(record, view, events, scale, measures);
  const room = { ...labelStyles(measures), rows: measures.labelRows, x0: x0 + 2, x1 };
  const { labels, rows, numbered } = labelsWithRoom(wishesFrom(targets, view, measures), room, record);
  const [labelTop, lanesTop] = topsOf(measures, rows);
  return {
    record,
    view,
    measures,
    width,
    x0,
    x1,
    scale,
    lanesTop,
    phases: placePhases(record, scale, measures),
    ticks: ticksOf(scale, view.lang),
    marks,
    quiet,
    targets,
    labels,
    numbered,
    labelTop,
    flag: placeFlag(view, scale, measures, x1),
    matching: events.length,
  };
}

/** The lanes, as high as `measures` says, under what was placed across. */
export function placeDown(across: AcrossPlan, measures: Measures): ScorePlan {
  const { record, view, scale, marks, lanesTop } = across;
  const lanes = placeLanes({ record, view, measures, scale, marks }, lanesTop);
  const lanesBottom = lanesTop + record.lanes.length * measures.laneHeight;
  return {
    ...across,
    measures,
    lanes,
    lanesBottom,
    height: lanesBottom + footOf(measures),
    holders: hasHolders(view, measures) ? placeHolders(record, scale, lanes, view.on) : [],
  };
}

/** Where the labels begin, and the lanes under them. */
function topsOf({ phaseHead, labelRowHeight }: Measures, rows: number): readonly [number, number] {
  const labelTop = phaseHead + 4;
  return [labelTop, labelTop + rows * labelRowHeight + ELBOW_ZONE];
}

/** Room under the lanes. */
export function footOf({ flag }: Measures): number {
  return AXIS_HEIGHT + (flag ? FLAG_HEIGHT : 0);
}

function scaleOf(record: DiplomaticRecord, { scale, from, to }: View, x0: number, x1: number): TimeScale {
  return scale === 'story' ? warpedScale(storyWarp(record), from, to, x0, x1) : calendarScale(from, to, x0, x1);
}

function placeMarks(
  record: DiplomaticRecord,
  view: View,
  events: readonly RecordEvent[],
  scale: TimeScale,
  measures: Measures,
): Pick<ScorePlan, 'marks' | 'quiet' | 'targets'> {
  const candidates = events.flatMap((event): Candidate[] => {
    const presence = presenceOf(record, event);
    if (!presence.length) return [];
    const radius = measures.radii[event.importance - 1] ?? measures.radii[0];
    return [{ event, presence, x: scale.x(middleOf(event)), radius, always: event.anchor || event.id === view.event }];
  });
  if (!view.issue) {
    const marks = thinOut(candidates);
    return { marks, quiet: [], targets: marks };
  }
  const isTied = ({ event }: Candidate) =>
    event.statements.some(({ issue, moves }) => moves && issue?.id === view.issue);
  const marks = thinOut(candidates.filter(({ always }) => always));
  const rest = candidates.filter(({ always }) => !always);
  const targets = [...marks, ...rest.filter(isTied).map((candidate) => ({ ...candidate, behind: [] }))];
  return { marks, quiet: rest, targets: targets.sort((a, b) => a.x - b.x || (a.event.id < b.event.id ? -1 : 1)) };
}

/** New holders' names need the lane's foot, which an open issue's words fill in low lanes. */
function hasHolders({ issue }: View, { details, laneHeight }: Measures): boolean {
  return details && (!issue || laneHeight > 55);
}

/** A month or a year stands at its middle, a day or several days at the first. */
export function middleOf({ date }: RecordEvent): number {
  return date.precision === 'day' ? date.first : (date.first + date.last + 1) / 2;
}

function wishesFrom(targets: readonly Placed[], view: View, measures: Measures): LabelWish[] {
  return targets
    .filter(({ event, always }) => always || event.importance >= measures.labelImportance)
    .map(({ event, x, always }) => ({
      id: event.id,
      title: event.short,
      date:
        event.date.precision === 'day'
          ? formatLabelDay(event.date.first, view.lang)
          : formatMonth(event.date.first, view.lang),
      x,
      anchor: always,
      priority: (event.id === view.event ? 100 : 0) + event.importance,
    }));
}

function labelStyles({
  labelSize,
  labelDateSize,
}: Measures): Pick<LabelRoom, 'titleStyle' | 'anchorStyle' | 'dateStyle'> {
  const style = (weight: TextStyle['weight'], size: number): TextStyle => ({ family: 'condensed', weight, size });
  return {
    titleStyle: style(500, labelSize),
    anchorStyle: style(600, labelSize),
    dateStyle: style(400, labelDateSize),
  };
}

const MOST_EXTRA_ROWS = 3;

/** Tries with more rows until every anchor is placed; what cannot be placed even then is numbered. */
function labelsWithRoom(wishes: readonly LabelWish[], room: LabelRoom, record: DiplomaticRecord) {
  for (let extra = 0; extra <= MOST_EXTRA_ROWS; extra++) {
    const rows = room.rows + extra;
    const labels = placeLabels(wishes, { ...room, rows });
    if (labels) return { labels, rows, numbered: [] };
  }
  const rows = room.rows + MOST_EXTRA_ROWS;
  const placeable = [...wishes];
  const numbered: RecordEvent[] = [];
  for (;;) {
    const last = placeable.findLastIndex((wish) => wish.anchor);
    const [dropped] = placeable.splice(last, 1);
    const event = dropped && record.eventsById.get(dropped.id);
    if (event) numbered.unshift(event);
    const labels = placeLabels(placeable, { ...room, rows });
    if (labels) return { labels, rows, numbered };
  }
}
