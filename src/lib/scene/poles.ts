// The legend of an issue: both poles in words, with the five steps between them.
import { textWidth, type TextStyle } from '../layout/textWidth.ts';
import type { Issue, Step } from '../record/model.ts';
import { EDGES, FILLS } from './glyph.ts';
import { line, type Scene, type SceneNode } from './node.ts';

const STYLE: TextStyle = { family: 'condensed', weight: 600, size: 12.5 };
const STEPS: readonly Step[] = [-2, -1, 0, 1, 2];
const BAR = 18;
const GAP = 3;
const HEIGHT = 20;

/** The low pole at left, the high pole at right, never “pro” or “anti”. */
export function drawPoles({ low, high }: Issue): Scene {
  const start = textWidth(low, STYLE) + 8;
  const middle = HEIGHT / 2;
  const bars = STEPS.flatMap((step, i): SceneNode[] => {
    const x = start + i * (BAR + GAP);
    const tip = middle - step * 4.5;
    const [top, bottom] = step === 0 ? [middle - 2, middle + 2] : [Math.min(middle, tip), Math.max(middle, tip)];
    return [
      {
        type: 'rect',
        x,
        y: top,
        width: BAR,
        height: bottom - top,
        fill: FILLS[step],
        stroke: EDGES[step],
        strokeWidth: 1,
      },
    ];
  });
  const end = start + STEPS.length * (BAR + GAP) - GAP;
  const nodes: SceneNode[] = [
    { type: 'text', x: 0, y: middle + 4.5, text: low, style: STYLE, fill: 'edge-low' },
    ...bars,
    line(start - 2, middle, end + 2, middle, 'ink', 1),
    { type: 'text', x: end + 8, y: middle + 4.5, text: high, style: STYLE, fill: 'edge-high' },
  ];
  const width = Math.ceil(end + 8 + textWidth(high, STYLE) + 2);
  return {
    width,
    height: HEIGHT,
    title: 'The two poles',
    description: `Below the line: ${low}. Above the line: ${high}.`,
    nodes,
  };
}
