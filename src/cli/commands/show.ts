// demarche show: everything about one event.
import type { Party, RecordEvent, Role, Source } from '#lib/record/model.ts';
import { formatPartial } from '#lib/time/words.ts';
import { COMMON, dataFolder, knownId, openRecord, UsageError, type Command } from '../command.ts';
import { eventDays, quoteLines, saidBy, stepWords } from '../words.ts';
import { loadRecord } from '#lib/server/disk.ts';

export const show: Command = {
  name: 'show',
  summary: 'everything about one event',
  usage:
    'demarche show EVENT [--data DIR] [--json]\n\nWho was there and who was not, what was said, and the sources. --json prints the record’s own form.',
  options: COMMON,
  words: 1,
  async run(values, [id], out) {
    if (!id) throw new UsageError('name an event, e.g. demarche show <an id that demarche events prints>');
    const record = await openRecord(values);
    const event = record.eventsById.get(
      knownId(
        'event',
        id,
        record.events.map((each) => ({ id: each.id, names: [each.short, each.title] })),
      ),
    );
    if (values['json']) {
      const { folder, shown, cache } = dataFolder(values);
      out(JSON.stringify({ id, ...(await loadRecord(folder, { shown, cache })).data?.events[id] }, null, 2));
    } else if (event) out(asText(event));
    return 0;
  },
};

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  participant: 'At the table',
  mediator: 'Mediator',
  host: 'Host',
  acted: 'Acted',
  addressed: 'Addressed',
  absent: 'Not present',
  discussed: 'Discussed',
};

function asText(event: RecordEvent): string {
  const contact = event.contact ? `, ${event.contact.level} level, ${event.contact.mode}` : '';
  const lines = [
    event.title,
    `${eventDays(event)}${event.place ? `, ${event.place}` : ''}: ${event.kind}${contact}`,
    '',
    event.summary,
    '',
  ];
  lines.push(...event.parties.map(partyLine));
  for (const statement of event.statements) {
    const about = statement.issue
      ? `${statement.issue.name}${statement.step === null ? '' : `: ${stepWords(statement.issue, statement.step)}`}`
      : 'Remark';
    lines.push(
      '',
      about,
      statement.gist,
      ...quoteLines(statement),
      `  ${saidBy(statement)}`,
      ...statement.sources.map(sourceLine),
    );
  }
  lines.push('', 'Sources', ...event.sources.map(sourceLine));
  return lines.join('\n');
}

function partyLine({ actor, role, people, why }: Party): string {
  const who = people.length ? `: ${people.map((person) => person.name).join(', ')}` : '';
  return `${ROLE_WORDS[role]}  ${actor.name}${who}${why ? ` (${why})` : ''}`;
}

function sourceLine({ publisher, via, title, description, published, url }: Source): string {
  const page = title ? `“${title}”` : `[${description}]`;
  return `  ${publisher}${via ? ` via ${via}` : ''}, ${page}, ${published ? formatPartial(published) : 'undated'}, ${url}`;
}
