// A scene is plain data: a tree of typed shapes with colours by name. Drawn by the page, written by the exports.
import type { TextStyle } from '../layout/textWidth.ts';
import type { Token } from './tokens.ts';

/** A colour by name, or none. */
export type Paint = Token | 'none';

interface Common {
  /** Stable and unique in the scene; names the layer in an editor. */
  readonly id?: string;
  /** `data-…` attributes that hosts and tests find things by. */
  readonly data?: Readonly<Record<string, string>>;
  /** 0 to 1; 1 when left out. */
  readonly opacity?: number;
}

interface Shape extends Common {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** px */
  readonly strokeWidth?: number;
  /** px on, px off … */
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
}

export interface RectNode extends Shape {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Corner radius, px. */
  readonly radius?: number;
}

export interface LineNode extends Shape {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PathNode extends Shape {
  readonly type: 'path';
  /** Commands M, L, H, V, C, A, Z, v and h only. */
  readonly d: string;
}

export interface CircleNode extends Shape {
  readonly type: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export interface TextNode extends Common {
  readonly type: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: Paint;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Width in px of a paper-coloured outline under the words. */
  readonly halo?: number;
}

export interface GroupNode extends Common {
  readonly type: 'group';
  /** Where its children's (0, 0) lies, px. */
  readonly move?: readonly [x: number, y: number];
  readonly role?: string;
  /** The accessible name. */
  readonly name?: string;
  readonly children: readonly SceneNode[];
}

export type SceneNode = RectNode | LineNode | PathNode | CircleNode | TextNode | GroupNode;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly nodes: readonly SceneNode[];
}

export function group(id: string, children: readonly SceneNode[], more: Partial<GroupNode> = {}): GroupNode {
  return { type: 'group', id, children, ...more };
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Token,
  strokeWidth: number,
  more: Partial<LineNode> = {},
): LineNode {
  return { type: 'line', x1, y1, x2, y2, stroke, strokeWidth, ...more };
}

/** A number for a path: two decimals at most, never −0. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
