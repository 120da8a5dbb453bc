// What every page of the explorer loads: the address as the server saw it, and the open event's evidence.
import { building } from '$app/environment';
import full from 'virtual:record/full';
import { openedEvents } from '#lib/server/opened.ts';

/** Pages drawn ahead of time know no query; the Node server draws the view that is asked for. */
export function pageState(url: URL) {
  if (building) return { query: '', opened: {} };
  return { query: url.search, opened: openedEvents(full, url.searchParams) };
}
