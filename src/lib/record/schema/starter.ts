// A file to begin with: every field with what it means and how to write it, filled in where the value is known.
import * as v from 'valibot';
import { unwrap, writeHint } from './field.ts';

/** Values that are known, by the field's path: `{ title: 'Talks', 'parties.actor': 'norway' }`. */
export type Known = Readonly<Record<string, string>>;

/**
 * The lines of a starter for a table of fields: needed fields are open, the others stand as comments.
 * `depth` indents it; `skip` names fields to leave out.
 */
export function starterLines(
  schema: v.GenericSchema,
  known: Known,
  options: { depth?: number; path?: string; skip?: readonly string[] } = {},
): string[] {
  const { depth = 0, path = '', skip = [] } = options;
  const inner = unwrap(schema);
  const entries = 'entries' in inner ? Object.entries(inner.entries as Record<string, v.GenericSchema>) : [];
  return entries
    .filter(([name]) => !skip.includes(name))
    .flatMap(([name, field]) => fieldLines(name, field, known, depth, path ? `${path}.${name}` : name));
}

function fieldLines(name: string, field: v.GenericSchema, known: Known, depth: number, path: string): string[] {
  const indent = '  '.repeat(depth);
  const inner = unwrap(field);
  const comment = commentLines(inner, indent);
  const value = known[path];
  if (value !== undefined) return [...comment, `${indent}${name}: ${value}`.trimEnd()];
  if (field.type === 'optional') return [...comment, `${indent}# ${name}:`];
  const nested = listOf(inner);
  if (nested) {
    const lines = starterLines(nested, known, { depth: depth + 2, path });
    return [...comment, `${indent}${name}:`, ...asItem(lines, depth + 1)];
  }
  if ('value' in inner && inner.type === 'record') {
    const lines = starterLines(inner.value as v.GenericSchema, known, { depth: depth + 2, path });
    return [...comment, `${indent}${name}:`, `${indent}  page:`, ...lines];
  }
  return [...comment, `${indent}${name}:`];
}

/** What the field is and how to write it, in lines of at most 100 signs. */
function commentLines(schema: v.GenericSchema, indent: string): string[] {
  const words = `${v.getDescription(schema as never) ?? ''} Write ${writeHint(schema) ?? 'it'}.`.trim().split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== undefined && indent.length + last.length + word.length < 97)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}# ${line}`);
}

/** The table of a list's items, when they are groups of fields. */
function listOf(schema: v.GenericSchema): v.GenericSchema | null {
  if (!('item' in schema)) return null;
  const item = unwrap(schema.item as v.GenericSchema);
  return 'entries' in item ? item : null;
}

/** The lines of a group as an item of a list: its first open field begins it. */
export function asItem(lines: readonly string[], depth: number): string[] {
  const indent = '  '.repeat(depth);
  const first = lines.findIndex((line) => !line.trim().startsWith('#'));
  return lines.map((line, i) => (i === first ? `${indent}- ${line.trim()}` : line));
}
