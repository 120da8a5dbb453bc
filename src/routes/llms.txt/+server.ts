import { writeLlms } from '#lib/export/feeds.ts';
import { linkRecord } from '#lib/record/link.ts';
import full from 'virtual:record/full';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) =>
  new Response(writeLlms(linkRecord(full), url.origin), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
