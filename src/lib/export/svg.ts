// A scene as SVG text. The page, the embed and the files are all written here, so they hold the same nodes.
import { num, type Scene, type SceneNode, type TextNode } from '../scene/node.ts';
import type { Palette, Token } from '../scene/tokens.ts';

/** Without spaces: resvg does not read a quoted name after a comma and a space. */
export const FAMILIES = {
  condensed: "'Fira Sans Condensed','Arial Narrow',sans-serif",
  sans: "'Fira Sans',Arial,sans-serif",
  serif: "'Source Serif 4',Georgia,serif",
} as const;

export interface SvgOptions {
  /** Keeps ids apart when several pictures stand in one page. */
  readonly idPrefix?: string;
  /** How letters are written: as text, unless told. */
  readonly letters?: LetterWriter;
  /** Printed size, where it is not the drawing's own px: '90mm'. */
  readonly size?: readonly [width: string, height: string];
  /** Of the root element, beside its own. */
  readonly data?: Readonly<Record<string, string>>;
  /** Of the words around the record's own; English unless told. */
  readonly lang?: string;
  /** Elements before the picture, such as metadata and fonts, already written. */
  readonly head?: string;
}

/** Writes a text's letters once, with the attributes of its paint. */
export type LetterWriter = (node: TextNode, paint: Attributes) => string;

/** A complete SVG document: title and description first, a paper background, then the scene. */
export function writeSvg(scene: Scene, palette: Palette, options: SvgOptions = {}): string {
  const { idPrefix = '', head = '' } = options;
  const [w, h] = [num(scene.width), num(scene.height)];
  const [width, height] = options.size ?? [w, h];
  const titleId = `${idPrefix}title`;
  const descId = `${idPrefix}desc`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${w} ${h}" lang="${options.lang ?? 'en'}" text-rendering="geometricPrecision" role="img" aria-labelledby="${titleId} ${descId}"${write(dataAttributes(options.data))}>`,
    `<title id="${titleId}">${escapeText(scene.title)}</title>`,
    `<desc id="${descId}">${escapeText(scene.description)}</desc>`,
    head,
    `<rect width="${w}" height="${h}" fill="${palette.paper}"/>`,
    writeNodes(scene.nodes, palette, options),
    '</svg>',
  ].join('');
}

/** The nodes alone, for a page that brings its own `<svg>`. */
export function writeNodes(nodes: readonly SceneNode[], palette: Palette, options: SvgOptions = {}): string {
  return nodes.map((node) => writeNode(node, palette, options)).join('');
}

export type Attributes = Record<string, string | number | undefined>;

function writeNode(node: SceneNode, palette: Palette, options: SvgOptions): string {
  const common: Attributes = {
    id: !node.id ? undefined : (options.idPrefix ?? '') + node.id,
    opacity: node.opacity,
    ...dataAttributes(node.data),
  };
  switch (node.type) {
    case 'group': {
      if (!node.children.length) return '';
      const transform = node.move && `translate(${num(node.move[0])},${num(node.move[1])})`;
      const attributes = { ...common, transform, role: node.role, 'aria-label': node.name };
      return `<g${write(attributes)}>${writeNodes(node.children, palette, options)}</g>`;
    }
    case 'text':
      return writeText(node, common, palette, options.letters ?? asText);
    case 'rect': {
      const { x, y, width, height, radius } = node;
      return `<rect${write({ ...common, x, y, width, height, rx: radius, ...paint(node, palette) })}/>`;
    }
    case 'line': {
      const { x1, y1, x2, y2 } = node;
      return `<line${write({ ...common, x1, y1, x2, y2, ...paint(node, palette) })}/>`;
    }
    case 'circle': {
      const { cx, cy, r } = node;
      return `<circle${write({ ...common, cx, cy, r, ...paint(node, palette) })}/>`;
    }
    case 'path':
      return `<path${write({ ...common, d: node.d, ...paint(node, palette) })}/>`;
  }
}

/** The outline is a second text under the first: old editors ignore paint-order. */
function writeText(node: TextNode, common: Attributes, palette: Palette, letters: LetterWriter): string {
  const over = letters(node, { ...common, fill: palette[node.fill as Token] ?? 'none' });
  if (!node.halo) return over;
  const under = {
    fill: 'none',
    stroke: palette.paper,
    'stroke-width': node.halo,
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  return letters(node, under) + over;
}

const asText: LetterWriter = (node, ink) => textElement(node, ink, FAMILIES[node.style.family]);

/** A `<text>` in a list of families, the first one that a reader has. */
export function textElement({ x, y, text, style, anchor }: TextNode, ink: Attributes, families: string): string {
  const attributes: Attributes = {
    ...ink,
    x,
    y,
    'font-family': families,
    'font-size': style.size,
    'font-weight': style.weight === 400 ? undefined : style.weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  };
  return `<text${write(attributes)}>${escapeText(text)}</text>`;
}

function paint(node: Exclude<SceneNode, { type: 'text' | 'group' }>, palette: Palette): Attributes {
  const colour = (name: typeof node.fill) => (name === undefined || name === 'none' ? name : palette[name]);
  return {
    fill: colour(node.fill),
    stroke: colour(node.stroke),
    'stroke-width': node.stroke && node.strokeWidth !== 1 ? node.strokeWidth : undefined,
    'stroke-dasharray': node.dash?.join(' '),
    'stroke-linecap': node.cap,
  };
}

function dataAttributes(data: SceneNode['data']): Attributes {
  return Object.fromEntries(Object.entries(data ?? {}).map(([name, value]) => [`data-${name}`, value]));
}

/** Attributes in the order given; what is undefined is left out. */
export function write(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? num(value) : escapeText(value)}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes markup, and replaces what XML cannot hold. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
