import { writeSitemap } from '#lib/export/feeds.ts';
import { record } from '../fullRecord.ts';
import { outlets } from '../outlets.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

const VIEWS = ['/', '/contacts/', '/positions/', '/guide/', '/embed-builder/'];

export const GET: RequestHandler = ({ url }) => {
  const kinds: Readonly<Record<string, Iterable<string>>> = {
    events: record.eventsById.keys(),
    issues: record.issues.keys(),
    actors: record.actors.keys(),
    people: record.people.keys(),
    statements: record.statements.map(({ id }) => id),
    sources: outlets.map(({ id }) => id),
  };
  const pages = Object.entries(kinds).flatMap(([kind, ids]) => [
    `/${kind}/`,
    ...[...ids].map((id) => `/${kind}/${id}/`),
  ]);
  // Events and statements have no list of their own: theirs are on the timeline.
  const paths = pages.filter((path) => path !== '/events/' && path !== '/statements/');
  return new Response(writeSitemap([...VIEWS, ...paths], url.origin), {
    headers: { 'content-type': 'application/xml' },
  });
};
