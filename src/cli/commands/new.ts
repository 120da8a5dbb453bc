// demarche new: a commented file to begin with.
import fs from 'node:fs';
import path from 'node:path';
import { parsePartialDate } from '#lib/time/day.ts';
import {
  COMMON,
  dataFolder,
  knownId,
  list,
  required,
  text,
  UsageError,
  wordOption,
  type Command,
  type Values,
} from '../command.ts';
import { readFolder } from '#lib/server/disk.ts';
import { EVENT_KINDS } from '#lib/record/vocabulary.ts';
import { writeFiles } from '../writeFiles.ts';

export const newFile: Command = {
  name: 'new',
  summary: 'begin an event, a statement or a person',
  usage: `demarche new event --date DATE --title TITLE [--kind KIND] [--actors ID,ID]
demarche new statement --event ID --speaker ID --actors ID [--issue ID]
demarche new person --name NAME

Writes a starter in which every field stands with what it means, and prints where; demarche check then says what is
missing. A statement is added at the end of its event's file. Nothing that is there is overwritten.`,
  options: {
    ...COMMON,
    date: { type: 'string' }, title: { type: 'string' }, kind: { type: 'string' }, actors: { type: 'string' },
    event: { type: 'string' }, speaker: { type: 'string' }, issue: { type: 'string' }, name: { type: 'string' },
  }, // prettier-ignore
  words: 1,
  async run(values, [what], out) {
    const write = { event: newEvent, statement: newStatement, person: newPerson }[what ?? ''];
    if (!write) throw new UsageError(`say what: event, statement or person${what ? `, not "${what}"` : ''}`);
    const { file, content } = await write(values);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await writeFiles([{ file, content }]);
    out(`${file}\nFill it in, then: demarche check`);
    return 0;
  },
};

interface Written {
  readonly file: string;
  readonly content: string;
}

async function newEvent(values: Values): Promise<Written> {
  const [date, title] = [required(values, 'date'), required(values, 'title')];
  if (!parsePartialDate(date))
    throw new UsageError(`--date: "${date}" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD`);
  const { starterLines, eventSchema, slugOf } = await tables();
  const kind = wordOption(values, 'kind', EVENT_KINDS);
  const [actor] = knownActors(values);
  const known = {
    title: quoted(title),
    date: `${date}`,
    ...(kind ? { kind } : {}),
    ...(actor ? { 'parties.actor': actor } : {}),
    'sources.published': '',
  };
  if (!slugOf(title)) throw new UsageError('--title: write it in English; the file is named after it');
  const id = `${date}-${slugOf(title)}`;
  const lines = starterLines(eventSchema, known, { skip: ['statements', 'readouts', 'added'] });
  return unlessThere(values, `events/${date.slice(0, 4)}/${id}.yaml`, lines);
}

async function newStatement(values: Values): Promise<Written> {
  const ids = idsIn(values);
  const event = knownId('event', required(values, 'event'), ids('events'));
  const speaker = knownId('person', required(values, 'speaker'), ids('people'));
  const actors = knownActors(values);
  if (!actors.length) throw new UsageError('--actors is missing: say whose position it states');
  const issue = text(values, 'issue');
  if (issue) knownId('issue', issue, ids('issues'));
  const { asItem, starterLines, statementSchema } = await tables();
  const known = {
    id: `${/^[\d-]*\d/.exec(event)?.[0] ?? event}-${speaker}-${issue ?? 'remark'}`,
    speaker,
    actors: `[${actors.join(', ')}]`,
    ...(issue ? { issue } : {}),
  };
  const lines = asItem(starterLines(statementSchema, known, { depth: 2, skip: ['issuer'] }), 1);
  const file = path.join(dataFolder(values).folder, 'events', event.slice(0, 4), `${event}.yaml`);
  const before = fs.readFileSync(file, 'utf8').trimEnd();
  const head = /^statements:/m.test(before) ? [] : ['statements:'];
  return { file, content: `${[before, ...head, ...lines].join('\n')}\n` };
}

/** The ids of a folder by the names of its files: also while others in it are not finished. */
function idsIn(values: Values): (folder: string) => string[] {
  const { folder: data, shown } = dataFolder(values);
  const files = readFolder(data, shown).texts.map(({ path: at }) => at);
  return (folder) => files.filter((at) => at.startsWith(`${folder}/`)).map((at) => path.basename(at, '.yaml'));
}

async function newPerson(values: Values): Promise<Written> {
  const name = required(values, 'name');
  const { starterLines, personSchema, slugOf } = await tables();
  if (!slugOf(name)) throw new UsageError('--name: write it in Latin letters; other spellings go into aliases');
  const known = { name: quoted(name), family: quoted(name.split(' ').pop() ?? name) };
  return unlessThere(values, `people/${slugOf(name)}.yaml`, starterLines(personSchema, known));
}

async function tables() {
  const [starter, event, others, events] = await Promise.all([
    import('#lib/record/schema/starter.ts'),
    import('#lib/record/schema/event.ts'),
    import('#lib/record/schema/others.ts'),
    import('#lib/record/import/events.ts'),
  ]);
  return { ...starter, ...event, personSchema: others.personSchema, slugOf: events.slugOf };
}

function knownActors(values: Values): string[] {
  const ids = list(values, 'actors');
  return ids.length ? ids.map((id) => knownId('actor', id, idsIn(values)('actors'))) : [];
}

function unlessThere(values: Values, at: string, lines: readonly string[]): Written {
  const { folder } = dataFolder(values);
  const file = path.join(folder, at);
  if (fs.existsSync(file)) throw new UsageError(`${file} is there already; choose other words, or edit it`);
  if (!fs.existsSync(folder)) throw new UsageError(`${folder} does not exist; name the folder that holds record.yaml`);
  return { file, content: `${lines.join('\n')}\n` };
}

/** YAML reads any text in double quotation marks like JSON. */
function quoted(words: string): string {
  return JSON.stringify(words);
}
