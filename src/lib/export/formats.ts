// The formats a figure can be written in: one line each. `npm run -s demarche -- export --help` prints this list.
import { drawFigure } from '../scene/figure.ts';
import { DARK, GREY, LIGHT, PRINT, type Palette } from '../scene/tokens.ts';
import { placeFigure, type FigurePlan } from '../layout/figure.ts';
import type { DiplomaticRecord } from '../record/model.ts';
import { formatFigure, type ChosenFigure, type Figure, type Profile } from '../view/figure.ts';
import { formatView } from '../view/view.ts';
import { formatIso, type Day } from '../time/day.ts';
import type { Scene } from '../scene/node.ts';
import { writeBibtex, writeCsl, writeRis, writeTextCitations } from './citations.ts';
import { loadFonts, textsOf, type Fonts } from './fonts/font.ts';
import { missingLetters } from './fonts/outline.ts';
import { hashOf, versionOf } from './hash.ts';
import { writeMetadata } from './metadata.ts';
import { writePdf } from './pdf.ts';
import { writeProfile } from './profiles.ts';
import { shownIn } from './shown.ts';
import { num } from '../scene/node.ts';
import { writeCsv, writeJson } from './table.ts';

/** Turns an outlined SVG into a PNG: Node and browsers each have their own way. */
export type Rasterize = (svg: string, width: number, height: number, density: number) => Promise<Uint8Array>;

/** A figure placed and drawn once, for any format. */
export interface Drawn {
  readonly record: DiplomaticRecord;
  readonly plan: FigurePlan;
  readonly scene: Scene;
  readonly fonts: Fonts;
  readonly palette: Palette;
  readonly hash: string;
  /** The address of the view and the figure, from the site's root. */
  readonly address: string;
}

export interface Format {
  readonly id: string;
  readonly type: string;
  readonly words: string;
  /** Needs an outline for every letter. */
  readonly outlined: boolean;
  write(drawn: Drawn, rasterize: Rasterize): string | Uint8Array | Promise<Uint8Array>;
}

export const SVG: Format = {
  id: 'svg', type: 'image/svg+xml', words: 'SVG', outlined: false, write: (drawn) => svg(drawn, drawn.plan.figure.profile),
}; // prettier-ignore

export const FORMATS: readonly Format[] = [
  SVG,
  { id: 'png', type: 'image/png', words: 'PNG', outlined: true, write: png },
  { id: 'pdf', type: 'application/pdf', words: 'PDF', outlined: true, write: ({ scene, palette, fonts }) => writePdf(scene, palette, fonts) },
  { id: 'csv', type: 'text/csv; charset=utf-8', words: 'CSV, the rows shown', outlined: false, write: ({ plan }) => writeCsv(shownIn(plan)) },
  { id: 'json', type: 'application/json', words: 'JSON, the rows shown', outlined: false, write: (drawn) => writeJson(aboutOf(drawn), shownIn(drawn.plan)) },
  { id: 'txt', type: 'text/plain; charset=utf-8', words: 'Sources shown, as text', outlined: false, write: ({ plan }) => writeTextCitations(shownIn(plan).sources) },
  { id: 'bib', type: 'application/x-bibtex; charset=utf-8', words: 'Sources shown, BibTeX', outlined: false, write: ({ plan }) => writeBibtex(shownIn(plan).sources) },
  { id: 'ris', type: 'application/x-research-info-systems; charset=utf-8', words: 'Sources shown, RIS', outlined: false, write: ({ plan }) => writeRis(shownIn(plan).sources) },
  { id: 'csl', type: 'application/vnd.citationstyles.csl+json', words: 'Sources shown, CSL-JSON', outlined: false, write: ({ plan }) => writeCsl(shownIn(plan).sources) },
]; // prettier-ignore

const PALETTES: Readonly<Record<Figure['colours'], Palette>> = { light: LIGHT, dark: DARK, grey: GREY };

/** What cannot be made as asked: says why, and what to write instead. */
export class Refusal extends Error {}

/** Places and draws a figure. Errors: Refusal, for a height too small, letters without outlines, or too many pixels. */
export async function drawFigureFile(
  record: DiplomaticRecord,
  { view, figure }: ChosenFigure & { figure: Figure },
  format: Format,
): Promise<Drawn> {
  const plan = placeFigure(record, view, figure);
  refuseSize(plan, format);
  const scene = drawFigure(plan);
  const fonts = await loadFonts(scene.nodes);
  const isOutlined = format.outlined || (format.id === 'svg' && figure.profile === 'outlined');
  const missing = isOutlined ? missingLetters(fonts, textsOf(scene.nodes)) : [];
  if (missing.length) {
    throw new Refusal(
      `no outlines for ${missing
        .slice(0, 8)
        .map((letter) => `“${letter}”`)
        .join(', ')}; use other words, or SVG with profile web or editor`,
    );
  }
  const address = `/?${formatFigure(record, view, figure)}`;
  const print = figure.size.unit === 'mm' && figure.colours === 'light';
  const palette = print ? PRINT : PALETTES[figure.colours];
  return { record, plan, scene, fonts, palette, address, hash: hashOf(`${address} ${versionOf(record)}`) };
}

const MOST_PIXELS = 36_000_000;

function refuseSize({ figure, width, height }: FigurePlan, { id }: Format): void {
  const { unit, height: asked } = figure.size;
  const least = Math.ceil(unit === 'mm' ? (height * 25.4) / 96 : height);
  if (asked !== null && least > asked + 1) {
    throw new Refusal(
      `height=${asked}: at this width the chart needs ${least} ${unit}; write that, or leave height out`,
    );
  }
  if (id === 'png' && width * height * figure.density ** 2 > MOST_PIXELS) {
    throw new Refusal('a PNG of so many pixels is too large; choose a lower density, a smaller size, or PDF');
  }
}

function svg({ record, plan, scene, palette, fonts, hash, address }: Drawn, profile: Profile): string {
  const { about, span } = record;
  const { width, height, figure } = plan;
  const mm = (px: number) => `${num((px * 25.4) / 96)}mm`;
  const metadata = writeMetadata({
    title: scene.title,
    creator: figure.credit ?? about.credit,
    date: formatIso(span.to),
    rights: about.licence,
    identifier: viewAddress(record, plan),
    version: versionOf(record),
    sources: mainSources(plan),
  });
  const size = figure.size.unit === 'mm' ? ([mm(width), mm(height)] as const) : ([num(width), num(height)] as const);
  const data = { version: versionOf(record), view: address };
  return `${writeProfile(profile, scene, palette, fonts, { hash, metadata, size, data, lang: plan.view.lang })}\n`;
}

/** The days that are drawn: fewer than asked for where there was no room. */
function shownSpan({ chart, view }: FigurePlan): { readonly from: Day; readonly to: Day } {
  return chart.kind === 'score' ? chart.plan.view : view;
}

/** The page that shows the same. */
function viewAddress(record: DiplomaticRecord, { view }: FigurePlan): string {
  return `/?${formatView(record, { ...view, theme: 'auto' })}`;
}

const MOST_SOURCES = 40;

/** The sources of what is named in the picture; the rest are in the CSV and JSON of the same view. */
function mainSources(plan: FigurePlan): string[] {
  const urls =
    plan.chart.kind === 'score' && !plan.view.issue
      ? plan.chart.plan.labels.flatMap(
          ({ wish }) => plan.record.eventsById.get(wish.id)?.sources.map(({ url }) => url) ?? [],
        )
      : shownIn(plan).sources.map(({ url }) => url);
  return [...new Set(urls)].slice(0, MOST_SOURCES);
}

async function png(drawn: Drawn, rasterize: Rasterize): Promise<Uint8Array> {
  const { width, height, figure } = drawn.plan;
  return rasterize(svg(drawn, 'outlined'), width, height, figure.density);
}

function aboutOf({ record, plan, scene }: Drawn): Record<string, unknown> {
  const { about } = record;
  return {
    title: scene.title,
    chart: plan.figure.chart,
    view: viewAddress(record, plan),
    from: formatIso(shownSpan(plan).from),
    to: formatIso(shownSpan(plan).to),
    notes: plan.words.notes,
    version: versionOf(record),
    credit: about.credit,
    licence: about.licence,
  };
}
