// What a page drawn on the server for an address needs beyond the core record: the evidence of the open event.
import type { RecordData } from '../record/model.ts';

/** The full event that an address opens, by id; empty when none is. */
export function openedEvents(full: RecordData, params: URLSearchParams): RecordData['events'] {
  const id = params.get('event') ?? '';
  const event = Object.hasOwn(full.events, id) ? full.events[id] : undefined;
  return event ? { [id]: event } : {};
}
