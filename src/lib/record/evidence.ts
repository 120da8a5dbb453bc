// A record in two parts for the browser: what the picture needs, and the evidence, loaded when asked for.
import type { RecordData } from './model.ts';

type EventData = RecordData['events'][string];
type StatementData = NonNullable<EventData['statements']>[number];

/** The same record without summaries, quotations, notes and sources: what the picture and tables need. */
export function withoutEvidence(data: RecordData): RecordData {
  const events = Object.fromEntries(Object.entries(data.events).map(([id, event]) => [id, bareEvent(event)]));
  return { ...data, events, corrections: [] };
}

function bareEvent(event: EventData): EventData {
  const { title, short, date, end, kind, place, importance, contact, parties } = event;
  const statements = event.statements?.map(bareStatement);
  return { title, short, date, end, kind, place, importance, contact, parties, summary: '', sources: {}, statements };
}

function bareStatement({
  id,
  speaker,
  issuer,
  actors,
  as,
  said,
  issue,
  step,
  coding,
  draft,
  unofficial,
  describes,
  gist,
}: StatementData): StatementData {
  return {
    id,
    speaker,
    issuer,
    actors,
    as,
    said,
    issue,
    step,
    coding,
    draft,
    unofficial,
    describes,
    gist,
    sources: [],
  };
}
