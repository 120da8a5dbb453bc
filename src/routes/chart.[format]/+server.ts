// A view as a file at an address of its own, drawn on request by the Node server: /chart.svg?issue=…&preset=article
import { linkRecord } from '#lib/record/link.ts';
import { drawFigureFile, FORMATS, Refusal } from '#lib/export/formats.ts';
import { hashOf } from '#lib/export/hash.ts';
import { Kept } from '#lib/server/kept.ts';
import { rasterize } from '#lib/server/raster.ts';
import { chooseFigure } from '#lib/view/figure.ts';
import full from 'virtual:record/full';
import type { RequestHandler } from './$types';
import '#lib/words/all.ts';

export const prerender = false;

const record = linkRecord(full);

interface Answer {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const answers = new Kept<Answer>(64_000_000);

export const GET: RequestHandler = async ({ params, url, request }) => {
  const format = FORMATS.find(({ id }) => id === params.format);
  const known = FORMATS.map(({ id }) => `/chart.${id}`).join(', ');
  if (!format) return plain(404, `There is no format ${params.format}; write one of ${known}`);
  url.searchParams.sort();
  const chosen = chooseFigure(record, url.searchParams);
  const { figure } = chosen;
  if (!figure) return plain(400, chosen.refused.join('\n'));
  const key = `${format.id}?${url.searchParams}`;
  const draw = async (): Promise<Answer> => {
    const drawn = await drawFigureFile(record, { ...chosen, figure }, format);
    const content = await format.write(drawn, rasterize);
    const ignored = chosen.ignored.join('; ').replace(/[^ -~]/g, '?');
    const headers = {
      'content-type': format.type,
      'content-disposition': `inline; filename="demarche-${drawn.hash}.${format.id}"`,
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      etag: `"${drawn.hash}-${hashOf(key)}"`,
      ...(ignored ? { 'x-ignored': ignored } : {}),
    };
    return { content: typeof content === 'string' ? content : new Uint8Array(content), headers };
  };
  try {
    const { content, headers } = await answers.get(key, draw);
    if (isKnown(request.headers.get('if-none-match'), headers['etag'] ?? ''))
      return new Response(null, { status: 304, headers });
    return new Response(content, { headers });
  } catch (error) {
    if (error instanceof Refusal) return plain(400, error.message);
    throw error;
  }
};

/** After RFC 9110, 13.1.2: a star, or a list of tags, weak or not. */
function isKnown(condition: string | null, etag: string): boolean {
  const tags = (condition ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

function plain(status: number, words: string): Response {
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
