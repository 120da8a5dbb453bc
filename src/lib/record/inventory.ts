// What is in a record and what is missing, counted: by year, and by lane and issue.
import { yearOf, type Day } from '../time/day.ts';
import type { Actor, DiplomaticRecord, Issue, Lane, RecordEvent, Source, Statement } from './model.ts';
import { outletsOf, sourcesOf } from './outlets.ts';

export interface Inventory {
  readonly events: number;
  readonly statements: number;
  /** Statements with the speaker's words, verbatim; with some of them inside a paraphrase; in our words only. */
  readonly verbatim: number;
  readonly fragments: number;
  readonly paraphrases: number;
  readonly pages: number;
  readonly outlets: number;
  /** Main events (importance 4 and 5), and how many of those rest on pages of two outlets or more. */
  readonly main: number;
  readonly mainOnTwo: number;
  readonly readouts: number;
}

export function inventoryOf(record: DiplomaticRecord): Inventory {
  const { events, statements } = record;
  const main = events.filter(({ importance }) => importance >= 4);
  return {
    events: events.length,
    statements: statements.length,
    verbatim: statements.filter(({ quote }) => quote).length,
    fragments: statements.filter(({ fragment }) => fragment).length,
    paraphrases: statements.filter(({ quote, fragment }) => !quote && !fragment).length,
    pages: sourcesOf(record).length,
    outlets: outletsOf(record).length,
    main: main.length,
    mainOnTwo: main.filter(restsOnTwo).length,
    readouts: events.filter(({ readouts }) => readouts).length,
  };
}

function restsOnTwo({ sources }: RecordEvent): boolean {
  return new Set(sources.map(({ publisher }: Source) => publisher)).size > 1;
}

export interface YearCount {
  readonly year: number;
  readonly events: number;
  readonly statements: number;
}

/** Every year from the first event to the record's end, also those with nothing in them. */
export function yearsOf({ span, events, statements }: DiplomaticRecord): YearCount[] {
  const first = Math.min(yearOf(span.from), ...events.map(({ date }) => yearOf(date.first)));
  const last = yearOf(span.to);
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    events: events.filter(({ date }) => yearOf(date.first) === first + i).length,
    statements: statements.filter(({ said }) => yearOf(said) === first + i).length,
  }));
}

export interface Silence {
  readonly lane: Lane;
  readonly issue: Issue;
  /** Statements that moved a position of one of the lane's actors. */
  readonly statements: number;
  /** The longest stretch without one, from the record's first day to its last. */
  readonly longest: { readonly from: Day; readonly to: Day; readonly days: number };
}

/** For every lane and issue, how much there is, and the longest stretch without a statement. */
export function silencesOf(record: DiplomaticRecord): Silence[] {
  return [...record.issues.values()].flatMap((issue) =>
    record.lanes.map((lane): Silence => {
      const days = record.statements.filter((statement) => isOf(statement, lane, issue)).map(({ said }) => said);
      const { from: start, to: end } = record.span;
      const ends = [start, ...days.filter((day) => day > start), end];
      const stretches = ends.slice(1).map((to, i) => ({ from: ends[i] ?? start, to, days: to - (ends[i] ?? start) }));
      const longest = stretches.reduce((most, each) => (each.days > most.days ? each : most));
      return { lane, issue, statements: days.length, longest };
    }),
  );
}

function isOf({ moves, issue, actors }: Statement, lane: Lane, asked: Issue): boolean {
  return moves && issue === asked && actors.some((actor) => lane.actors.includes(actor));
}

export interface ActorCount {
  readonly actor: Actor;
  /** Statements in each of the record's phases, in their order. */
  readonly phases: readonly number[];
  readonly statements: number;
}

/** How much each actor is heard in each phase; those who are heard most come first. */
export function voicesOf({ actors, phases, statements, span }: DiplomaticRecord): ActorCount[] {
  const within = (said: Day, i: number) =>
    said >= (i ? (phases[i]?.from ?? span.to) : -Infinity) && said < (phases[i + 1]?.from ?? Infinity);
  return [...actors.values()]
    .map((actor) => {
      const own = statements.filter((statement) => statement.actors.includes(actor));
      const counts = phases.map((_, i) => own.filter(({ said }) => within(said, i)).length);
      return { actor, phases: counts, statements: own.length };
    })
    .filter(({ statements: count }) => count > 0)
    .sort((a, b) => b.statements - a.statements || (a.actor.name < b.actor.name ? -1 : 1));
}
