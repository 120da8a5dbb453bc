// One result by three doors: the command line, an address on the server, and the dialog in the browser.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { open, ready } from './site.ts';

const site = inject('site');
const root = path.join(import.meta.dirname, '..', '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-export-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const program = path.join(root, 'bin', 'demarche.js');

function run(args: readonly string[], zone = 'UTC') {
  return spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
}

const VIEWS = [
  '',
  'issue=territory&on=2025-02-18',
  'from=2022-01-01&to=2023-06-30&kinds=meeting',
  'event=2025-02-18-riyadh-talks',
  'issue=crimea&actors=russia',
];
const FIGURES: readonly Readonly<Record<string, string>>[] = [
  { preset: 'article' }, { preset: 'square', theme: 'dark' }, { preset: 'print-90', theme: 'grey' }, { preset: 'portrait', profile: 'editor' },
  { preset: 'card', profile: 'outlined' }, { preset: 'print-190', profile: 'editor' }, { chart: 'contacts', preset: 'article' },
  { chart: 'positions', preset: 'square' }, { chart: 'rows', preset: 'portrait', theme: 'dark' }, { preset: 'article', title: 'Київ & “others”', credit: 'The Desk' },
]; // prettier-ignore
const queries = VIEWS.flatMap((view) =>
  FIGURES.map((figure) =>
    new URLSearchParams([...new URLSearchParams(view), ...Object.entries(figure)] as [string, string][]).toString(),
  ),
);

/** All fifty by the command line, in one run. */
function exportAll(zone: string): string[] {
  const list = path.join(folder, `list-${zone.replace('/', '-')}.txt`);
  fs.writeFileSync(list, queries.map((query, i) => `${zone.replace('/', '-')}-${i}.svg ${query}`).join('\n'));
  const { status, stderr } = run(['export', '--batch', list, '-o', folder], zone);
  // Two of the figures have no use for a filter, and say so.
  expect(stderr.split('\n').filter((line) => line && !line.includes('(not used by chart='))).toEqual([]);
  expect(status).toBe(0);
  return queries.map((_, i) => fs.readFileSync(path.join(folder, `${zone.replace('/', '-')}-${i}.svg`), 'utf8'));
}

describe('fifty views', () => {
  it('have the same bytes from the command line in two time zones, from the server and from the browser', async () => {
    const files = exportAll('America/Los_Angeles');
    expect(exportAll('Asia/Kathmandu')).toEqual(files);
    for (const [i, query] of queries.entries()) {
      const answer = await fetch(`${site}/chart.svg?${query}`);
      expect(await answer.text(), query).toBe(files[i]);
    }
    const { page, close, errors } = await open('/', { bypassCSP: true });
    await ready(page);
    for (const [v, view] of VIEWS.entries()) {
      await page.goto(`${site}/?${view}`);
      await ready(page);
      await page.getByRole('button', { name: 'Export' }).click();
      const form = page.getByRole('dialog', { name: 'Export this view' }).locator('form');
      for (const [f, figure] of FIGURES.entries()) {
        const { chart = 'score', preset, theme = 'light', profile = 'web', title = '', credit = '' } = figure;
        await form.getByLabel('Chart').selectOption(chart);
        await form.getByLabel('Size').selectOption(preset!);
        await form.getByLabel('Colours').selectOption(theme);
        await form.getByLabel('Kind of SVG').selectOption(profile);
        await form.getByLabel('Title').fill(title);
        await form.getByLabel('Credit').fill(credit);
        const wanted = files[v * FIGURES.length + f]!;
        const address = /data-view="([^"]*)"/.exec(wanted)![1]!.replaceAll('&amp;', '&');
        const image = page.locator(`dialog figure:not(.busy) img[data-view=${JSON.stringify(address)}]`);
        const drawn = await image.evaluate(async ({ src }: HTMLImageElement) => (await fetch(src)).text());
        expect(drawn === wanted, `${view} ${JSON.stringify(figure)}`).toBe(true);
      }
    }
    expect(errors).toEqual([]);
    await close();
  }, 180_000);
});

describe('an SVG file', () => {
  it('passes DOMPurify’s SVG profile with nothing lost that is seen', async () => {
    const { page, close } = await open('/guide/', { bypassCSP: true });
    await page.addScriptTag({ path: path.join(root, 'node_modules/dompurify/dist/purify.min.js') });
    for (const profile of ['web', 'editor', 'outlined']) {
      const svg = await (await fetch(`${site}/chart.svg?issue=territory&preset=article&profile=${profile}`)).text();
      const [before, after] = await page.evaluate((source) => {
        const count = (text: string) => {
          const root = new DOMParser().parseFromString(text, 'text/html').querySelector('svg')!;
          return ['rect', 'line', 'path', 'circle', 'text', 'g', 'title', 'desc'].map(
            (tag) => `${tag} ${root.querySelectorAll(tag).length}`,
          );
        };
        const purify = (globalThis as unknown as { DOMPurify: { sanitize(text: string, options: object): string } })
          .DOMPurify;
        return [count(source), count(purify.sanitize(source, { USE_PROFILES: { svg: true, svgFilters: false } }))];
      }, svg);
      expect(after).toEqual(before);
    }
    await close();
  });
});

describe('/chart.svg', () => {
  it('answers a known tag with 304, and says how long it may be kept', async () => {
    const first = await fetch(`${site}/chart.svg?preset=article`);
    expect(first.headers.get('cache-control')).toContain('max-age');
    const again = await fetch(`${site}/chart.svg?preset=article`, {
      headers: { 'if-none-match': first.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
    const other = await fetch(`${site}/chart.svg?preset=square`);
    expect(other.headers.get('etag')).not.toBe(first.headers.get('etag'));
  });
  it('refuses what cannot be made, and names what it ignores', async () => {
    const refused = await fetch(`${site}/chart.png?width=0`);
    expect([refused.status, await refused.text()]).toEqual([400, 'width=0: write a number from 320 to 4000 (px)\n']);
    expect((await fetch(`${site}/chart.gif`)).status).toBe(404);
    const ignored = await fetch(`${site}/chart.csv?issue=nope`);
    expect([ignored.status, ignored.headers.get('x-ignored')]).toEqual([200, expect.stringContaining('issue=nope')]);
  });
  it('is there ahead of time for the presets, without a server', () => {
    const file = path.join(root, 'build/static/charts/territory/article.svg');
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s);
  });
});

describe('demarche export', () => {
  it('writes to standard output', () => {
    const svg = execFileSync(process.execPath, [program, 'export', '--view', 'issue=crimea', '-o', '-'], {
      encoding: 'utf8',
    });
    expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });
  it('leaves what was there when a file cannot be written, and no part of a new one', () => {
    fs.mkdirSync(path.join(folder, 'taken.svg'), { recursive: true });
    const { status, stderr } = run(['export', '-o', 'taken.svg']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot write taken.svg: it is a folder')]);
    expect(run(['export', '-o', 'nowhere/a.svg']).stderr).toContain('there is no such folder');
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
  it('names every bad line of a batch and then writes nothing', () => {
    fs.writeFileSync(path.join(folder, 'bad.txt'), '# list\none.svg issue=crimea\ntwo.gif\nthree.svg width=9\n');
    const { status, stderr } = run(['export', '--batch', 'bad.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain('bad.txt:3  format gif');
    expect(stderr).toContain('bad.txt:4  width=9');
    expect(fs.existsSync(path.join(folder, 'one.svg'))).toBe(false);
  });
});
