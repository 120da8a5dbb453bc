// The pieces that every table of fields is made of: a checked value, what it means, and what to write.
import * as v from 'valibot';
import { parseDay, parsePartialDate } from '../../time/day.ts';

type Schema = v.GenericSchema;

/**
 * One row of a table: a schema with what the field means and how to write it. The check's messages,
 * the JSON Schema and the tables in data/README.md are all made from these rows.
 */
export function field<S extends Schema>(schema: S, words: string, write: string) {
  return v.pipe(schema, v.description(words), v.metadata({ write }));
}

/** A schema without the wrapping that makes it optional. */
export function unwrap(schema: Schema): Schema {
  return 'wrapped' in schema ? unwrap(schema.wrapped as Schema) : schema;
}

/** What `field` was given for `write`, or null for a schema without it. */
export function writeHint(schema: Schema): string | null {
  const write = v.getMetadata(schema as never)['write'];
  return typeof write === 'string' ? write : null;
}

/** Text with something in it, on one line or folded, without control characters. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'is empty'),
    v.maxLength(max, (issue) => `is ${issue.input.length} characters long, ${max} are allowed`),
    v.regex(/^[^\u0000-\u0008\u000b-\u001f\u007f]*$/, 'holds a control character'),
    v.check((value) => value.isWellFormed(), 'holds half a character (a lone surrogate)'),
  );

const unquoted = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** YYYY, YYYY-MM or YYYY-MM-DD, and in the calendar. */
export const partialDate = v.pipe(
  unquoted,
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, (issue) => `"${issue.input}" is not a date`),
  v.check((value) => parsePartialDate(value) !== null, noSuchDay),
);

/** YYYY-MM-DD, and in the calendar. */
export const fullDate = v.pipe(
  unquoted,
  v.regex(/^\d{4}-\d{2}-\d{2}$/, (issue) => `"${issue.input}" is not a full date`),
  v.check((value) => parseDay(value) !== null, noSuchDay),
);

function noSuchDay(issue: { input: string }): string {
  const [, month = '', day = ''] = issue.input.split('-');
  const name = MONTHS[Number(month) - 1];
  if (!name) return `there is no month ${month} ("${issue.input}")`;
  return `there is no ${Number(day)} ${name} ("${issue.input}")`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** An id: small letters, digits and hyphens. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, (issue) => `"${issue.input}" is not an id`),
);

/** What has a page of its own, by the page's address: 'events/2025-02-18-riyadh-talks'. */
export const address = v.pipe(
  v.string(),
  v.regex(
    /^(events|statements|actors|people|issues)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    (issue) => `"${issue.input}" is not an address within the record`,
  ),
);

/** A language by its code: 'uk'. */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}$/, (issue) => `"${issue.input}" is not the code of a language`),
);

/** One word of a fixed list. */
export const oneOf = <const T extends readonly string[]>(words: T) =>
  v.picklist(words, (issue) => `${quoted(issue.input)} is not one of the words allowed here`);

/** A list with something in it and nothing twice. */
export const list = <S extends Schema>(item: S) => v.pipe(v.array(item), v.minLength(1, 'the list is empty'));

/** A link that can be opened: http or https. */
export const link = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s<>"]+$/, (issue) => `"${issue.input}" is not a link`),
);

export function quoted(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : String(value);
}
