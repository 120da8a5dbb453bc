// What each lane shows of an event: presence, an act, being addressed, or absence. A line means presence.
import type { Actor, DiplomaticRecord, Party, RecordEvent, Role } from '../record/model.ts';

/** What is drawn on a lane for an event. `discussed` is not drawn. */
export type Showing = 'present' | 'acted' | 'host' | 'addressed' | 'absent';

export interface LanePresence {
  /** Index of the lane from the top. */
  readonly lane: number;
  readonly showing: Showing;
  readonly actors: readonly Actor[];
}

const SHOWS: Readonly<Record<Role, Showing | null>> = {
  participant: 'present',
  mediator: 'present',
  acted: 'acted',
  host: 'host',
  addressed: 'addressed',
  absent: 'absent',
  discussed: null,
};
// A lane that pools several actors shows the first of these that any of them has.
const STRONGEST_FIRST: readonly Showing[] = ['present', 'acted', 'host', 'addressed', 'absent'];

/** What an event shows on each lane it touches, from the top down. */
export function presenceOf(record: DiplomaticRecord, event: RecordEvent): LanePresence[] {
  return record.lanes.flatMap((lane, index) => {
    const here = event.parties.filter((party) => party.actor.lane === lane.id);
    const showing = STRONGEST_FIRST.find((what) => here.some((party) => SHOWS[party.role] === what));
    if (!showing) return [];
    const actors = here.filter((party: Party) => SHOWS[party.role] === showing).map((party) => party.actor);
    return [{ lane: index, showing, actors: [...new Set(actors)] }];
  });
}
