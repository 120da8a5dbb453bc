// A lane as a step chart of stated positions: stretches of time, each with the step or steps then held.
import type { DiplomaticRecord, Issue, Lane, Statement, Step } from '../record/model.ts';
import { changesOf, historyOf, positionsIn, stalePeriods, type Position } from '../record/positions.ts';
import type { Day } from '../time/day.ts';
import type { TimeScale } from '../time/scale.ts';

export interface RibbonPiece {
  readonly from: Day;
  readonly to: Day;
  /** px */
  readonly x0: number;
  readonly x1: number;
  /** The steps held, highest first; more than one where members of the lane disagree. */
  readonly steps: readonly Step[];
  /** Carried forward: not restated, or the office has changed hands. */
  readonly pale: boolean;
}

export interface RibbonTick {
  readonly statement: Statement;
  readonly x: number;
  readonly step: Step;
}

export interface Ribbon {
  readonly pieces: readonly RibbonPiece[];
  readonly ticks: readonly RibbonTick[];
  /** Statements that changed the lane's step, with what they replaced: candidates for words. */
  readonly changes: readonly { readonly x: number; readonly from: Step | null; readonly to: Statement }[];
  /** What holds at the as-of day. */
  readonly end: readonly Position[];
}

/** Carried-forward stretches shorter than this would only flicker. */
const SHORTEST_PALE = 150;

/** The ribbon of a lane on an issue, from the scale's first day to the as-of day. */
export function placeRibbon(record: DiplomaticRecord, lane: Lane, issue: Issue, on: Day, scale: TimeScale): Ribbon {
  const end = Math.min(on, scale.to) as Day;
  const breaks = breaksOf(record, lane, issue, scale.from, end);
  const pieces: RibbonPiece[] = [];
  for (const [i, from] of breaks.entries()) {
    const to = breaks[i + 1] ?? end;
    const held = heldOn(record, lane, issue, from);
    if (!held || to <= from) continue;
    const before = pieces[pieces.length - 1];
    const isShort = held.pale && to - from < SHORTEST_PALE;
    const piece = { from, to, x0: scale.x(from), x1: scale.x(to), steps: held.steps, pale: held.pale && !isShort };
    if (before && before.to === from && before.pale === piece.pale && before.steps.join() === piece.steps.join()) {
      pieces[pieces.length - 1] = { ...before, to, x1: piece.x1 };
    } else pieces.push(piece);
  }
  return {
    pieces,
    ticks: ticksOf(record, lane, issue, scale.from, end, scale),
    changes: laneChanges(record, lane, issue, end, scale),
    end: on >= scale.from ? positionsIn(record, lane, issue.id, end) : [],
  };
}

/** Days on which what a lane holds may change. */
function breaksOf(record: DiplomaticRecord, lane: Lane, issue: Issue, from: Day, to: Day): Day[] {
  const days = new Set<Day>([from]);
  for (const actor of lane.actors) {
    for (const statement of historyOf(record, actor.id, issue.id)) {
      for (const day of [statement.said, ...stalePeriods(record, actor, statement)]) {
        if (day > from && day < to) days.add(day);
      }
    }
  }
  return [...days].sort((a, b) => a - b);
}

/** The steps that are current on a day; where none is, the latest one, carried forward. */
function heldOn(
  record: DiplomaticRecord,
  lane: Lane,
  issue: Issue,
  day: Day,
): Pick<RibbonPiece, 'steps' | 'pale'> | null {
  const positions = positionsIn(record, lane, issue.id, day);
  const current = positions.filter(({ carriedForward }) => !carriedForward);
  const [latest] = positions;
  if (!latest) return null;
  if (!current.length) return { steps: [latest.step], pale: true };
  return { steps: [...new Set(current.map(({ step }) => step))].sort((a, b) => b - a), pale: false };
}

function ticksOf(
  record: DiplomaticRecord,
  lane: Lane,
  issue: Issue,
  from: Day,
  to: Day,
  scale: TimeScale,
): RibbonTick[] {
  const statements = new Set(lane.actors.flatMap((actor) => historyOf(record, actor.id, issue.id)));
  return [...statements]
    .filter(({ said }) => said >= from && said <= to)
    .sort((a, b) => a.said - b.said)
    .flatMap((statement) =>
      statement.step === null ? [] : [{ statement, x: scale.x(statement.said), step: statement.step }],
    );
}

function laneChanges(
  record: DiplomaticRecord,
  lane: Lane,
  issue: Issue,
  end: Day,
  scale: TimeScale,
): Ribbon['changes'] {
  const seen = new Set<Statement>();
  return changesOf(record, issue.id)
    .filter(({ actor, to }) => actor.lane === lane.id && to.said <= end)
    .flatMap(({ from, to }) => {
      if (seen.has(to)) return [];
      seen.add(to);
      return [{ x: scale.x(Math.max(to.said, scale.from)), from: from?.step ?? null, to }];
    });
}
