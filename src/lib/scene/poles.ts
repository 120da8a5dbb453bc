// The legend of an issue: both poles in words, with the five steps between them.
import { POLE_STEP } from '../layout/legend.ts';
import { textWidth, type TextStyle } from '../layout/textWidth.ts';
import type { Issue, Step } from '../record/model.ts';
import type { PictureWords } from '../words/picture/en.ts';
import { EDGES, FILLS } from './glyph.ts';
import { line, type Scene, type SceneNode } from './node.ts';

const STEPS: readonly Step[] = [-2, -1, 0, 1, 2];
const { bar: BAR, gap: GAP, beside: BESIDE } = POLE_STEP;
const HEIGHT = 20;

/** The low pole at left, the high pole at right, never “pro” or “anti”. Stacked: the steps first, the poles beside them. */
export function drawPoles({ low, high }: Issue, words: PictureWords, size = 12.5, stacked = false): Scene {
  const style: TextStyle = { family: 'condensed', weight: 600, size };
  const start = stacked ? 2 : textWidth(low, style) + BESIDE;
  const middle = HEIGHT / 2;
  const bars = STEPS.map((step, i) => drawBar(step, start + i * (BAR + GAP), middle));
  const end = start + STEPS.length * (BAR + GAP) - GAP;
  const nodes: SceneNode[] = [
    {
      type: 'text',
      x: stacked ? end + BESIDE : 0,
      y: middle + (stacked ? size + 1 : 4.5),
      text: low,
      style,
      fill: 'edge-low',
    },
    ...bars,
    line(start - 2, middle, end + 2, middle, 'ink', 1),
    { type: 'text', x: end + BESIDE, y: middle + (stacked ? -1 : 4.5), text: high, style, fill: 'edge-high' },
  ];
  const width = Math.ceil(end + BESIDE + Math.max(textWidth(high, style), stacked ? textWidth(low, style) : 0) + 2);
  return {
    width,
    height: HEIGHT,
    title: words.polesTitle,
    description: words.polesDescription(low, high),
    nodes,
  };
}

function drawBar(step: Step, x: number, middle: number): SceneNode {
  const tip = middle - step * 4.5;
  const [top, bottom] = step === 0 ? [middle - 2, middle + 2] : [Math.min(middle, tip), Math.max(middle, tip)];
  const [fill, stroke] = [FILLS[step], EDGES[step]];
  return { type: 'rect', x, y: top, width: BAR, height: bottom - top, fill, stroke, strokeWidth: 1 };
}
