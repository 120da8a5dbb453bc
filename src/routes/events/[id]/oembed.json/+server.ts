// The oEmbed answer for an event's page, on any host.
import { error, json } from '@sveltejs/kit';
import { linkRecord } from '#lib/record/link.ts';
import { oembedOf, viewOfPage } from '#lib/embed/oembed.ts';
import core from 'virtual:record/core';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const record = linkRecord(core);

export const entries: EntryGenerator = () => Object.keys(core.events).map((id) => ({ id }));

export const GET: RequestHandler = ({ params: { id }, url }) => {
  const view = viewOfPage(record, new URL(`/events/${id}/`, url));
  if (!view) error(404, `There is no event “${id}” in the record.`);
  return json(oembedOf(record, view, url.origin, { width: null, height: null }));
};
