// What an actor had said about an issue by a day, and how that changed. The heart of the record.
import { plusMonths, type Day } from '../time/day.ts';
import {
  positionKey,
  type Actor,
  type DiplomaticRecord,
  type Issue,
  type Lane,
  type Statement,
  type Step,
} from './model.ts';
import { changedHands, headOffice } from './offices.ts';

export interface Position {
  readonly actor: Actor;
  readonly issue: Issue;
  /** As of this day. */
  readonly day: Day;
  /** The latest statement by then; it carries the words, speaker, office and source. */
  readonly statement: Statement;
  readonly step: Step;
  readonly ageDays: number;
  /** Why it no longer counts as current: not restated for too long, or the office changed hands. */
  readonly carriedForward: 'age' | 'office' | null;
  /** The last statement of another step before it; null when the step never changed. */
  readonly previous: Statement | null;
  /** The statement with which the present step began. */
  readonly since: Statement;
}

/** All statements that moved an actor's position on an issue, oldest first. */
export function historyOf(record: DiplomaticRecord, actor: string, issue: string): readonly Statement[] {
  return record.moves.get(positionKey(actor, issue)) ?? [];
}

/**
 * The position of an actor on an issue as of a day: the latest statement with a step by someone who
 * then held an office that speaks for the actor. null: no statement recorded by that day.
 * @example positionOf(record, 'united-states', 'nato-membership', dayOf(2025, 2, 18))?.step → -1
 */
export function positionOf(record: DiplomaticRecord, actor: string, issue: string, day: Day): Position | null {
  const history = historyOf(record, actor, issue).filter((statement) => statement.said <= day);
  const statement = history[history.length - 1];
  const who = record.actors.get(actor);
  const what = record.issues.get(issue);
  if (!statement || statement.step === null || !who || !what) return null;
  const lastOther = history.findLastIndex((other) => other.step !== statement.step);
  return {
    actor: who,
    issue: what,
    day,
    statement,
    step: statement.step,
    ageDays: day - statement.said,
    carriedForward: carriedForward(record, who, statement, day),
    previous: history[lastOther] ?? null,
    since: history[lastOther + 1] ?? statement,
  };
}

function carriedForward(
  record: DiplomaticRecord,
  actor: Actor,
  statement: Statement,
  day: Day,
): Position['carriedForward'] {
  if (day >= staleFrom(record, statement)) return 'age';
  return officeGone(actor, statement, day) ? 'office' : null;
}

/** The day from which an unrepeated statement is carried forward for its age. */
export function staleFrom(record: DiplomaticRecord, statement: Statement): Day {
  return plusMonths(statement.said, record.about.thresholds.carriedForwardMonths);
}

/** True when the office that made the statement, or the actor's head office, has changed hands. */
export function officeGone(actor: Actor, statement: Statement, day: Day): boolean {
  const own = statement.actors[0] === actor ? statement.office : null;
  const offices = [own?.shared ? null : own, headOffice(actor)];
  return offices.some((office) => office && changedHands(office, statement.said, day));
}

/** Days after a statement on which it stops being current, or starts again to be: for step charts. */
export function stalePeriods(record: DiplomaticRecord, actor: Actor, statement: Statement): Day[] {
  const own = statement.actors[0] === actor && !statement.office?.shared ? statement.office : null;
  const changes = [own, headOffice(actor)].flatMap((office) => office?.holders ?? []);
  const days = changes.flatMap(({ from, to }) => [from.first, ...(to ? [(to.last + 1) as Day] : [])]);
  return [staleFrom(record, statement), ...days.filter((day) => day > statement.said)];
}

export interface Change {
  readonly actor: Actor;
  readonly issue: Issue;
  /** null for the first statement recorded. */
  readonly from: Statement | null;
  readonly to: Statement;
}

/** Every change of step on an issue, for one actor or all, oldest first. First statements have no `from`. */
export function changesOf(record: DiplomaticRecord, issue: string, actor?: string): Change[] {
  const what = record.issues.get(issue);
  if (!what) return [];
  const actors = [...record.actors.values()].filter(({ id }) => !actor || id === actor);
  return actors
    .flatMap((who) => {
      const history = historyOf(record, who.id, issue);
      return history.flatMap((to, i): Change[] => {
        const from = history[i - 1] ?? null;
        return from?.step === to.step ? [] : [{ actor: who, issue: what, from, to }];
      });
    })
    .sort((a, b) => a.to.said - b.to.said);
}

/**
 * The positions to show for a lane: the joint one where it is current, else each member's own,
 * current and latest first. Never an average. Empty: no statement recorded.
 */
export function positionsIn(record: DiplomaticRecord, lane: Lane, issue: string, day: Day): Position[] {
  const joint = lane.joint && positionOf(record, lane.joint.id, issue, day);
  if (joint && !joint.carriedForward) return [joint];
  return lane.actors
    .flatMap((actor) => positionOf(record, actor.id, issue, day) ?? [])
    .sort((a, b) => Number(!!a.carriedForward) - Number(!!b.carriedForward) || b.statement.said - a.statement.said);
}

/** Those of a lane's actors who stated any position, each as a lane of its own. */
export function membersOf(record: DiplomaticRecord, lane: Lane): Lane[] {
  const speaks = ({ id }: Actor) => [...record.issues.keys()].some((issue) => historyOf(record, id, issue).length > 0);
  return lane.actors.filter(speaks).map(laneAlone);
}

/** An actor as a lane of its own. */
export function laneAlone(actor: Actor): Lane {
  const { id, name, short } = actor;
  return { id, name, short, members: null, actors: [actor], joint: null };
}

/** The lane of that id, or the one an actor of that id is on; null when there is none. */
export function laneOf(record: DiplomaticRecord, id: string): Lane | null {
  const isOf = (lane: Lane) => lane.id === id || lane.actors.some((actor) => actor.id === id);
  return record.lanes.find(({ id: own }) => own === id) ?? record.lanes.find(isOf) ?? null;
}

/** True when a change of step is recent enough to be shown beside the new one. */
export function changedRecently(record: DiplomaticRecord, position: Position): boolean {
  const within = record.about.thresholds.recentChangeDays;
  return position.previous !== null && position.day - position.since.said < within;
}
