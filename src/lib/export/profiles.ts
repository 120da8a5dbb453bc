// The three kinds of SVG file: for the web (brings its own letters), for editors (plain text), and outlined.
import type { Palette } from '../scene/tokens.ts';
import type { Scene, TextNode } from '../scene/node.ts';
import type { Profile } from '../view/figure.ts';
import { toBase64 } from './fonts/bytes.ts';
import { styleName, textsOf, type Fonts } from './fonts/font.ts';
import { outlineText } from './fonts/outline.ts';
import { writeTrueType } from './fonts/trueType.ts';
import { FAMILIES, textElement, write, writeSvg, type SvgOptions } from './svg.ts';

/** What a profile needs beside the scene. */
export interface FileHead {
  /** Of the view: the same view has the same, another view another. */
  readonly hash: string;
  readonly metadata: string;
  readonly size: readonly [width: string, height: string];
  readonly data: Readonly<Record<string, string>>;
  readonly lang: string;
}

/** A complete file of a scene in a profile. Ids begin with the hash but for editors, where they name layers. */
export function writeProfile(profile: Profile, scene: Scene, palette: Palette, fonts: Fonts, file: FileHead): string {
  const base: SvgOptions = {
    idPrefix: `d${file.hash}-`,
    size: file.size,
    data: file.data,
    lang: file.lang,
    head: file.metadata,
  };
  switch (profile) {
    case 'editor':
      return writeSvg(scene, palette, { ...base, idPrefix: '' });
    case 'outlined':
      return writeSvg(scene, palette, {
        ...base,
        letters: (node, ink) => `<path${write({ ...ink, d: outlineText(fonts, node) })}/>`,
      });
    case 'web': {
      const texts = textsOf(scene.nodes);
      const family = (node: TextNode) => `d${file.hash}-${node.style.family}`;
      return writeSvg(scene, palette, {
        ...base,
        head: `${file.metadata}<defs><style>${fontFaces(texts, fonts, family)}</style></defs>`,
        letters: (node, ink) => textElement(node, ink, `${family(node)},${FAMILIES[node.style.family]}`),
      });
    }
  }
}

/** One face a style, with the letters used in it and under a name of this file's own. */
function fontFaces(texts: readonly TextNode[], fonts: Fonts, family: (node: TextNode) => string): string {
  const byStyle = new Map<string, TextNode[]>();
  for (const node of texts) {
    const name = styleName(node.style);
    byStyle.set(name, [...(byStyle.get(name) ?? []), node]);
  }
  return [...byStyle]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, nodes]) => {
      const [first] = nodes;
      const font = fonts.get(name);
      if (!first || !font) return [];
      const { weight } = first.style;
      const letters = new Set(nodes.flatMap(({ text }) => [...text]));
      const data = toBase64(writeTrueType(font, letters, family(first), weight));
      return `@font-face{font-family:${family(first)};font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
    })
    .join('');
}
