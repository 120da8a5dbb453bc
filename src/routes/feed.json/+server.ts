import { writeJsonFeed } from '#lib/export/feeds.ts';
import { linkRecord } from '#lib/record/link.ts';
import full from 'virtual:record/full';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) =>
  new Response(writeJsonFeed(linkRecord(full), url.origin), { headers: { 'content-type': 'application/feed+json' } });
