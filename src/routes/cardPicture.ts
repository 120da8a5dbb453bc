// Pictures for previews in feeds and chats, 1200 × 630.
import { error } from '@sveltejs/kit';
import { drawFigureFile, FORMATS } from '#lib/export/formats.ts';
import { rasterize } from '#lib/server/raster.ts';
import { record } from './fullRecord.ts';
import { chooseFigure } from '#lib/view/figure.ts';
import '#lib/words/all.ts';

/** The picture of the figure that some parameters ask for. */
export async function cardPicture(params: Readonly<Record<string, string>>): Promise<Response> {
  const query = new URLSearchParams({ preset: 'card', density: '1', ...params });
  const { figure, ...chosen } = chooseFigure(record, query);
  const format = FORMATS.find(({ id }) => id === 'png');
  if (!figure || !format) error(404, chosen.refused.join('; '));
  const png = await format.write(await drawFigureFile(record, { ...chosen, figure }, format), rasterize);
  return new Response(new Uint8Array(png as Uint8Array), {
    headers: { 'content-type': format.type, 'cache-control': 'public, max-age=3600' },
  });
}
