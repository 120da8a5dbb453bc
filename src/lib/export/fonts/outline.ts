// Text as paths: for print, and for every program that has not our fonts.
import { num, type TextNode } from '../../scene/node.ts';
import { kerningOf, styleName, type Font, type Fonts } from './font.ts';

export interface PlacedLetter {
  readonly letter: string;
  /** px of its origin. */
  readonly x: number;
  readonly y: number;
  /** px of a font unit. */
  readonly scale: number;
  /** In font units, y up. */
  readonly outline: string;
}

/** Where each letter of a text stands. Letters the fonts do not have are empty; `missingLetters` names them first. */
export function placeLetters(fonts: Fonts, { text, x, y, style, anchor }: TextNode): PlacedLetter[] {
  const font = fonts.get(styleName(style));
  if (!font) return [];
  const scale = style.size / font.unitsPerEm;
  const letters = [...text];
  const advances = letters.map((letter, i) => advanceOf(font, letter) + kerningOf(font, letter, letters[i + 1]));
  const width = advances.reduce((sum, advance) => sum + advance, 0) * scale;
  let pen = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return letters.map((letter, i) => {
    const place = { letter, x: pen, y, scale, outline: font.glyphs[letter]?.[1] ?? '' };
    pen += (advances[i] ?? 0) * scale;
    return place;
  });
}

/**
 * The path of a text, in px.
 * @example outlineText(fonts, node) → 'M12.3 40L…Z'
 */
export function outlineText(fonts: Fonts, node: TextNode): string {
  return placeLetters(fonts, node)
    .map(({ outline, x, y, scale }) => placed(outline, x, y, scale))
    .join('');
}

function advanceOf(font: Font, letter: string): number {
  return font.glyphs[letter]?.[0] ?? 0;
}

function placed(outline: string, x: number, y: number, scale: number): string {
  return outline.replace(/(-?\d+) (-?\d+)/g, (_pair, dx: string, dy: string) => {
    return `${num(x + Number(dx) * scale)} ${num(y - Number(dy) * scale)}`;
  });
}

/** Letters of some texts that their fonts do not have, each once. */
export function missingLetters(fonts: Fonts, texts: readonly TextNode[]): string[] {
  const missing = texts.flatMap(({ text, style }) => {
    const font = fonts.get(styleName(style));
    return [...text].filter((letter) => !font?.glyphs[letter]);
  });
  return [...new Set(missing)].sort();
}
