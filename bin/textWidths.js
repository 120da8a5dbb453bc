// Writes src/lib/layout/textWidths.json: how wide each letter of the shipped fonts is, in thousandths
// of the font size. Run it when a font file changes: npm run text-widths
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
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];
const STYLES = {
  condensed: ['fira-sans-condensed', [400, 500, 600]],
  sans: ['fira-sans', [400, 500, 600]],
  serif: ['source-serif-4', [400, 600]],
};
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

const table = {};
for (const [family, [name, weights]] of Object.entries(STYLES)) {
  for (const weight of weights) {
    const fonts = SUBSETS.map((subset) =>
      fontkit.openSync(require.resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`)),
    );
    table[`${family}-${weight}`] = RANGES.map(([from, to]) => ({
      from,
      widths: Array.from({ length: to - from + 1 }, (_, i) => widthOf(fonts, from + i)),
    }));
  }
}
fs.writeFileSync(`${root}/src/lib/layout/textWidths.json`, `${JSON.stringify(table)}\n`);

function widthOf(fonts, code) {
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
  if (!font) return 0;
  return Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000);
}
