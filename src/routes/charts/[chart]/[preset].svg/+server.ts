// Every preset of the main views as a file drawn ahead of time, for sites without a server: /charts/crimea/article.svg
import { error } from '@sveltejs/kit';
import { linkRecord } from '#lib/record/link.ts';
import { drawFigureFile, SVG } from '#lib/export/formats.ts';
import { rasterize } from '#lib/server/raster.ts';
import { chooseFigure, PRESETS } from '#lib/view/figure.ts';
import full from 'virtual:record/full';
import { VIEWS } from '../../views.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const record = linkRecord(full);
export const entries: EntryGenerator = () =>
  [...VIEWS, ...record.issues.keys()].flatMap((chart) => Object.keys(PRESETS).map((preset) => ({ chart, preset })));

export const GET: RequestHandler = async ({ params: { chart, preset } }) => {
  const isChart = VIEWS.includes(chart);
  if (!isChart && !record.issues.has(chart)) error(404, `There is no chart ${chart}`);
  const query = new URLSearchParams({ preset, ...(isChart ? { chart } : { issue: chart }) });
  const { figure, ...chosen } = chooseFigure(record, query);
  if (!figure) error(404, chosen.refused.join('; '));
  const drawn = await drawFigureFile(record, { ...chosen, figure }, SVG);
  const content = await SVG.write(drawn, rasterize);
  return new Response(String(content), { headers: { 'content-type': SVG.type } });
};
