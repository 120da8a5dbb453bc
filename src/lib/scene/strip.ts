// drawStrip: the months of the whole record as bars, dark inside the visible span.
import type { StripPlan } from '../layout/strip.ts';
import type { TextStyle } from '../layout/textWidth.ts';
import type { TimeScale } from '../time/scale.ts';
import { ticksOf } from '../time/ticks.ts';
import type { View } from '../view/view.ts';
import { chartWords } from '../words/chartWords.ts';
import { group, line, num, type Scene, type SceneNode } from './node.ts';

const NAME: TextStyle = { family: 'condensed', weight: 600, size: 11.5 };
const WORDS: TextStyle = { family: 'condensed', weight: 400, size: 11 };
/** Left of the lanes there is room for words. */
const WIDE_GUTTER = 100;

/** From each January on the stretched axis above to the same January on the strip: how time was stretched. */
function drawAccordion({ scale, top }: StripPlan, stretched: TimeScale): SceneNode[] {
  const years = ticksOf(stretched).filter(({ rank }) => rank === 'year');
  return years.map(({ day }) => {
    const [x0, x1] = [stretched.x(day), scale.x(day)];
    const middle = top / 2;
    return {
      type: 'path',
      d: `M${num(x0)} 0C${num(x0)} ${num(middle)} ${num(x1)} ${num(middle)} ${num(x1)} ${num(top)}`,
      fill: 'none',
      stroke: 'rule-2',
      strokeWidth: 0.75,
    } as const;
  });
}

/** The strip for a view (`stretched`: the score's scale in story time): bars, the frame of the visible span, the as-of line. */
export function drawStrip(plan: StripPlan, view: View, stretched: TimeScale | null = null): Scene {
  const { scale, top, bottom } = plan;
  const [from, to, on] = [scale.x(view.from), scale.x(view.to), scale.x(view.on)];
  const height = bottom - top;
  const words = chartWords(view.lang);
  const nodes: SceneNode[] = [
    group('accordion', stretched ? drawAccordion(plan, stretched) : []),
    group('strip-months', drawMonths(plan, view)),
    group('strip-years', drawYears(plan)),
    {
      type: 'rect',
      id: 'strip-span',
      x: from,
      y: top,
      width: to - from,
      height,
      fill: 'none',
      stroke: 'rule-2',
      strokeWidth: 1,
    },
    line(on, top, on, bottom, 'accent', 1.6, { id: 'strip-as-of' }),
  ];
  if (plan.x0 > WIDE_GUTTER) {
    nodes.push({ type: 'text', x: 0, y: top + 16, text: words.allEvents, style: NAME, fill: 'ink-2' });
  }
  const title = words.stripTitle;
  const description = words.stripDescription(String(plan.most));
  return { width: plan.width, height: plan.height, title, description, nodes };
}

function drawMonths({ scale, top, bottom, x1, bars, most }: StripPlan, view: View): SceneNode[] {
  return bars.map(({ from, to, events }): SceneNode => {
    const height = ((bottom - top - 6) * events) / most;
    const x = scale.x(from) + 0.5;
    const width = Math.max(1, Math.min(scale.x(to), x1) - x - 0.5);
    const inside = to > view.from && from < view.to;
    const paint = inside ? ({ fill: 'ink-2' } as const) : ({ fill: 'rule-2', opacity: 0.6 } as const);
    return { type: 'rect', x, y: bottom - height, width, height, ...paint };
  });
}

function drawYears({ scale, bottom, x1 }: StripPlan): SceneNode[] {
  const years = ticksOf(scale).filter(({ rank }) => rank === 'year');
  return years.flatMap(({ day, label }): SceneNode[] => {
    const x = scale.x(day);
    const tick = line(x, bottom, x, bottom + 4, 'rule-2', 1);
    if (!label || x > x1 - 24) return [tick];
    return [tick, { type: 'text', x: x + 3, y: bottom + 14, text: label, style: WORDS, fill: 'ink-3' }];
  });
}
