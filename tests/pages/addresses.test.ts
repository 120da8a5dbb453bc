// The same address gives the same picture: on the server, after hydration, after a reload, in two time zones.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeNodes } from '#lib/export/svg.ts';
import { placeScore } from '#lib/layout/score.ts';
import { linkRecord } from '#lib/record/link.ts';
import { EVENT_KINDS } from '#lib/record/vocabulary.ts';
import { drawScore } from '#lib/scene/score.ts';
import { CSS_PALETTE } from '#lib/scene/tokens.ts';
import { formatIso, type Day } from '#lib/time/day.ts';
import { chooseView } from '#lib/view/view.ts';
import { launchBrowser } from '../../bin/browser.js';
import { soundData } from '../examples.ts';
import { compareMarkup } from './markup.ts';

const site = inject('site');
const record = linkRecord(await soundData('data'));
const SERVER_WIDTH = 977;

/** A small generator of numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}

function randomQuery(random: () => number): string {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const { from, to } = record.span;
  const day = () => Math.floor(from + random() * (to - from)) as Day;
  const params = new URLSearchParams();
  if (random() < 0.5) {
    const [a, b] = [day(), day()].sort((x, y) => x - y) as [Day, Day];
    if (b - a > 30) {
      params.set('from', formatIso(a));
      params.set('to', formatIso(b));
    }
  }
  if (random() < 0.5) params.set('issue', pick([...record.issues.keys()]));
  if (random() < 0.4) params.set('event', pick(record.events).id);
  if (random() < 0.4) params.set('on', formatIso(day()));
  if (random() < 0.2) params.set('actors', pick(record.lanes).id);
  if (random() < 0.2) params.set('kinds', pick(EVENT_KINDS));
  if (random() < 0.3) params.set('scale', 'story');
  return params.toString();
}

const random = seeded(20250218);
const queries = Array.from({ length: 100 }, () => randomQuery(random));

function written(query: string, width: number): string {
  const { view } = chooseView(record, new URLSearchParams(query));
  return writeNodes(drawScore(placeScore(record, view, width)).nodes, CSS_PALETTE);
}

describe('a hundred addresses', () => {
  it('are drawn by the server as the writer writes them', async () => {
    const wrong: string[] = [];
    for (const query of queries) {
      const html = await (await fetch(`${site}/?${query}`)).text();
      if (!html.includes(written(query, SERVER_WIDTH))) wrong.push(query);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe.each(['America/Los_Angeles', 'Asia/Kathmandu'])('in the time zone %s', (timezoneId) => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchBrowser()));
  afterAll(() => browser.close());

  it('hydration and a reload change nothing', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, timezoneId })).newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on(
      'console',
      (message) => void (['error', 'warning'].includes(message.type()) && errors.push(message.text())),
    );
    for (const query of queries.slice(0, 12)) {
      for (const round of ['first', 'reload']) {
        if (round === 'first') await page.goto(`${site}/?${query}`);
        else await page.reload();
        await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
        const { width, drawn } = await page
          .locator('svg.scene')
          .evaluate((svg) => ({ width: Number(svg.getAttribute('width')), drawn: svg.innerHTML }));
        const normal = await page.evaluate(
          (markup) => {
            const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
            svg.innerHTML = markup;
            return svg.innerHTML;
          },
          written(query, width),
        );
        expect(compareMarkup(drawn.replace(/<!--.*?-->/g, ''), normal)).toBe('the same');
        expect(chooseView(record, new URL(page.url()).searchParams)).toEqual(
          chooseView(record, new URLSearchParams(query)),
        );
      }
    }
    expect(errors).toEqual([]);
  }, 120_000);
});
