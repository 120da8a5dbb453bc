import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeSvg } from '#lib/export/svg.ts';
import { placeScore } from '#lib/layout/score.ts';
import { drawScore } from '#lib/scene/score.ts';
import { LIGHT } from '#lib/scene/tokens.ts';
import { chooseView } from '#lib/view/view.ts';
import { EXAMPLES } from '../../src/examples/list.ts';
import { example } from '../examples.ts';

const FOLDER = path.join(import.meta.dirname, '..', 'golden');

function draw(view: string, width: number): string {
  const plan = placeScore(example, chooseView(example, new URLSearchParams(view)).view, width);
  return writeSvg(drawScore(plan), LIGHT).replace(/></g, '>\n<');
}

describe('drawScore', () => {
  it.each(EXAMPLES)('$name: $why', async ({ name, view, width }) => {
    await expect(`${draw(view, width)}\n`).toMatchFileSnapshot(path.join(FOLDER, `${name}.svg`));
  });
  it('leaves no golden file without an example', () => {
    const known = EXAMPLES.map(({ name }) => `${name}.svg`);
    expect(fs.readdirSync(FOLDER).filter((file) => !known.includes(file))).toEqual([]);
  });
});

describe('time zones', () => {
  const zone = process.env['TZ'];
  afterAll(() => void (process.env['TZ'] = zone ?? 'UTC'));
  it('give the same bytes', () => {
    const [first, ...others] = ['UTC', 'America/Los_Angeles', 'Asia/Kathmandu'].map((name) => {
      process.env['TZ'] = name;
      return draw('event=2002-06-10-ferry-talks', 1016);
    });
    expect(others).toEqual([first, first]);
  });
});
