// demarche events: the events that match a filter.
import { EVENT_KINDS } from '#lib/record/vocabulary.ts';
import type { EventKind } from '#lib/record/model.ts';
import { findEvents } from '#lib/record/search.ts';
import { formatIso } from '#lib/time/day.ts';
import {
  COMMON,
  dayOption,
  knownActorOrLane,
  knownId,
  list,
  namedIssues,
  namedPeople,
  openRecord,
  text,
  UsageError,
  type Command,
} from '../command.ts';
import { eventDays } from '../words.ts';

export const events: Command = {
  name: 'events',
  summary: 'the events that match a filter',
  usage: `demarche events [--from DAY] [--to DAY] [--actor ID[,ID]] [--issue ID[,ID]] [--person ID[,ID]] [--kind KIND[,KIND]] [--q WORDS] [--data DIR] [--json]

KIND   ${EVENT_KINDS.join(', ')}
WORDS  must all occur in titles, summaries, statements, names or sources; accents and spelling variants are folded`,
  options: {
    ...COMMON,
    from: { type: 'string' }, to: { type: 'string' }, actor: { type: 'string' }, issue: { type: 'string' },
    person: { type: 'string' }, kind: { type: 'string' }, q: { type: 'string' },
  }, // prettier-ignore
  words: 0,
  async run(values, _words, out) {
    const record = await openRecord(values);
    const [from, to] = [dayOption(values, 'from'), dayOption(values, 'to')];
    if (from !== null && to !== null && to < from) throw new UsageError('--to is before --from; swap them');
    const found = findEvents(record, {
      from,
      to,
      actors: list(values, 'actor').map((id) => knownActorOrLane(record, id)),
      about: list(values, 'issue').map((id) => knownId('issue', id, namedIssues(record))),
      people: list(values, 'person').map((id) => knownId('person', id, namedPeople(record))),
      kinds: list(values, 'kind').map((kind) => knownId('kind', kind, EVENT_KINDS) as EventKind),
      q: text(values, 'q') ?? '',
    });
    if (values['json']) {
      const rows = found.map(({ id, date, kind, title, place, importance, contact }) => ({
        id,
        date: formatIso(date.first),
        kind,
        title,
        place,
        importance,
        contact,
      }));
      out(JSON.stringify(rows, null, 2));
      return 0;
    }
    for (const event of found) out(`${eventDays(event)}  ${event.title} [${event.id}]`);
    out(`${found.length} of ${record.events.length} events`);
    return 0;
  },
};
