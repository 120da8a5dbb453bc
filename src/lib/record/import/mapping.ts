// Which column of a sheet holds what: a YAML file beside it.
import * as v from 'valibot';
import { ROLES } from '../vocabulary.ts';
import { field, text } from '../schema/field.ts';
import type { FileKind } from '../schema/tables.ts';

const column = text(80);
const WRITE = 'the name of a column, or = and a word that holds for all rows, e.g. =meeting';
const from = (words: string) => v.optional(field(column, words, WRITE));
const day = (words: string) =>
  v.union([field(column, words, WRITE), v.pipe(v.array(column), v.length(3, 'is not year, month and day'))]);

const roles = Object.fromEntries(ROLES.map((role) => [role, from(`Who was there as ${role}, with ; between names.`)]));

export const mappingSchema = v.strictObject({
  date: day('The day, or the columns of year, month and day.'),
  end: v.optional(day('The last day, if it took several.')),
  title: field(column, 'What happened.', WRITE),
  short: from('The label on the chart; without one, the title.'),
  kind: field(column, 'What sort of event it is.', WRITE),
  place: from('Where.'),
  importance: field(column, 'How prominent the mark is, from 1 to 5.', WRITE),
  summary: from('What happened, in a few sentences; without one, the title.'),
  level: from('The rank of those who met.'),
  mode: from('How they met.'),
  parties: field(v.strictObject(roles), 'Who took part, by role.', 'role: column, e.g. participant: Present'),
  source: field(
    v.strictObject({
      publisher: field(column, 'Who published the page.', WRITE),
      via: from('Where it was read.'),
      title: from('Its headline.'),
      description: from('What it is, where there is no headline.'),
      published: field(column, 'Its date.', WRITE),
      url: field(column, 'Its address.', WRITE),
    }),
    'The page that shows it.',
    'publisher, title, published and url',
  ),
  values: v.optional(
    field(
      v.record(column, v.record(v.string(), v.string())),
      'Words of the sheet and what they are here, by column.',
      'e.g. {Type: {Summit: meeting}, Present: {USA: united-states}}',
    ),
  ),
});

export type Mapping = v.InferOutput<typeof mappingSchema>;

/** As a file like those of the record, so that its problems are told alike. */
export const MAPPING: FileKind = { name: 'mapping', where: 'a mapping', pattern: /\.yaml$/, schema: mappingSchema };

/** A mapping to begin with, from the names of columns that are usual. */
export function proposedMapping(columns: readonly string[]): string {
  const like = (...names: string[]) =>
    columns.find((known) => names.some((name) => known.toLowerCase() === name.toLowerCase()));
  const year = like('Year');
  const date = year
    ? `[${[year, like('Month') ?? 'Month', like('Day') ?? 'Day'].join(', ')}]`
    : (like('Date', 'Start') ?? '');
  const endYear = like('End Year');
  const end = endYear ? `[${endYear}, End Month, End Day]` : like('End', 'End Date');
  const line = (name: string, value: string | undefined) =>
    `${value === undefined ? '# ' : ''}${name}: ${value ?? ''}`.trimEnd();
  return [
    '# Left: what an event needs. Right: the name of a column, or = and a word that holds for all rows.',
    `date: ${date}`,
    line('end', end),
    `title: ${like('Title', 'Headline', 'Event') ?? ''}`,
    line('short', like('Short', 'Label')),
    `kind: ${like('Kind') ?? '=meeting'}`,
    line('place', like('Place', 'Location')),
    `importance: ${like('Importance') ?? '=3'}`,
    line('summary', like('Summary', 'Text', 'Description')),
    line('level', like('Level')),
    line('mode', like('Mode')),
    'parties:',
    `  participant: ${like('Participants', 'Parties', 'Present', 'Actors', 'Group') ?? ''}`,
    'source:',
    `  publisher: ${like('Publisher', 'Source', 'Media Credit') ?? ''}`,
    `  title: ${like('Source Title', 'Media Caption', 'Headline', 'Title') ?? ''}`,
    `  published: ${like('Published') ?? '=undated'}`,
    `  url: ${like('URL', 'Link', 'Source URL', 'Media') ?? ''}`,
    '# values: {Kind: {Summit: meeting}}',
    '',
  ].join('\n');
}
