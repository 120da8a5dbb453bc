// The words and sources of one event, as they stand in the record: what an embed loads when a reader opens the event.
import { error, json } from '@sveltejs/kit';
import full from 'virtual:record/full';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(full.events).map((id) => ({ id }));

export const GET: RequestHandler = ({ params: { id } }) => {
  const event = Object.hasOwn(full.events, id) ? full.events[id] : undefined;
  if (!event) error(404, `There is no event “${id}” in the record.`);
  return json(event);
};
