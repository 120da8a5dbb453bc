// Writes what the code knows of the shipped fonts, so that Node and every browser measure and draw alike:
//   src/lib/layout/textWidths.json           how wide each letter is, in thousandths of the font size
//   src/lib/export/fonts/<family>-<weight>.json   outlines and kerning, for files with letters of their own
// Run it when a font file changes: npm run font-tables
import fs from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { root } from './build.js';

const require = createRequire(import.meta.url);
// Latin with its accents, Cyrillic, and the punctuation that prose uses.
const RANGES = [
  [0x20, 0x17f],
  [0x218, 0x21b],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x20b4, 0x20b4],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2260, 0x2260],
];
const STYLES = {
  condensed: ['fira-sans-condensed', [400, 500, 600]],
  sans: ['fira-sans', [400, 500, 600]],
  serif: ['source-serif-4', [400, 600]],
};
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];
/** Letters whose pairs are kerned: those that words are made of. Kerning under this many thousandths is not seen. */
const KERNED = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:;-–’‘“”\'"()/',
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЬЮЯЄІЇабвгдежзийклмнопрстуфхцчшщьюяєії.,-–',
];
const LEAST_KERNING = 6;
const LETTERS = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', closePath: 'Z' };

const fontsOf = (name, weight) =>
  SUBSETS.map((subset) =>
    fontkit.openSync(require.resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`)),
  );
const styles = Object.entries(STYLES).flatMap(([family, [name, weights]]) =>
  weights.map((weight) => ({ style: `${family}-${weight}`, fonts: fontsOf(name, weight) })),
);
for (const { style, fonts } of styles) write(`src/lib/export/fonts/${style}.json`, tableOf(fonts));
// Letter by letter in all styles, two digits to the base of 36 each: a third of what lists of numbers take when packed.
const letters = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
const widths = letters.flatMap((code) => styles.map(({ fonts }) => widthOf(fonts, code).toString(36).padStart(2, '0')));
write('src/lib/layout/textWidths.json', {
  styles: styles.map(({ style }) => style),
  ranges: RANGES,
  widths: widths.join(''),
});

function write(file, table) {
  fs.mkdirSync(`${root}/${file.slice(0, file.lastIndexOf('/'))}`, { recursive: true });
  fs.writeFileSync(`${root}/${file}`, `${JSON.stringify(table)}\n`);
}

function fontOf(fonts, code) {
  return fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
}

function widthOf(fonts, code) {
  const font = fontOf(fonts, code);
  if (!font) return 0;
  return Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000);
}

function tableOf(fonts) {
  const [{ unitsPerEm, ascent, descent }] = fonts;
  const glyphs = {};
  for (const [from, to] of RANGES) {
    for (let code = from; code <= to; code++) {
      const font = fontOf(fonts, code);
      if (!font) continue;
      const glyph = font.glyphForCodePoint(code);
      glyphs[String.fromCodePoint(code)] = [glyph.advanceWidth, outlineOf(glyph)];
    }
  }
  return { unitsPerEm, ascent, descent, glyphs, kerning: kerningOf(fonts) };
}

/** 'M10 0L…Z' in font units, y up. */
function outlineOf({ path }) {
  return path.commands
    .map(({ command, args }) => {
      if (!LETTERS[command]) throw new Error(`a curve of another kind: ${command}`);
      return LETTERS[command] + args.map(Math.round).join(' ');
    })
    .join('');
}

/** { A: { V: -17 } }: what is added between two letters. */
function kerningOf(fonts) {
  const pairs = {};
  for (const letters of KERNED) {
    const font = fontOf(fonts, letters.codePointAt(0));
    for (const a of letters) {
      for (const b of letters) {
        if (!font.hasGlyphForCodePoint(a.codePointAt(0)) || !font.hasGlyphForCodePoint(b.codePointAt(0))) continue;
        const run = font.layout(a + b, { liga: false });
        if (run.glyphs.length !== 2) continue;
        const kern = Math.round(run.positions[0].xAdvance - run.glyphs[0].advanceWidth);
        if (Math.abs(kern) >= LEAST_KERNING) (pairs[a] ??= {})[b] = kern;
      }
    }
  }
  return pairs;
}
