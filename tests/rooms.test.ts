// Imports run one way through the rooms of src. A breach is named with file and line.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ORDER = ['words', 'time', 'record', 'view', 'layout', 'scene', 'export', 'ui'];
const MAY: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ORDER.map((room, i) => [room, ORDER.slice(0, i + 1)])),
  ui: [...ORDER, 'embed'],
  embed: [...ORDER.slice(0, -1), 'embed'],
  server: ['words', 'time', 'record', 'server'],
  examples: [],
  routes: [...ORDER, 'embed', 'server', 'examples', 'routes'],
  cli: [...ORDER.slice(0, -1), 'server', 'cli'],
};
const PURE = ['words', 'time', 'record', 'view', 'layout', 'scene', 'export'];

interface Import {
  readonly file: string;
  readonly line: number;
  readonly from: string;
}

function roomOf(file: string): string {
  const [first = '', second = ''] = path.relative('src', file).split(path.sep);
  return first === 'lib' ? second : first;
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.(ts|svelte)$/.test(file));
}

function importsOf(file: string): Import[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, i) => {
      const from = /(?:^\s*(?:import|export)\b.*\bfrom|^\s*}\s*from|^\s*import|\bimport\()\s*'([^']+)'/.exec(text)?.[1];
      return from ? [{ file, line: i + 1, from }] : [];
    });
}

function target({ file, from }: Import): string | null {
  if (from.startsWith('#lib/')) return path.join('src/lib', from.slice(5));
  return from.startsWith('.') ? path.join(path.dirname(file), from) : null;
}

const all = filesIn('src').filter((file) => roomOf(file) in MAY);
const imports = all.flatMap(importsOf);

describe('rooms', () => {
  it('import only from the rooms to their left', () => {
    const breaches = imports.flatMap((each) => {
      const to = target(each);
      if (!to || !to.startsWith('src') || roomOf(to) === 'app.css') return [];
      const [room, other] = [roomOf(each.file), roomOf(to)];
      return MAY[room]?.includes(other) ? [] : [`${each.file}:${each.line} ${room} imports ${other}`];
    });
    expect(breaches).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });
  it('without page or disk are pure: no DOM, clock, chance, disk or Svelte', () => {
    const impure = all
      .filter((file) => PURE.includes(roomOf(file)))
      .flatMap((file) =>
        fs
          .readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((text, i) => {
            const code = text.replace(/\/\/.*|^\s*\*.*/, '');
            return /\b(window|navigator|localStorage|document\.(?:query|create|body|getElement)\w*|Date\.now|Math\.random|process|new Date\(\))\b|from '(node:|svelte)/.test(
              code,
            )
              ? [`${file}:${i + 1} ${text.trim()}`]
              : [];
          }),
      );
    expect(impure).toEqual([]);
  });
  it('have no barrels and no rooms for leftovers', () => {
    expect(all.filter((file) => /\/(index\.ts|utils|helpers|common|types)\b/.test(file))).toEqual([]);
  });
  it('keep files under 300 lines', () => {
    const long = all
      .map((file) => [file, fs.readFileSync(file, 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });
});
