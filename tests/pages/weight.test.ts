// What readers load, in bytes: budgets.
import fs from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const STATIC = 'build/static';
const scripts = fs.readdirSync(`${STATIC}/embed`).filter((name) => name.endsWith('.js'));
const gzip = (...names: string[]) =>
  names
    .map((start) => scripts.find((name) => name.startsWith(`${start}-`)) ?? start)
    .reduce((sum, name) => sum + gzipSync(fs.readFileSync(`${STATIC}/embed/${name}`)).length, 0);

describe('the embed weighs', () => {
  it('at most 17 kB (Brotli) as HTML, with the whole chart', () => {
    for (const page of ['', 'crimea/', 'nato-membership/']) {
      const html = fs.readFileSync(`${STATIC}/embed/${page}index.html`);
      expect(brotliCompressSync(html).length).toBeLessThan(17_000);
    }
  });
  it('at most 52 kB (gzip) of scripts in a wide column, 48 kB on a phone', () => {
    expect(gzip('island', 'shared', 'Chart')).toBeLessThan(52_000);
    expect(gzip('island', 'shared', 'RowScore')).toBeLessThan(48_000);
  });
  it('less than 1 kB (gzip) as a loader, and 1.2 kB as the script that tells heights', () => {
    expect(gzipSync(fs.readFileSync(`${STATIC}/embed.js`)).length).toBeLessThan(1000);
    const html = fs.readFileSync(`${STATIC}/embed/index.html`, 'utf8');
    expect(gzipSync(/<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '').length).toBeLessThan(1200);
  });
});
