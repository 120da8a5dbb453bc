// Text as paths: for print, and for every program that has not our fonts.
import { num, type TextNode } from '../../scene/node.ts';
import { kerningOf, styleName, type Font, type Fonts } from './font.ts';

/**
 * The path of a text, in px. Letters the fonts do not have are left out; `missingLetters` names them first.
 * @example outlineText(fonts, node) → 'M12.3 40L…Z'
 */
export function outlineText(fonts: Fonts, { text, x, y, style, anchor }: TextNode): string {
  const font = fonts.get(styleName(style));
  if (!font) return '';
  const scale = style.size / font.unitsPerEm;
  const letters = [...text];
  const advances = letters.map((letter, i) => advanceOf(font, letter) + kerningOf(font, letter, letters[i + 1]));
  const width = advances.reduce((sum, advance) => sum + advance, 0) * scale;
  let pen = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return letters
    .map((letter, i) => {
      const d = placed(font.glyphs[letter]?.[1] ?? '', pen, y, scale);
      pen += (advances[i] ?? 0) * scale;
      return d;
    })
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
