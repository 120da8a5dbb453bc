// The small picture of a position: hairlines at the poles, a centre line, a bar up or down.
import type { Step } from '../record/model.ts';
import { line, type SceneNode } from './node.ts';
import type { Token } from './tokens.ts';

export const FILLS: Readonly<Record<Step, Token>> = {
  [-2]: 'low-2',
  [-1]: 'low-1',
  0: 'middle',
  1: 'high-1',
  2: 'high-2',
};
export const EDGES: Readonly<Record<Step, Token>> = {
  [-2]: 'edge-low',
  [-1]: 'edge-low',
  0: 'edge-middle',
  1: 'edge-high',
  2: 'edge-high',
};

export const GLYPH_HEIGHT = 22;
const REACH = 9;

/**
 * A glyph `width` px wide and 22 high. `was`: the step it replaced lately, as a dashed outline at left.
 * A null step draws a dotted line: none recorded, never a zero.
 */
export function drawGlyph(step: Step | null, width: number, was: Step | null = null, pale = false): SceneNode[] {
  const middle = GLYPH_HEIGHT / 2;
  if (step === null) return [line(2, middle, width - 2, middle, 'rule-2', 1.2, { dash: [1.2, 2.4] })];
  const poles = [-1, 1].map((way) =>
    line(0, middle + way * (REACH + 1), width, middle + way * (REACH + 1), 'rule', 0.8),
  );
  const centre = line(0, middle, width, middle, 'ink', 1);
  if (was === null || was === step) return [...poles, bar(step, width * 0.2, width * 0.6, pale), centre];
  const [x0, x1] = [width * 0.03, width * 0.5];
  return [
    ...poles,
    outline(was, x0, width * 0.3),
    line(x0 + width * 0.3, tipOf(was), x1, tipOf(step), 'ink-2', 1.1),
    bar(step, x1, width * 0.48, pale),
    centre,
  ];
}

function tipOf(step: Step): number {
  return GLYPH_HEIGHT / 2 - (REACH * step) / 2;
}

function boxOf(step: Step): { y: number; height: number } {
  const middle = GLYPH_HEIGHT / 2;
  if (step === 0) return { y: middle - 2.5, height: 5 };
  return { y: Math.min(middle, tipOf(step)), height: (REACH * Math.abs(step)) / 2 };
}

function bar(step: Step, x: number, width: number, pale: boolean): SceneNode {
  return {
    type: 'rect',
    x,
    width,
    ...boxOf(step),
    fill: pale ? 'none' : FILLS[step],
    stroke: EDGES[step],
    strokeWidth: 1,
    ...(pale ? { dash: [3, 2] } : {}),
  };
}

function outline(step: Step, x: number, width: number): SceneNode {
  return { type: 'rect', x, width, ...boxOf(step), fill: 'none', stroke: EDGES[step], strokeWidth: 1, dash: [2, 1.6] };
}
