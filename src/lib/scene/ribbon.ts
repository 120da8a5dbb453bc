// A ribbon: height is the position, colour repeats it; pale and dashed when carried forward.
import type { Ribbon, RibbonPiece } from '../layout/ribbons.ts';
import type { LanePlace } from '../layout/lanes.ts';
import type { ScorePlan } from '../layout/score.ts';
import type { Step } from '../record/model.ts';
import { EDGES, FILLS } from './glyph.ts';
import { group, line, num, type SceneNode } from './node.ts';

const BAND = 2.5;
const HATCH = 5;

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
  const hatching = plan.measures.texture ? ribbon.pieces.flatMap((piece) => hatch(piece, place.y, reach)) : [];
  return group(
    `ribbon-${place.lane.id}`,
    [...poles, ...pieces, ...hatching, ...risers(ribbon, place.y, reach), ...ticks(ribbon, place.y, reach)],
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

/** Paper-coloured diagonals over the nearer steps, up to the right above the line and down below it. */
function hatch({ x0, x1, steps }: RibbonPiece, y: number, reach: number): SceneNode[] {
  return steps
    .filter((step) => Math.abs(step) === 1)
    .map((step): SceneNode => {
      const edge = edgeOf(step, y, reach);
      const d = diagonals(x0, Math.min(y, edge), x1, Math.max(y, edge), step > 0);
      return { type: 'path', d, fill: 'none', stroke: 'paper', strokeWidth: 1.3 };
    })
    .filter((node) => node.type === 'path' && node.d !== '');
}

/** Lines at 45°, `HATCH` px apart, cut at a box: no pattern and no clipping, which some programs lack. */
function diagonals(x0: number, top: number, x1: number, bottom: number, down: boolean): string {
  const height = bottom - top;
  const lines: string[] = [];
  for (let start = x0 - height + HATCH / 2; start < x1; start += HATCH) {
    const [left, right] = [Math.max(x0, start), Math.min(x1, start + height)];
    if (right - left < 0.5) continue;
    const yAt = (x: number) => (down ? top + (x - start) : bottom - (x - start));
    lines.push(`M${num(left)} ${num(yAt(left))}L${num(right)} ${num(yAt(right))}`);
  }
  return lines.join('');
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
