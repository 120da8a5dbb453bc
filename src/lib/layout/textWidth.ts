// How wide a text is, from a table generated from the shipped fonts (bin/fontTables.js), so that Node
// and every browser break lines alike. Kerning is left out: it makes a line at most 1 % narrower.
import table from './textWidths.json' with { type: 'json' };

export type Family = 'condensed' | 'sans' | 'serif';
export type Weight = 400 | 500 | 600;

export interface TextStyle {
  readonly family: Family;
  readonly weight: Weight;
  /** px */
  readonly size: number;
}

const { styles, ranges, widths } = table;
const LETTERS = ranges.reduce((count, [from = 0, to = 0]) => count + to - from + 1, 0);
/** Widths of all letters by style, in thousandths of the font size; 0 where the font has none. */
const TABLE: Readonly<Record<string, Uint16Array>> = Object.fromEntries(
  styles.map((style, i) => [style, Uint16Array.from({ length: LETTERS }, (_, at) => digitsAt(at * styles.length + i))]),
);
const UNKNOWN = 600;

function digitsAt(at: number): number {
  return parseInt(widths.slice(2 * at, 2 * at + 2), 36);
}

/** Width in px. `textWidth('Minsk II', { family: 'condensed', weight: 600, size: 12.5 })` → 39.8 */
export function textWidth(text: string, style: TextStyle): number {
  const known = TABLE[`${style.family}-${style.weight}`];
  let sum = 0;
  for (const letter of text) sum += known?.[placeOf(letter.codePointAt(0) ?? 0)] || UNKNOWN;
  return (sum * style.size) / 1000;
}

/** Where a letter stands in the table; −1 when it does not. */
function placeOf(code: number): number {
  let before = 0;
  for (const [from = 0, to = 0] of ranges) {
    if (code >= from && code <= to) return before + code - from;
    before += to - from + 1;
  }
  return -1;
}

/** The text, or as much of it as fits with an ellipsis; '' when not even that. */
export function fitText(text: string, style: TextStyle, width: number): string {
  if (textWidth(text, style) <= width) return text;
  for (let length = text.length - 1; length > 0; length--) {
    const cut = `${text.slice(0, length).trimEnd()}…`;
    if (textWidth(cut, style) <= width) return cut;
  }
  return '';
}

/** Breaks at spaces into lines no wider than `width`; a longer word stands alone, or is cut where `cut` is given. */
export function wrapText(text: string, style: TextStyle, width: number, cut = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => (cut ? pieces(each, style, width) : [each]))) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A word in pieces that fit. */
function pieces(word: string, style: TextStyle, width: number): string[] {
  if (textWidth(word, style) <= width) return [word];
  const out = [''];
  for (const letter of word) {
    const last = out[out.length - 1] ?? '';
    if (last && textWidth(last + letter, style) > width) out.push(letter);
    else out[out.length - 1] = last + letter;
  }
  return out;
}
