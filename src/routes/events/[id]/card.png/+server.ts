// The preview of an event: its place in the whole score, under its own title. The Node server draws it on request;
// for other hosts all are drawn ahead of time when the site's address is known (it takes some minutes).
import { error } from '@sveltejs/kit';
import { formatPartial } from '#lib/time/words.ts';
import { cardPicture } from '../../../cardPicture.ts';
import { record } from '../../../fullRecord.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = __SITE__ !== '';

export const entries: EntryGenerator = () => record.events.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params: { id } }) => {
  const event = record.eventsById.get(id);
  if (!event) error(404, `There is no event “${id}” in the record.`);
  const subtitle = [formatPartial(event.date), event.place].filter(Boolean).join(', ');
  return cardPicture({ event: id, title: event.title, subtitle });
};
