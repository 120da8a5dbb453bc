// What is in a record and what is missing, counted: by year, and by lane and issue.
import { yearOf, type Day } from '../time/day.ts';
import type { DiplomaticRecord, Issue, Lane, RecordEvent, Source, Statement } from './model.ts';
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

/** Every year of the span, also those with nothing in them. */
export function yearsOf({ span, events, statements }: DiplomaticRecord): YearCount[] {
  const [first, last] = [yearOf(span.from), yearOf(span.to)];
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
  /** The longest stretch without one: between two, or from the last to the record's end. null without any statement. */
  readonly longest: { readonly from: Day; readonly to: Day; readonly days: number } | null;
}

/** For every lane and issue, how much there is, and the longest stretch without a statement since the first. */
export function silencesOf(record: DiplomaticRecord): Silence[] {
  return [...record.issues.values()].flatMap((issue) =>
    record.lanes.map((lane): Silence => {
      const days = record.statements.filter((statement) => isOf(statement, lane, issue)).map(({ said }) => said);
      const stretches = days.map((from, i) => {
        const to = days[i + 1] ?? record.span.to;
        return { from, to, days: to - from };
      });
      const [longest = null] = stretches.sort((a, b) => b.days - a.days);
      return { lane, issue, statements: days.length, longest };
    }),
  );
}

function isOf({ moves, issue, actors }: Statement, lane: Lane, asked: Issue): boolean {
  return moves && issue === asked && actors.some((actor) => lane.actors.includes(actor));
}
