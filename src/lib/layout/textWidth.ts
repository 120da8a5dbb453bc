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

interface Run {
  readonly from: number;
  readonly widths: readonly number[];
}

const TABLE: Readonly<Record<string, readonly Run[]>> = table;
const UNKNOWN = 600;

/** Width in px. `textWidth('Minsk II', { family: 'condensed', weight: 600, size: 12.5 })` → 39.8 */
export function textWidth(text: string, style: TextStyle): number {
  const runs = TABLE[`${style.family}-${style.weight}`] ?? [];
  let sum = 0;
  for (const letter of text) sum += letterWidth(runs, letter.codePointAt(0) ?? 0);
  return (sum * style.size) / 1000;
}

function letterWidth(runs: readonly Run[], code: number): number {
  for (const { from, widths } of runs) {
    const width = code >= from ? widths[code - from] : undefined;
    if (width) return width;
  }
  return UNKNOWN;
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
