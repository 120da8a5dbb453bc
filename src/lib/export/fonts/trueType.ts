// A TrueType font file that holds only some letters: for a picture that brings its own type along.
// After the OpenType specification, https://learn.microsoft.com/typography/opentype/spec/
import { Bytes } from './bytes.ts';
import { kerningOf, type Font } from './font.ts';
import { parseContours, writeGlyph, type Point } from './glyf.ts';

interface Glyph {
  readonly code: number;
  readonly letter: string;
  readonly advance: number;
  readonly contours: readonly (readonly Point[])[];
  readonly box: readonly [xMin: number, yMin: number, xMax: number, yMax: number];
}

/**
 * The file of a font with some of its letters, sorted and each once; what it does not have is left out.
 * The same letters give the same bytes.
 */
export function writeTrueType(font: Font, letters: Iterable<string>, family: string, weight: number): Uint8Array {
  const chosen = [...new Set(letters)].filter((letter) => font.glyphs[letter]).sort(byCode);
  const glyphs = [glyphOf(0, '', 500, ''), ...chosen.map((letter) => glyphFrom(font, letter))];
  const shapes = glyphs.map(({ contours, box }) => writeGlyph(contours, box));
  const tables: Record<string, Uint8Array> = {
    'OS/2': os2(font, glyphs, weight),
    cmap: cmap(glyphs),
    glyf: join(shapes),
    head: head(font, glyphs),
    hhea: hhea(font, glyphs),
    hmtx: new Bytes().each(glyphs, (out, { advance, box }) => out.u16(advance).i16(box[0])).done(),
    kern: kern(font, glyphs),
    loca: loca(shapes),
    maxp: maxp(glyphs),
    name: name(family),
    post: new Bytes().u32(0x00030000).u32(0).u32(0).u32(0).u32(0).u32(0).u32(0).u32(0).done(),
  };
  return assemble(tables);
}

function byCode(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
}

function glyphFrom(font: Font, letter: string): Glyph {
  const [advance, outline] = font.glyphs[letter] ?? [0, ''];
  return glyphOf(letter.codePointAt(0) ?? 0, letter, advance, outline);
}

function glyphOf(code: number, letter: string, advance: number, outline: string): Glyph {
  const contours = parseContours(outline);
  const points = contours.flat();
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const box = points.length ? ([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const) : null;
  return { code, letter, advance, contours, box: box ?? [0, 0, 0, 0] };
}

function extent(glyphs: readonly Glyph[]): Glyph['box'] {
  const boxes = glyphs.map(({ box }) => box);
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}

const MAC_EPOCH = 0;

function head(font: Font, glyphs: readonly Glyph[]): Uint8Array {
  const out = new Bytes().u32(0x00010000).u32(0x00010000).u32(0).u32(0x5f0f3cf5).u16(0x0003).u16(font.unitsPerEm);
  out.u32(0).u32(MAC_EPOCH).u32(0).u32(MAC_EPOCH);
  return out
    .each(extent(glyphs), (bytes, value) => bytes.i16(value))
    .u16(0)
    .u16(6)
    .i16(2)
    .i16(1)
    .i16(0)
    .done();
}

function hhea(font: Font, glyphs: readonly Glyph[]): Uint8Array {
  const [xMin, , xMax] = extent(glyphs);
  const widest = Math.max(...glyphs.map(({ advance }) => advance));
  const rightBearing = Math.min(...glyphs.map(({ advance, box }) => advance - box[2]));
  const out = new Bytes().u32(0x00010000).i16(font.ascent).i16(font.descent).i16(0).u16(widest);
  out.i16(xMin).i16(rightBearing).i16(xMax).i16(1).i16(0).i16(0).i16(0).i16(0).i16(0).i16(0).i16(0);
  return out.u16(glyphs.length).done();
}

function maxp(glyphs: readonly Glyph[]): Uint8Array {
  const most = (counts: readonly number[]) => Math.max(0, ...counts);
  const points = most(glyphs.map(({ contours }) => contours.flat().length));
  const out = new Bytes()
    .u32(0x00010000)
    .u16(glyphs.length)
    .u16(points)
    .u16(most(glyphs.map(({ contours }) => contours.length)));
  return out.u16(0).u16(0).u16(2).u16(0).u16(0).u16(0).u16(0).u16(0).u16(0).u16(0).u16(0).done();
}

function os2(font: Font, glyphs: readonly Glyph[], weight: number): Uint8Array {
  const codes = glyphs.slice(1).map(({ code }) => code);
  const average = Math.round(glyphs.reduce((sum, { advance }) => sum + advance, 0) / glyphs.length);
  const out = new Bytes().u16(4).i16(average).u16(weight).u16(5).u16(0);
  out.i16(650).i16(600).i16(0).i16(75).i16(650).i16(600).i16(0).i16(350).i16(50).i16(250).i16(0);
  for (let i = 0; i < 10; i++) out.u8(0);
  // Latin, Latin-1, Latin Extended-A and Cyrillic.
  out.u32(0x00000207).u32(0).u32(0).u32(0).text('NONE').u16(0x0040);
  out.u16(Math.min(0xffff, ...codes)).u16(Math.min(0xffff, Math.max(0, ...codes)));
  out.i16(font.ascent).i16(font.descent).i16(0).u16(font.ascent).u16(-font.descent);
  return out.u32(0x00000005).u32(0).i16(530).i16(690).u16(0).u16(32).u16(0).done();
}

/** Format 4: runs of neighbouring letters. */
function cmap(glyphs: readonly Glyph[]): Uint8Array {
  const runs: { from: number; to: number; glyph: number }[] = [];
  for (const [i, { code }] of glyphs.entries()) {
    if (!i || code > 0xffff) continue;
    const last = runs[runs.length - 1];
    if (last && last.to === code - 1) last.to = code;
    else runs.push({ from: code, to: code, glyph: i });
  }
  const ends = [...runs.map(({ to }) => to), 0xffff];
  const starts = [...runs.map(({ from }) => from), 0xffff];
  const deltas = [...runs.map(({ from, glyph }) => (glyph - from + 0x10000) & 0xffff), 1];
  const count = ends.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const table = new Bytes()
    .u16(4)
    .u16(16 + 8 * count)
    .u16(0)
    .u16(2 * count);
  table
    .u16(2 * power)
    .u16(Math.log2(power))
    .u16(2 * (count - power));
  const u16 = (out: Bytes, value: number) => out.u16(value);
  table
    .each(ends, u16)
    .u16(0)
    .each(starts, u16)
    .each(deltas, u16)
    .each(ends, (out) => out.u16(0));
  const header = new Bytes().u16(0).u16(1).u16(3).u16(1).u32(12);
  return join([header.done(), table.done()], 1);
}

/** Format 0: pairs of glyphs and what is added between them. */
function kern(font: Font, glyphs: readonly Glyph[]): Uint8Array {
  const pairs = glyphs.flatMap((left, i) =>
    glyphs.flatMap((right, j) => {
      const value = left.letter && right.letter ? kerningOf(font, left.letter, right.letter) : 0;
      return value ? [{ i, j, value }] : [];
    }),
  );
  const count = pairs.length;
  const power = count ? 2 ** Math.floor(Math.log2(count)) : 0;
  const out = new Bytes()
    .u16(0)
    .u16(1)
    .u16(0)
    .u16(Math.min(0xffff, 14 + 6 * count))
    .u16(0x0001)
    .u16(count);
  out
    .u16(Math.min(0xffff, 6 * power))
    .u16(power ? Math.log2(power) : 0)
    .u16(Math.min(0xffff, 6 * (count - power)));
  return out.each(pairs, (bytes, { i, j, value }) => bytes.u16(i).u16(j).i16(value)).done();
}

function loca(shapes: readonly Uint8Array[]): Uint8Array {
  const out = new Bytes().u32(0);
  let offset = 0;
  for (const shape of shapes) out.u32((offset += shape.length));
  return out.done();
}

function name(family: string): Uint8Array {
  const words = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replace(/[^A-Za-z0-9-]/g, '')],
  ] as const;
  const out = new Bytes()
    .u16(0)
    .u16(words.length)
    .u16(6 + 12 * words.length);
  const texts = new Bytes();
  for (const [id, text] of words) {
    out
      .u16(3)
      .u16(1)
      .u16(0x0409)
      .u16(id)
      .u16(2 * text.length)
      .u16(texts.length);
    for (const letter of text) texts.u16(letter.charCodeAt(0));
  }
  return join([out.done(), texts.done()], 1);
}

function join(parts: readonly Uint8Array[], align = 4): Uint8Array {
  const out = new Bytes();
  for (const part of parts) out.bytes(part).pad(align);
  return out.done();
}

/** The directory, then the tables on bounds of four bytes, with their sums. */
function assemble(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const tags = Object.keys(tables).sort();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const out = new Bytes().u32(0x00010000).u16(tags.length);
  out
    .u16(16 * power)
    .u16(Math.log2(power))
    .u16(16 * (tags.length - power));
  let offset = 12 + 16 * tags.length;
  for (const tag of tags) {
    const table = tables[tag] ?? new Uint8Array();
    out.text(tag).u32(sumOf(table)).u32(offset).u32(table.length);
    offset += Math.ceil(table.length / 4) * 4;
  }
  for (const tag of tags) out.bytes(tables[tag] ?? new Uint8Array()).pad(4);
  return out.done();
}

/** The sum of a table's 32-bit words, as the directory wants it. */
function sumOf(table: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < table.length; i += 4) {
    const word = [0, 1, 2, 3].reduce((value, k) => value * 256 + (table[i + k] ?? 0), 0);
    sum = (sum + word) % 0x100000000;
  }
  return sum;
}
