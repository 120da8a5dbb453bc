// What is made from the tables of fields besides the check: JSON Schemas for editors, and Markdown tables.
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { unwrap, writeHint } from './field.ts';
import { FILE_KINDS } from './tables.ts';

/** A JSON Schema per kind of file, for completion and hints while editing. */
export function jsonSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(FILE_KINDS).map((kind) => [
      kind.name,
      { title: kind.where, ...toJsonSchema(kind.schema, { errorMode: 'ignore', typeMode: 'input' }) },
    ]),
  );
}

/** The fields of every kind of file as Markdown tables. */
export function fieldTables(): string {
  return Object.values(FILE_KINDS)
    .flatMap((kind) => [`### ${kind.where}`, ...tablesOf(kind.schema, '')])
    .join('\n\n');
}

type Entries = Record<string, v.GenericSchema>;

function tablesOf(schema: v.GenericSchema, prefix: string): string[] {
  const inner = unwrap(schema);
  if ('item' in inner) return tablesOf(inner.item as v.GenericSchema, prefix);
  if ('value' in inner && inner.type === 'record') return tablesOf(inner.value as v.GenericSchema, prefix);
  if (!('entries' in inner)) return [];
  const entries = Object.entries(inner.entries as Entries);
  const rows = entries.map(([name, field]) => rowOf(prefix + name, field));
  const table = ['| field | | what it is | what to write |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return [table, ...entries.flatMap(([name, field]) => tablesOf(field, `${prefix}${name}.`))];
}

function rowOf(name: string, field: v.GenericSchema): string {
  const needed = field.type === 'optional' ? '' : 'required';
  const inner = unwrap(field);
  const cells = [`\`${name}\``, needed, v.getDescription(inner as never) ?? '', writeHint(inner) ?? ''];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
