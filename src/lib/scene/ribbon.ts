// A ribbon: height is the position, colour repeats it; pale and dashed when carried forward.
import type { Ribbon, RibbonPiece } from '../layout/ribbons.ts';
import type { LanePlace } from '../layout/lanes.ts';
import type { ScorePlan } from '../layout/score.ts';
import type { Step } from '../record/model.ts';
import { EDGES, FILLS } from './glyph.ts';
import { group, line, num, type SceneNode } from './node.ts';

const BAND = 2.5;

/** Half the height of a full step, px. */
export function reachOf(plan: ScorePlan): number {
  return plan.measures.laneHeight / 2 - 5;
}

/** The lane's step chart: pieces, risers between steps, ticks at statements. */
export function drawRibbon(plan: ScorePlan, place: LanePlace, ribbon: Ribbon): SceneNode {
  const reach = reachOf(plan);
  const poles = [-reach, reach].map((dy) =>
    line(plan.x0, place.y + dy, plan.x1, place.y + dy, 'rule', 1, { dash: [1, 3] }),
  );
  const pieces = ribbon.pieces.flatMap((piece) => drawPiece(piece, place.y, reach));
  return group(
    `ribbon-${place.lane.id}`,
    [...poles, ...pieces, ...risers(ribbon, place.y, reach), ...ticks(ribbon, place.y, reach)],
    { data: { actor: place.lane.id } },
  );
}

function edgeOf(step: Step, y: number, reach: number): number {
  return y - (reach * step) / 2;
}

/** One step fills from the line; where members disagree, the nearer ones are solid and the farthest are pale. */
function drawPiece({ x0, x1, steps, pale }: RibbonPiece, y: number, reach: number): SceneNode[] {
  const order = [...steps].sort((a, b) => Math.abs(b) - Math.abs(a));
  return order.flatMap((step) => {
    const isFarther = order.some((other) => Math.sign(other) === Math.sign(step) && Math.abs(other) < Math.abs(step));
    return drawStep(step, x0, x1, y, reach, pale, isFarther);
  });
}

function drawStep(
  step: Step,
  x0: number,
  x1: number,
  y: number,
  reach: number,
  pale: boolean,
  farther: boolean,
): SceneNode[] {
  const edge = edgeOf(step, y, reach);
  const [top, bottom] = step === 0 ? [y - BAND, y + BAND] : [Math.min(y, edge), Math.max(y, edge)];
  const fill: SceneNode = {
    type: 'rect',
    x: x0,
    y: top,
    width: x1 - x0,
    height: bottom - top,
    fill: FILLS[step],
    ...(pale ? { opacity: 0.28 } : farther ? { opacity: 0.5 } : {}),
  };
  const style = pale ? { strokeWidth: 1, dash: [3, 2.5] } : { strokeWidth: 1.5 };
  const edges = (step === 0 ? [top, bottom] : [edge]).map((at): SceneNode => ({
    ...line(x0, at, x1, at, EDGES[step], 1),
    ...style,
  }));
  return [fill, ...edges];
}

function risers({ pieces }: Ribbon, y: number, reach: number): SceneNode[] {
  return pieces.slice(1).flatMap((piece, i) => {
    const [before, after] = [pieces[i]?.steps ?? [], piece.steps];
    const [from] = before;
    const [to] = after;
    if (before.length !== 1 || after.length !== 1 || from === undefined || to === undefined || from === to) return [];
    return [line(piece.x0, edgeOf(from, y, reach), piece.x0, edgeOf(to, y, reach), 'ink', 1.5)];
  });
}

/** One path for all ticks of a lane: a statement is an ink stroke across the outer edge. */
function ticks(ribbon: Ribbon, y: number, reach: number): SceneNode[] {
  if (!ribbon.ticks.length) return [];
  const d = ribbon.ticks.map(({ x, step }) => `M${num(x)} ${num(edgeOf(step, y, reach) - 4)}v8`).join('');
  return [{ type: 'path', d, fill: 'none', stroke: 'ink', strokeWidth: 1.75 }];
}
