// Data files in one form: fields in the order of their table, lines of at most 100 signs. Comments and what the file
// says stay as they are.
import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node } from 'yaml';
import type * as v from 'valibot';
import { unwrap } from './schema/field.ts';

const LAYOUT = { lineWidth: 100, flowCollectionPadding: false } as const;

/** The text of a file in its usual form; null for what is not sound YAML, or is a starter with fields still empty. */
export function formatFile(text: string, schema: v.GenericSchema): string | null {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length || document.contents === null || hasEmptyFields(document)) return null;
  order(document.contents, schema);
  return document.toString(LAYOUT);
}

/** A file from content that was never text: in the same form. */
export function writeFile(document: Document, schema: v.GenericSchema): string {
  if (document.contents) order(document.contents as Node, schema);
  return document.toString(LAYOUT);
}

/** Comments under an empty field would become its own. */
function hasEmptyFields(document: Document): boolean {
  let found = false;
  visit(document, {
    Pair: (_, { value }) => {
      // Where null is written it is meant.
      if (value !== null && !(isScalar(value) && value.value === null && !value.source)) return undefined;
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function order(node: unknown, schema: v.GenericSchema): void {
  const inner = unwrap(schema);
  if (isSeq(node) && 'item' in inner) {
    for (const item of node.items) order(item, inner.item as v.GenericSchema);
    return;
  }
  if (!isMap(node)) return;
  if ('entries' in inner) {
    const entries = inner.entries as Record<string, v.GenericSchema>;
    // Names that are numbers (the steps) have no order of their own in a table: theirs is the author's.
    const names = Object.keys(entries).filter((name) => !/^-?\d+$/.test(name));
    const rank = (key: unknown) => {
      const at = names.indexOf(String(key));
      return at < 0 ? names.length : at;
    };
    node.items.sort((a, b) => rank(a.key) - rank(b.key));
    for (const { key, value } of node.items) {
      const field = entries[String(key)];
      if (field) order(value, field);
    }
  } else if ('value' in inner) {
    for (const { value } of node.items) order(value, inner.value as v.GenericSchema);
  }
}
