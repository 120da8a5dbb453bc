// Files of figures: every chart in every size and profile, and what happens to bad input.
import zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFigureFile, FORMATS, Refusal } from '#lib/export/formats.ts';
import { textsOf } from '#lib/export/fonts/font.ts';
import { textWidth } from '#lib/layout/textWidth.ts';
import { placeFigure } from '#lib/layout/figure.ts';
import { linkRecord } from '#lib/record/link.ts';
import { findEvents } from '#lib/record/search.ts';
import { drawFigure } from '#lib/scene/figure.ts';
import type { SceneNode, TextNode } from '#lib/scene/node.ts';
import { rasterize } from '#lib/server/raster.ts';
import { CHARTS, chooseFigure, formatFigure, PRESETS, PROFILES } from '#lib/view/figure.ts';
import { example, soundData } from '../examples.ts';

const record = linkRecord(await soundData('data'));
const HISTORY = 'issue=nato-membership&actors=united-states';

function choose(query: string, of = record) {
  const { figure, ...chosen } = chooseFigure(of, new URLSearchParams(query));
  if (!figure) throw new Error(chosen.refused.join('; '));
  return { ...chosen, figure };
}

async function write(query: string, format = 'svg', of = record) {
  const writer = FORMATS.find(({ id }) => id === format)!;
  return writer.write(await drawFigureFile(of, choose(query, of), writer), rasterize);
}

const queries = CHARTS.flatMap((chart) =>
  Object.keys(PRESETS).map((preset) => `chart=${chart}&preset=${preset}${chart === 'history' ? `&${HISTORY}` : ''}`),
);

/** All texts with their groups' moves added. */
function textsAt(nodes: readonly SceneNode[], x = 0, y = 0): TextNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ ...node, x: node.x + x, y: node.y + y }];
    return node.type === 'group' ? textsAt(node.children, x + (node.move?.[0] ?? 0), y + (node.move?.[1] ?? 0)) : [];
  });
}

describe('placeFigure', () => {
  it.each([
    ...queries,
    'issue=territory&preset=print-90',
    'issue=sanctions&preset=article',
    'issue=blame&preset=square',
  ])('keeps all words inside the picture and the size that was asked for (%s)', (query) => {
    const { view, figure } = choose(query);
    const plan = placeFigure(record, view, figure);
    const scene = drawFigure(plan);
    for (const { text, x, y, style, anchor } of textsAt(scene.nodes)) {
      const wide = textWidth(text, style);
      const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
      expect(left, text).toBeGreaterThanOrEqual(-1);
      expect(left + wide, text).toBeLessThanOrEqual(scene.width + 1);
      expect(y, text).toBeLessThanOrEqual(scene.height);
    }
    if (figure.size.height !== null) expect(scene.height).toBe(figure.size.height);
  });
  it('labels every anchor within its range at 90 mm, in words no smaller than 7 pt', () => {
    for (const query of ['preset=print-90', 'preset=print-90&issue=nato-membership']) {
      const { view, figure } = choose(query);
      const plan = placeFigure(record, view, figure);
      if (plan.chart.kind !== 'score') throw new Error('a score');
      const { plan: score } = plan.chart;
      const anchors = record.events.filter(({ anchor, date }) => anchor && date.first >= score.view.from);
      const labelled = [...score.labels.map(({ wish }) => wish.id), ...score.numbered.map(({ id }) => id)];
      for (const { id } of anchors) expect(labelled).toContain(id);
      for (const { style, text } of textsOf(drawFigure(plan).nodes))
        expect(style.size, text).toBeGreaterThanOrEqual(9.33);
    }
  });
  it('names the lanes it leaves out', () => {
    const { view, figure } = choose('preset=print-90');
    expect(placeFigure(record, view, figure).words.notes.join(' ')).toMatch(/^Not shown: /);
  });
  it('draws no line under 0.25 mm in print', () => {
    const { view, figure } = choose('preset=print-140');
    const widths: number[] = [];
    const walk = (nodes: readonly SceneNode[]): void => {
      for (const node of nodes) {
        if (node.type === 'group') walk(node.children);
        else if (node.type !== 'text' && node.stroke && node.stroke !== 'none') widths.push(node.strokeWidth ?? 1);
      }
    };
    walk(drawFigure(placeFigure(record, view, figure)).nodes);
    expect(Math.min(...widths) * (25.4 / 96)).toBeGreaterThanOrEqual(0.25 - 1e-9);
  });
});

describe('SVG files', () => {
  const FORBIDDEN =
    /foreignObject|<use|var\(|currentColor|dominant-baseline|alignment-baseline|style="|<script|<!DOCTYPE|filter=|href=|@import|url\((?!data:)/;
  it.each(PROFILES.flatMap((profile) => CHARTS.map((chart) => [profile, chart] as const)))(
    'profile %s of %s is well-formed, has nothing that editors choke on, and ids once each',
    async (profile, chart) => {
      const svg = String(await write(`chart=${chart}&preset=article&profile=${profile}&${HISTORY}`));
      expect(svg).not.toMatch(FORBIDDEN);
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(svg).toContain('<dc:rights>');
      await expect(rasterize(svg, 0, 0, 0.1)).resolves.toBeInstanceOf(Uint8Array);
      expect(svg.includes('@font-face')).toBe(profile === 'web');
      expect(svg.includes('<text')).toBe(profile !== 'outlined');
    },
  );
  it('name their layers for editors', async () => {
    const svg = String(await write('issue=territory&preset=article&profile=editor'));
    for (const id of ['lane-russia', 'ribbon-ukraine', 'label-2025-02-18-riyadh-talks', 'legend', 'heading']) {
      expect(svg).toContain(` id="${id}"`);
    }
  });
  it('bring only the letters they use, Cyrillic among them', async () => {
    const plain = String(await write('preset=article'));
    const cyrillic = String(await write(`preset=article&title=${encodeURIComponent('Київ: їжак і ґава')}`));
    expect(cyrillic).toContain('Київ');
    expect(plain.length).toBeLessThan(220_000);
  });
  it('are under 60 kB gzip as an article without their letters', async () => {
    for (const query of ['preset=article', 'preset=article&issue=territory', 'preset=article&issue=nato-membership']) {
      const svg = String(await write(`${query}&profile=editor`));
      expect(zlib.gzipSync(svg).length, query).toBeLessThan(60_000);
    }
  });
  it('are the same for the same view, and their ids differ for another', async () => {
    const prefix = (svg: string) => /aria-labelledby="(d[a-z0-9]+)-/.exec(svg)?.[1];
    const [a, again, b] = (await Promise.all(['', '', 'on=2020-01-01'].map((query) => write(query)))).map(String);
    expect(again).toBe(a);
    expect(prefix(b!)).not.toBe(prefix(a!));
  });
});

describe('titles', () => {
  it('of any characters give a well-formed file, with the words escaped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (title) => {
        const params = new URLSearchParams({ chart: 'positions', profile: 'editor', title });
        const svg = String(await write(params.toString(), 'svg', example));
        await rasterize(svg, 0, 0, 0.05);
      }),
      { numRuns: 25 },
    );
  });
  it('with markup stay words', async () => {
    const svg = String(await write(`title=${encodeURIComponent('<script>alert("1")</script> & more')}`));
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</title>');
  });
  it('without outlines are refused where outlines are needed, and say what to do', async () => {
    const query = `title=${encodeURIComponent('שלום')}`;
    await expect(write(query, 'pdf')).rejects.toThrow(Refusal);
    await expect(write(query, 'pdf')).rejects.toThrow(/no outlines for “[א-ת]”.*web or editor/);
    expect(String(await write(query))).toContain('שלום');
  });
});

describe('chooseFigure', () => {
  it.each([
    ['width=0', 'width=0: write a number from 320 to 4000 (px)'],
    ['width=-5', 'from 320 to 4000'],
    ['height=1000000', 'height=1000000: write a number'],
    ['width=NaN&unit=mm', 'from 84 to 800 (mm)'],
    ['preset=poster', 'choose one of article, square'],
    ['preset=constructor', 'choose one of article, square'],
    ['unit=mm', 'unit=mm: write a width too'],
    ['chart=history&issue=crimea&actors=europe', 'europe is a lane of several; choose one of'],
    [`title=${'x'.repeat(10_000)}`, 'title: 10000 characters are too many; write at most 160'],
    ['chart=history', 'choose one issue and one of actors'],
  ])('refuses %s', (query, words) => {
    const { figure, refused } = chooseFigure(record, new URLSearchParams(query));
    expect(figure).toBeNull();
    expect(refused.join()).toContain(words);
  });
  it('names what it does not know and goes on', () => {
    const { figure, ignored } = chooseFigure(record, new URLSearchParams('profile=print&issue=nope&theme=pink&foo=1'));
    expect(figure?.profile).toBe('web');
    expect(ignored.join('\n')).toMatch(
      /issue=nope[\s\S]*foo \(no such parameter\)[\s\S]*theme=pink[\s\S]*profile=print/,
    );
  });
});

describe('filters', () => {
  it('that a chart does not use are named', () => {
    const { ignored } = chooseFigure(record, new URLSearchParams('chart=contacts&q=Riyadh&kinds=call'));
    expect(ignored).toEqual(['q (not used by chart=contacts)', 'kinds (not used by chart=contacts)']);
  });
});

describe('what cannot be made', () => {
  it('is refused with the least that can: a height too small, a PNG too large', async () => {
    await expect(write('width=400&height=200')).rejects.toThrow(/height=200: at this width the chart needs \d+ px/);
    await expect(write('width=4000&height=4000&density=3', 'png')).rejects.toThrow(/too large/);
  });
  it('is not hidden: a filter and an empty choice are named in the picture', async () => {
    expect(String(await write('kinds=sanction&profile=editor'))).toMatch(/Only events: sanction or expulsion \(\d+\)/);
    expect(String(await write('q=zzzzqqq&profile=editor'))).toContain('none matches');
  });
});

describe('formatFigure', () => {
  it('gives parameters from which the same view and figure are read', () => {
    for (const query of [...queries, 'issue=crimea&on=2015-01-01&theme=grey&profile=editor&title=A+%26+B&density=3']) {
      const { view, figure } = choose(query);
      const again = choose(formatFigure(record, view, figure).toString());
      expect([again.view, again.figure]).toEqual([view, figure]);
    }
  });
});

describe('tables and citations', () => {
  it('CSV has a row for every event of a score, and a statement for every tick of an issue', async () => {
    const events = String(await write('preset=article', 'csv'))
      .trim()
      .split('\n');
    expect(events[0]).toMatch(/^id,date,last_day,kind,title/);
    const shown = findEvents(record, record.span);
    expect(events.length).toBeGreaterThan(shown.length);
    for (const { id } of shown) expect(events.some((line) => line.startsWith(id))).toBe(true);
    const json = JSON.parse(String(await write('issue=territory', 'json'))) as {
      rows: { step: number; sources: string }[];
      version: string;
    };
    expect(json.version).toMatch(/^\d{4}-\d\d-\d\d-/);
    expect(json.rows.length).toBeGreaterThan(50);
    for (const { step, sources } of json.rows) {
      expect(step).toBeTypeOf('number');
      expect(sources).toMatch(/^https?:/);
    }
  });
  it('contacts carry the days to the next one', async () => {
    expect(String(await write('chart=contacts', 'csv'))).toMatch(/2023-03-02-g20-new-delhi.*,719,/);
  });
  it('a text that looks like a formula is no formula', async () => {
    const { writeCsv } = await import('#lib/export/table.ts');
    expect(writeCsv({ columns: ['a', 'b'], rows: [['=HYPERLINK("x")', -2]] })).toBe('a,b\n"\'=HYPERLINK(""x"")",-2\n');
  });
  it('every source shown is cited once in each form', async () => {
    const [text, bibtex, csl, ris] = await Promise.all(
      ['txt', 'bib', 'csl', 'ris'].map((id) => write('issue=crimea', id)),
    );
    const items = JSON.parse(String(csl)) as { id: string; URL: string }[];
    expect(new Set(items.map(({ URL }) => URL)).size).toBe(items.length);
    expect(String(text).trim().split('\n')).toHaveLength(items.length);
    expect(String(bibtex).match(/^@online\{s\w+,/gm)).toHaveLength(items.length);
    expect(String(ris).match(/^TY {2}- ELEC\r\n(?:[A-Z]{2} {2}- .*\r\n)+?ER {2}- \r\n/gm)).toHaveLength(items.length);
  });
});

describe('PNG and PDF', () => {
  it('a PNG has as many pixels as asked for', async () => {
    const png = (await write('preset=card&density=1', 'png')) as Uint8Array;
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  });
  it('a PDF page is exact in millimetres and its places are right', async () => {
    const pdf = Buffer.from((await write('preset=print-90&issue=crimea', 'pdf')) as Uint8Array).toString('latin1');
    const [, width] = /MediaBox \[0 0 ([\d.]+) /.exec(pdf)!;
    expect((Number(width) / 72) * 25.4).toBeCloseTo(90, 2);
    const start = Number(/startxref\n(\d+)/.exec(pdf)![1]);
    expect(pdf.slice(start, start + 4)).toBe('xref');
    const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n /gm)].map(([, offset]) => Number(offset));
    offsets.forEach((offset, i) => expect(pdf.slice(offset).startsWith(`${i + 1} 0 obj`)).toBe(true));
  });
});
