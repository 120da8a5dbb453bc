import { idsOf, PAGE_KINDS } from '#lib/export/pageJson.ts';
import { writeSitemap } from '#lib/export/feeds.ts';
import { record } from '../fullRecord.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

const VIEWS = ['/', '/contacts/', '/positions/', '/guide/', '/embed-builder/', '/method/'];

export const GET: RequestHandler = ({ url }) => {
  const pages = PAGE_KINDS.flatMap((kind) => [`/${kind}/`, ...idsOf(record, kind).map((id) => `/${kind}/${id}/`)]);
  // Events and statements have no list of their own: theirs are on the timeline.
  const paths = pages.filter((path) => path !== '/events/' && path !== '/statements/');
  return new Response(writeSitemap([...VIEWS, ...paths], url.origin), {
    headers: { 'content-type': 'application/xml' },
  });
};
