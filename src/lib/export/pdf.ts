// A scene as a PDF page in exact points: vectors only, text outlined. After ISO 32000-1, sections 7 and 8.
import { num, type Scene, type SceneNode, type TextNode } from '../scene/node.ts';
import type { Palette, Token } from '../scene/tokens.ts';
import type { Fonts } from './fonts/font.ts';
import { placeLetters, type PlacedLetter } from './fonts/outline.ts';

/** Points of a px: 72 and 96 to the inch. */
const POINTS = 0.75;
/** How far a quarter circle's handles reach, in radii. */
const HANDLE = 0.5523;

/** The file as bytes. The same scene gives the same bytes. */
export function writePdf(scene: Scene, palette: Palette, fonts: Fonts): Uint8Array {
  const ink = new Ink(palette, fonts);
  const [width, height] = [num(scene.width), num(scene.height)];
  const drawn = `${rgb(palette.paper)} rg 0 0 ${width} ${height} re f\n${ink.nodes(scene.nodes, 1)}`;
  const content = `${num(POINTS)} 0 0 ${num(-POINTS)} 0 ${num(scene.height * POINTS)} cm\n${drawn}`;
  const states = [...ink.opacities].map((value) => `/${stateOf(value)} << /ca ${num(value)} /CA ${num(value)} >>`);
  const forms = [...ink.forms.values()].map((_, i) => `/F${i} ${FIRST_FORM + i} 0 R`);
  const resources = `<< /ExtGState << ${states.join(' ')} >> /XObject << ${forms.join(' ')} >> >>`;
  const box = `[0 0 ${points(scene.width)} ${points(scene.height)}]`;
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents 4 0 R /Resources ${resources} >>`,
    stream('', content),
    `<< /Title ${textString(scene.title)} /Subject ${textString(scene.description)} >>`,
    ...[...ink.forms.values()].map((form) => stream(FORM, form.operators)),
  ]);
}

/** The catalog, the pages, the page, its content and the document's words come first. */
const FIRST_FORM = 6;
const FORM = '/Type /XObject /Subtype /Form /BBox [-1000 -1000 3000 2000]';

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Four decimals: an error under a thousandth of a millimetre. */
function points(px: number): string {
  return String(Math.round(px * POINTS * 10_000) / 10_000);
}

function stateOf(opacity: number): string {
  return `O${Math.round(opacity * 1000)}`;
}

function rgb(colour: string): string {
  return [1, 3, 5].map((i) => num(parseInt(colour.slice(i, i + 2), 16) / 255)).join(' ');
}

/** UTF-16 in hexadecimal. */
function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

class Ink {
  readonly opacities = new Set<number>();
  /** Each letter of each style is drawn once, filled or stroked, and then placed: its operators by outline. */
  readonly forms = new Map<string, { readonly index: number; readonly operators: string }>();

  constructor(
    private readonly palette: Palette,
    private readonly fonts: Fonts,
  ) {}

  nodes(nodes: readonly SceneNode[], opacity: number): string {
    return nodes.map((node) => this.node(node, opacity)).join('');
  }

  private node(node: SceneNode, outer: number): string {
    const opacity = outer * (node.opacity ?? 1);
    if (node.type === 'group') {
      const children = this.nodes(node.children, opacity);
      return node.move && children
        ? `q 1 0 0 1 ${num(node.move[0])} ${num(node.move[1])} cm\n${children}Q\n`
        : children;
    }
    if (node.type === 'text') return node.fill === 'none' ? '' : this.text(node, node.fill, opacity);
    return this.shape(node, opacity);
  }

  /** The outline in paper colour first, then the words. */
  private text(node: TextNode, fill: Token, opacity: number): string {
    const letters = placeLetters(this.fonts, node).filter(({ outline }) => outline);
    if (!letters.length) return '';
    const [first] = letters;
    const width = num((node.halo ?? 0) / (first?.scale ?? 1));
    const halo = node.halo
      ? this.painted(`${rgb(this.palette.paper)} RG 1 j [] 0 d ${width} w\n${this.letters(letters, 'S')}`, 1)
      : '';
    return halo + this.painted(`${rgb(this.palette[fill])} rg\n${this.letters(letters, 'f')}`, opacity);
  }

  private letters(letters: readonly PlacedLetter[], paint: 'f' | 'S'): string {
    return letters
      .map(({ x, y, scale, outline }) => {
        const key = `${paint}${outline}`;
        const form = this.forms.get(key) ?? { index: this.forms.size, operators: `${operators(outline)}${paint}` };
        this.forms.set(key, form);
        const size = String(Math.round(scale * 1e6) / 1e6);
        return `q ${size} 0 0 -${size} ${num(x)} ${num(y)} cm /F${form.index} Do Q\n`;
      })
      .join('');
  }

  private shape(node: Exclude<SceneNode, { type: 'group' | 'text' }>, opacity: number): string {
    const fill = colourOf(node.fill ?? (node.type === 'line' ? 'none' : 'ink'), this.palette);
    const stroke = colourOf(node.stroke ?? 'none', this.palette);
    const paint = fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : null;
    if (!paint) return '';
    const set = [
      fill && `${rgb(fill)} rg`,
      stroke &&
        `${rgb(stroke)} RG ${num(node.strokeWidth ?? 1)} w ${node.cap === 'round' ? 1 : 0} J 0 j [${(node.dash ?? []).map(num).join(' ')}] 0 d`,
    ].filter(Boolean);
    return this.painted(`${set.join(' ')}\n${pathOf(node)}${paint}\n`, opacity);
  }

  private painted(operation: string, opacity: number): string {
    if (opacity >= 1) return operation;
    this.opacities.add(opacity);
    return `q /${stateOf(opacity)} gs\n${operation}Q\n`;
  }
}

function colourOf(paint: Token | 'none', palette: Palette): string | null {
  return paint === 'none' ? null : palette[paint];
}

function pathOf(node: Exclude<SceneNode, { type: 'group' | 'text' }>): string {
  switch (node.type) {
    case 'rect':
      return `${num(node.x)} ${num(node.y)} ${num(node.width)} ${num(node.height)} re\n`;
    case 'line':
      return `${num(node.x1)} ${num(node.y1)} m ${num(node.x2)} ${num(node.y2)} l\n`;
    case 'circle':
      return circle(node.cx, node.cy, node.r);
    case 'path':
      return operators(node.d);
  }
}

function circle(x: number, y: number, r: number): string {
  const k = HANDLE * r;
  const curve = (...values: number[]) => `${values.map(num).join(' ')} c\n`;
  return [
    `${num(x + r)} ${num(y)} m\n`,
    curve(x + r, y + k, x + k, y + r, x, y + r),
    curve(x - k, y + r, x - r, y + k, x - r, y),
    curve(x - r, y - k, x - k, y - r, x, y - r),
    curve(x + k, y - r, x + r, y - k, x + r, y),
    'h\n',
  ].join('');
}

/** SVG's M, m, L, H, V, v, h, C, Q and Z as PDF operators. */
function operators(d: string): string {
  let [x, y] = [0, 0];
  const out: string[] = [];
  const to = (nx: number, ny: number, operator: string) => {
    [x, y] = [nx, ny];
    out.push(`${num(x)} ${num(y)} ${operator}`);
  };
  for (const [, command, list] of d.matchAll(/([MmLHVvhCQZ])([^MmLHVvhCQZ]*)/g)) {
    const n = (list ?? '').match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = n;
    if (command === 'M') to(a, b, 'm');
    else if (command === 'm') to(x + a, y + b, 'm');
    else if (command === 'L') to(a, b, 'l');
    else if (command === 'H') to(a, y, 'l');
    else if (command === 'V') to(x, a, 'l');
    else if (command === 'h') to(x + a, y, 'l');
    else if (command === 'v') to(x, y + a, 'l');
    else if (command === 'Z') out.push('h');
    else if (command === 'C') {
      out.push(`${[a, b, c, e, f, g].map(num).join(' ')} c`);
      [x, y] = [f, g];
    } else if (command === 'Q') {
      const handles = [
        x + (2 / 3) * (a - x),
        y + (2 / 3) * (b - y),
        c + (2 / 3) * (a - c),
        e + (2 / 3) * (b - e),
        c,
        e,
      ];
      out.push(`${handles.map(num).join(' ')} c`);
      [x, y] = [c, e];
    }
  }
  return out.length ? `${out.join('\n')}\n` : '';
}

/** The objects with their places; the last one tells about the document. */
function assemble(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
