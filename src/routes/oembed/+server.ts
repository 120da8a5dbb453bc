// The oEmbed endpoint of the Node server: /oembed?url=…&format=json&maxwidth=500
import { linkRecord } from '#lib/record/link.ts';
import { LEAST_ROOM, oembedOf, viewOfPage, writeXml } from '#lib/embed/oembed.ts';
import core from 'virtual:record/core';
import type { RequestHandler } from './$types';
import '#lib/words/all.ts';

export const prerender = false;
export const trailingSlash = 'ignore';

const record = linkRecord(core);
const HEADERS = { 'cache-control': 'public, max-age=3600' };

export const GET: RequestHandler = ({ url }) => {
  const asked = url.searchParams;
  const format = asked.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return refuse(501, `There is no format ${format}; write json or xml`);
  const text = asked.get('url') ?? '';
  const page = URL.canParse(text) ? new URL(text) : null;
  if (!page) return refuse(404, 'Write the address of a page as url=…, percent-encoded');
  const isOurs = page.host === url.host && /^https?:$/.test(page.protocol);
  const view = isOurs ? viewOfPage(record, page) : null;
  if (!view) return refuse(404, `Nothing to embed at ${page.href}`);
  const room = { width: limit(asked.get('maxwidth')), height: limit(asked.get('maxheight')) };
  if (Math.min(room.width ?? LEAST_ROOM, room.height ?? LEAST_ROOM) < LEAST_ROOM)
    return refuse(404, `Nothing fits into less than ${LEAST_ROOM} px`);
  const answer = oembedOf(record, view, url.origin, room);
  return format === 'xml'
    ? new Response(writeXml(answer), { headers: { ...HEADERS, 'content-type': 'text/xml; charset=utf-8' } })
    : new Response(JSON.stringify(answer), { headers: { ...HEADERS, 'content-type': 'application/json' } });
};

/** px; null for anything that is no limit. */
function limit(text: string | null): number | null {
  const px = Number(text);
  return px >= 1 && Number.isFinite(px) ? Math.floor(px) : null;
}

function refuse(status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
