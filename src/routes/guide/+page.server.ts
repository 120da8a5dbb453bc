// How to read the picture; the steps have pages of their own.
import full from 'virtual:record/full';
import { openedEvents } from '#lib/server/opened.ts';

export function load() {
  const [first] = full.guide;
  const params = new URLSearchParams(first?.view);
  return { query: `?${params}`, opened: openedEvents(full, params) };
}
