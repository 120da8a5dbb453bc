import { writeRobots } from '#lib/export/feeds.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) =>
  new Response(writeRobots(url.origin), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
