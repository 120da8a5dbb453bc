// The whole record for other programs: JSON as it is kept, and tables as CSV with a Frictionless data package
// (https://datapackage.org) that says what is in them.
import type { DiplomaticRecord, RecordData } from '../record/model.ts';
import { formatPartialDate } from '../time/day.ts';
import { versionOf } from './hash.ts';
import { sourcesOf } from '../record/outlets.ts';
import { CITATION_FILES } from './citations.ts';
import { eventRows, statementRows, type Table } from './shown.ts';
import { writeCsv } from './table.ts';

type FieldType = 'string' | 'integer' | 'date';

interface DataTable extends Table {
  readonly name: string;
  readonly title: string;
  /** Of columns that are not plain text. */
  readonly types: Readonly<Record<string, FieldType>>;
  readonly key: readonly string[];
  /** Columns whose values are keys of another table. */
  readonly refers: Readonly<Record<string, string>>;
}

/** What is published under /data/. */
export const DATA_FILES = [
  'record.json', 'events.csv', 'parties.csv', 'statements.csv', 'sources.csv', 'actors.csv', 'offices.csv', 'people.csv', 'issues.csv',
  'datapackage.json', 'sources.bib', 'sources.ris', 'sources.csl.json',
] as const; // prettier-ignore
export type DataFile = (typeof DATA_FILES)[number];

/** The content of one file. `sumOf` gives the SHA-256 of a text in hex. */
export function writeDataFile(
  file: DataFile,
  record: DiplomaticRecord,
  data: RecordData,
  sumOf: (text: string) => string,
): string {
  if (file === 'record.json') return `${JSON.stringify({ version: versionOf(record), ...data }, null, 1)}\n`;
  if (file === 'datapackage.json') return writePackage(record, data, sumOf);
  const citations = CITATION_FILES.find(({ extension }) => file === `sources.${extension}`);
  if (citations) return citations.write(sourcesOf(record));
  const table = tablesOf(record).find(({ name }) => `${name}.csv` === file);
  if (!table) throw new Error(`no table ${file}`);
  return writeCsv(table);
}

function tablesOf(record: DiplomaticRecord): DataTable[] {
  return [eventTable(record), partyTable(record), statementTable(record), sourceTable(record), ...actorTables(record)];
}

function eventTable({ events }: DiplomaticRecord): DataTable {
  return {
    ...eventRows(events), name: 'events', title: 'What happened', key: ['id'], refers: {},
    types: { last_day: 'date', importance: 'integer' },
  }; // prettier-ignore
}

function partyTable({ events }: DiplomaticRecord): DataTable {
  return {
    name: 'parties', title: 'Who was at each event, and in which role', key: [], types: {},
    refers: { event: 'events', actor: 'actors' },
    columns: ['event', 'actor', 'role', 'people', 'why'],
    rows: events.flatMap((event) =>
      event.parties.map(({ actor, role, people, why }) => [event.id, actor.id, role, people.map(({ name }) => name).join('; '), why]),
    ),
  }; // prettier-ignore
}

function statementTable({ statements }: DiplomaticRecord): DataTable {
  return {
    ...statementRows(statements), name: 'statements', title: 'What was said', key: ['id'],
    types: { step: 'integer' }, refers: { event: 'events', issue: 'issues' },
  }; // prettier-ignore
}

function sourceTable({ events }: DiplomaticRecord): DataTable {
  const used = events.flatMap((event) => [
    ...event.sources.map((source) => ({ source, event: event.id, statement: null })),
    ...event.statements.flatMap(({ id, sources }) => sources.map((source) => ({ source, event: event.id, statement: id }))),
  ]); // prettier-ignore
  return {
    name: 'sources', title: 'What each event and statement rests on', key: [], types: {},
    refers: { event: 'events', statement: 'statements' },
    columns: ['event', 'statement', 'publisher', 'via', 'title', 'description', 'published', 'url'],
    rows: used.map(({ source, event, statement }) => [
      event, statement, source.publisher, source.via, source.title, source.description,
      source.published && formatPartialDate(source.published), source.url,
    ]),
  }; // prettier-ignore
}

function actorTables({ actors, people, issues }: DiplomaticRecord): DataTable[] {
  const all = [...actors.values()];
  return [
    {
      name: 'actors', title: 'States and bodies', key: ['id'], types: {}, refers: {},
      columns: ['id', 'name', 'lane', 'aliases'],
      rows: all.map(({ id, name, lane, aliases }) => [id, name, lane, aliases.join('; ')]),
    },
    {
      name: 'offices', title: 'Who held which office, and when', key: [], types: {}, refers: { actor: 'actors', person: 'people' },
      columns: ['actor', 'office', 'person', 'from', 'to'],
      rows: all.flatMap(({ id, offices }) =>
        offices.flatMap(({ title, holders }) =>
          holders.map(({ person, from, to }) => [id, title, person.id, formatPartialDate(from), to && formatPartialDate(to)]),
        ),
      ),
    },
    {
      name: 'people', title: 'People', key: ['id'], types: {}, refers: {},
      columns: ['id', 'name', 'aliases'],
      rows: [...people.values()].map(({ id, name, aliases }) => [id, name, aliases.join('; ')]),
    },
    {
      name: 'issues', title: 'The questions the parties argue about, and the five steps in words', key: ['id'], types: {}, refers: {},
      columns: ['id', 'name', 'question', 'scope', 'step_minus_2', 'step_minus_1', 'step_0', 'step_1', 'step_2'],
      rows: [...issues.values()].map(({ id, name, question, scope, words }) => [
        id, name, question, scope, words[-2], words[-1], words[0], words[1], words[2],
      ]),
    },
  ]; // prettier-ignore
}

function writePackage(record: DiplomaticRecord, data: RecordData, sumOf: (text: string) => string): string {
  const resources = tablesOf(record).map((table) => {
    const text = writeCsv(table);
    return {
      name: table.name,
      title: table.title,
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      profile: 'tabular-data-resource',
      bytes: new TextEncoder().encode(text).length,
      hash: `sha256:${sumOf(text)}`,
      schema: schemaOf(table),
    };
  });
  const { title, headline, licence } = data.record;
  const content = {
    profile: 'tabular-data-package',
    name: 'demarche',
    title: `${title}: ${headline}`,
    description: licence,
    version: versionOf(record),
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    resources,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function schemaOf({ columns, types, key, refers }: DataTable): object {
  const named = Object.entries(refers);
  return {
    fields: columns.map((name) => ({ name, type: types[name] ?? 'string' })),
    ...(key.length ? { primaryKey: key } : {}),
    ...(named.length
      ? {
          foreignKeys: named.map(([field, resource]) => ({
            fields: field,
            reference: { resource, fields: 'id' },
          })),
        }
      : {}),
    missingValues: [''],
  };
}
