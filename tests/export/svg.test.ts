import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, writeNodes, writeSvg } from '#lib/export/svg.ts';
import { LIGHT } from '#lib/scene/tokens.ts';
import type { SceneNode } from '#lib/scene/node.ts';

const text = (words: string): SceneNode => ({
  type: 'text',
  x: 1,
  y: 2,
  text: words,
  style: { family: 'sans', weight: 400, size: 12 },
  fill: 'ink',
});

describe('writeNodes', () => {
  it('rounds numbers to two decimals and never writes −0', () => {
    expect(
      writeNodes([{ type: 'line', x1: -0.001, y1: 1.23456, x2: 3, y2: 4, stroke: 'ink', strokeWidth: 1 }], LIGHT),
    ).toBe(`<line x1="0" y1="1.23" x2="3" y2="4" stroke="${LIGHT.ink}"/>`);
  });
  it('draws an outline as a second text under the first', () => {
    const halo = writeNodes([{ ...text('Minsk'), halo: 3 } as SceneNode], LIGHT);
    expect(halo.match(/<text/g)).toHaveLength(2);
    expect(halo.indexOf('stroke-width="3"')).toBeLessThan(halo.lastIndexOf('<text'));
  });
  it('leaves out empty groups', () =>
    expect(writeNodes([{ type: 'group', id: 'none', children: [] }], LIGHT)).toBe(''));
});

describe('escapeText', () => {
  it('lets no markup, control character or half character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const escaped = escapeText(words);
        expect(escaped).not.toMatch(/[<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!amp;|lt;|gt;|quot;)/);
        expect(escaped.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('writeSvg', () => {
  it('begins with title and description and has none of what editors choke on', () => {
    const svg = writeSvg({ width: 10, height: 20, title: 'A & B', description: '<none>', nodes: [text('x')] }, LIGHT);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*><title id="title">A &amp; B<\/title><desc/);
    expect(svg).not.toMatch(/foreignObject|<use|var\(|currentColor|dominant-baseline|<style|<script|DOCTYPE|filter=/);
  });
});
