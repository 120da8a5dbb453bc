// How many events each further choice of a filter would show.
import type { DiplomaticRecord, EventKind, RecordEvent } from './model.ts';
import { findEvents, peopleOf, type EventFilter } from './search.ts';

/** Events by id of a choice; what is not listed has none. */
export interface Facets {
  readonly kinds: ReadonlyMap<EventKind, number>;
  /** Actors and lanes. */
  readonly actors: ReadonlyMap<string, number>;
  readonly about: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
}

/**
 * Counts events by choice: those that match all other parts of the filter, whatever this part says.
 * @example countChoices(record, { actors: ['un'] }).kinds.get('meeting') → 12, the meetings the UN was at
 */
export function countChoices(record: DiplomaticRecord, filter: EventFilter): Facets {
  return {
    kinds: count(findEvents(record, { ...filter, kinds: [] }), ({ kind }) => [kind]),
    actors: count(findEvents(record, { ...filter, actors: [] }), partiesOf),
    about: count(findEvents(record, { ...filter, about: [] }), ({ statements }) =>
      statements.flatMap(({ issue }) => issue?.id ?? []),
    ),
    people: count(findEvents(record, { ...filter, people: [] }), (event) => peopleOf(event).map(({ id }) => id)),
  };
}

function partiesOf({ parties, statements }: RecordEvent): string[] {
  const actors = [...parties.map(({ actor }) => actor), ...statements.flatMap((statement) => statement.actors)];
  return actors.flatMap(({ id, lane }) => (lane ? [id, lane] : [id]));
}

function count<T extends string>(events: readonly RecordEvent[], choicesOf: (event: RecordEvent) => readonly T[]) {
  const counts = new Map<T, number>();
  for (const event of events) {
    for (const choice of new Set(choicesOf(event))) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  return counts;
}
