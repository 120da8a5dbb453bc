// The mark of an event, by kind: one colour, shape says what happened.
import type { EventKind } from '../record/model.ts';
import { num, type PathNode, type SceneNode } from './node.ts';
import type { Token } from './tokens.ts';

const HALO = 1.5;

/** A mark centred on (x, y) with a thin paper-coloured rim, so that it stands clear of its stem. */
export function drawMark(kind: EventKind, x: number, y: number, radius: number, colour: Token = 'ink'): SceneNode[] {
  const r = radius;
  if (kind === 'meeting' || kind === 'call') {
    const rim: SceneNode = { type: 'circle', cx: x, cy: y, r: r + HALO, fill: 'paper' };
    if (kind === 'meeting') return [rim, { type: 'circle', cx: x, cy: y, r, fill: colour }];
    return [
      rim,
      { type: 'circle', cx: x, cy: y, r: Math.max(1.4, r - 0.8), fill: 'paper', stroke: colour, strokeWidth: 1.6 },
    ];
  }
  if (kind === 'sanction') return cross(x, y, r, colour);
  const outline = OUTLINES[kind](r);
  const d = pathOf(outline, x, y);
  const rim: PathNode = { type: 'path', d, fill: 'paper', stroke: 'paper', strokeWidth: 2 * HALO };
  return [rim, kind === 'law' || kind === 'domestic' ? hollow(d, colour) : { type: 'path', d, fill: colour }];
}

type Point = readonly [number, number];

const OUTLINES: Readonly<Record<Exclude<EventKind, 'meeting' | 'call' | 'sanction'>, (r: number) => readonly Point[]>> = {
  agreement: (r) => [[0, -1.32 * r], [1.32 * r, 0], [0, 1.32 * r], [-1.32 * r, 0]],
  force: (r) => [[0, -1.3 * r], [1.3 * r, 0.94 * r], [-1.3 * r, 0.94 * r]],
  vote: (r) => [[-0.9 * r, -0.9 * r], [0.9 * r, -0.9 * r], [0.9 * r, 0.9 * r], [-0.9 * r, 0.9 * r]],
  statement: (r) => [[-0.42 * r, -1.25 * r], [0.42 * r, -1.25 * r], [0.42 * r, 1.25 * r], [-0.42 * r, 1.25 * r]],
  law: (r) => [[-0.85 * r, -0.85 * r], [0.85 * r, -0.85 * r], [0.85 * r, 0.85 * r], [-0.85 * r, 0.85 * r]],
  domestic: (r) => [[-1.1 * r, 0.75 * r], [0, -1.1 * r], [1.1 * r, 0.75 * r]],
}; // prettier-ignore

function pathOf(points: readonly Point[], x: number, y: number): string {
  return `${points.map(([dx, dy], i) => `${i ? 'L' : 'M'}${num(x + dx)} ${num(y + dy)}`).join('')}Z`;
}

function hollow(d: string, colour: Token): PathNode {
  return { type: 'path', d, fill: 'paper', stroke: colour, strokeWidth: 1.4 };
}

function cross(x: number, y: number, r: number, colour: Token): SceneNode[] {
  const arm = 0.95 * r;
  const d = `M${num(x - arm)} ${num(y - arm)}L${num(x + arm)} ${num(y + arm)}M${num(x - arm)} ${num(y + arm)}L${num(x + arm)} ${num(y - arm)}`;
  const width = Math.max(1.8, 0.55 * r);
  return [
    { type: 'path', d, fill: 'none', stroke: 'paper', strokeWidth: width + 2 * HALO, cap: 'round' },
    { type: 'path', d, fill: 'none', stroke: colour, strokeWidth: width },
  ];
}
