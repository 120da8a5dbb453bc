// The shipped fonts as outlines and kerning (made by bin/fontTables.js), loaded style by style when a file
// needs letters of its own.
import type { TextStyle } from '../../layout/textWidth.ts';
import type { SceneNode, TextNode } from '../../scene/node.ts';

export interface Font {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** By letter: advance in font units, and the outline as M, L, Q and Z commands, y up. */
  readonly glyphs: Readonly<Record<string, readonly [advance: number, outline: string]>>;
  /** By letter and the one after it: what is added between them, in font units. */
  readonly kerning: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** By style, as in 'condensed-600'. */
export type Fonts = ReadonlyMap<string, Font>;

const FILES = import.meta.glob<Font>('./*.json', { import: 'default' });

/** 'condensed-600' */
export function styleName({ family, weight }: Pick<TextStyle, 'family' | 'weight'>): string {
  return `${family}-${weight}`;
}

/** Every text of some nodes. */
export function textsOf(nodes: readonly SceneNode[]): TextNode[] {
  return nodes.flatMap((node) => (node.type === 'group' ? textsOf(node.children) : node.type === 'text' ? [node] : []));
}

/** The fonts that some nodes are set in. */
export async function loadFonts(nodes: readonly SceneNode[]): Promise<Fonts> {
  const names = [...new Set(textsOf(nodes).map(({ style }) => styleName(style)))].sort();
  const fonts = await Promise.all(names.map((name) => FILES[`./${name}.json`]?.()));
  return new Map(names.flatMap((name, i) => (fonts[i] ? [[name, fonts[i]]] : [])));
}

/** What kerning adds after a letter, in font units. */
export function kerningOf(font: Font, letter: string, next: string | undefined): number {
  return (next !== undefined && font.kerning[letter]?.[next]) || 0;
}
