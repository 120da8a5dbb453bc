// A scene as SVG text. The page, the embed and the files are all written here, so they hold the same nodes.
import { num, type Scene, type SceneNode, type TextNode } from '../scene/node.ts';
import type { Palette } from '../scene/tokens.ts';

const FAMILIES = {
  condensed: "'Fira Sans Condensed', 'Arial Narrow', sans-serif",
  sans: "'Fira Sans', Arial, sans-serif",
  serif: "'Source Serif 4', Georgia, serif",
} as const;

/**
 * A complete SVG document: title and description first, a paper background, then the scene.
 * `idPrefix` keeps ids apart when several pictures stand in one page.
 */
export function writeSvg(scene: Scene, palette: Palette, idPrefix = ''): string {
  const { width, height } = scene;
  const size = `width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}"`;
  const titleId = `${idPrefix}title`;
  const descId = `${idPrefix}desc`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${titleId} ${descId}">`,
    `<title id="${titleId}">${escapeText(scene.title)}</title>`,
    `<desc id="${descId}">${escapeText(scene.description)}</desc>`,
    `<rect width="${num(width)}" height="${num(height)}" fill="${palette.paper}"/>`,
    writeNodes(scene.nodes, palette, idPrefix),
    '</svg>',
  ].join('');
}

/** The nodes alone, for a page that brings its own `<svg>`. */
export function writeNodes(nodes: readonly SceneNode[], palette: Palette, idPrefix = ''): string {
  return nodes.map((node) => writeNode(node, palette, idPrefix)).join('');
}

type Attributes = Record<string, string | number | undefined>;

function writeNode(node: SceneNode, palette: Palette, idPrefix: string): string {
  const common: Attributes = {
    id: node.id === undefined ? undefined : idPrefix + node.id,
    opacity: node.opacity,
    ...dataAttributes(node.data),
  };
  switch (node.type) {
    case 'group': {
      if (!node.children.length) return '';
      const attributes = { ...common, role: node.role, 'aria-label': node.name };
      return `<g${write(attributes)}>${writeNodes(node.children, palette, idPrefix)}</g>`;
    }
    case 'text':
      return writeText(node, common, palette);
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
function writeText(node: TextNode, common: Attributes, palette: Palette): string {
  const { family, weight, size } = node.style;
  const attributes: Attributes = {
    x: node.x,
    y: node.y,
    'font-family': FAMILIES[family],
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'text-anchor': node.anchor === 'start' ? undefined : node.anchor,
  };
  const words = escapeText(node.text);
  const over = `<text${write({ ...common, ...attributes, fill: palette[node.fill as keyof Palette] ?? 'none' })}>${words}</text>`;
  if (!node.halo) return over;
  const outline = {
    fill: 'none',
    stroke: palette.paper,
    'stroke-width': node.halo,
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  return `<text${write({ ...attributes, ...outline })}>${words}</text>${over}`;
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

function write(attributes: Attributes): string {
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
