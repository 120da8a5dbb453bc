// The layers that an open issue adds: ribbons, their words, the position at each right end, quiet events.
import { ribbonStyle, type LaneIssue } from '../layout/lanes.ts';
import type { ScorePlan } from '../layout/score.ts';
import type { TextStyle } from '../layout/textWidth.ts';
import { EDGES } from './glyph.ts';
import { group, num, type SceneNode } from './node.ts';
import { drawRibbon } from './ribbon.ts';

/** While an issue is open, events that are not about it are faint dots on their lanes. */
export function drawQuiet(plan: ScorePlan): SceneNode {
  const nodes = plan.lanes.flatMap(({ y }, lane): SceneNode[] => {
    const here = plan.quiet.filter(({ presence }) => presence.some((sign) => sign.lane === lane));
    const xs = [...new Set(here.map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
    if (!xs.length) return [];
    const d = xs.map((x) => `M${num(x - 1.3)} ${num(y)}h2.6`).join('');
    return [{ type: 'path', d, fill: 'none', stroke: 'ink', strokeWidth: 2.6, opacity: 0.45 }];
  });
  return group('quiet', nodes);
}

export function drawRibbons(plan: ScorePlan): SceneNode {
  return group(
    'ribbons',
    plan.lanes.flatMap((place) => (place.issue ? [drawRibbon(plan, place, place.issue.ribbon)] : [])),
  );
}

/** Words in the lanes, and the position at each lane's right end. */
export function drawRibbonWords(plan: ScorePlan): SceneNode {
  const style = ribbonStyle(plan.measures);
  const nodes = plan.lanes.flatMap(({ y, issue, lane }): SceneNode[] => {
    if (!issue) return [];
    const words = issue.words.map(({ text, x, half, step, statement }): SceneNode => ({
      type: 'text',
      x,
      y: half === 'above' ? y - 6 : y + style.size + 2.5,
      text,
      style,
      fill: EDGES[step],
      halo: 3.5,
      data: { statement },
    }));
    return [...words, drawEndLabel(plan, y, lane.id, issue.end)];
  });
  return group('words', nodes);
}

function drawEndLabel(plan: ScorePlan, y: number, lane: string, { lines, under, step }: LaneIssue['end']): SceneNode {
  const style = ribbonStyle(plan.measures);
  const small: TextStyle = { family: 'condensed', weight: 400, size: plan.measures.labelDateSize };
  const leading = style.size + 2;
  const all = under ? [...lines, under] : lines;
  const top = y - ((all.length - 1) * leading) / 2 + 4;
  const fill = step === null ? 'ink-3' : EDGES[step];
  const nodes = all.map((text, i): SceneNode => ({
    type: 'text',
    x: plan.x1 + 9,
    y: top + i * leading,
    text,
    style: i < lines.length ? (step === null ? { ...style, weight: 500 } : style) : small,
    fill: i < lines.length ? fill : 'ink-3',
  }));
  return group(`end-${lane}`, nodes, { data: { actor: lane } });
}
