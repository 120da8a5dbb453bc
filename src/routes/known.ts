// Which pages of evidence there are: those of the record's ids, and those that ids had before, which lead to them.
import { error, redirect } from '@sveltejs/kit';
import { idsOf, type PageKind } from '#lib/export/pageJson.ts';
import { record } from './fullRecord.ts';

/** The entries of a kind's pages, for a site that is drawn ahead of time. */
export function entriesOf(kind: PageKind): { id: string }[] {
  const before = [...record.moved.keys()].filter((address) => address.startsWith(`${kind}/`));
  return [...idsOf(record, kind), ...before.map((address) => address.slice(kind.length + 1))].map((id) => ({ id }));
}

const known = new Map<PageKind, ReadonlySet<string>>();

/** The id of a page; leads on to where it moved to, and to the page for errors where there is none. */
export function knownPage(kind: PageKind, id: string): { id: string } {
  const ids = known.get(kind) ?? new Set(idsOf(record, kind));
  known.set(kind, ids);
  if (ids.has(id)) return { id };
  const to = record.moved.get(`${kind}/${id}`);
  if (to) redirect(308, `/${to}/`);
  error(404, `There is nothing at ${kind}/${id} in the record.`);
}
