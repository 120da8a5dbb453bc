import { PAGE_KINDS, type PageKind } from '#lib/export/pageJson.ts';

export function match(kind: string): kind is PageKind {
  return (PAGE_KINDS as readonly string[]).includes(kind);
}
