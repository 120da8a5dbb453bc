// One event across the lanes: a line between those who were there, marks, and what was not contact.
import type { Placed } from '../layout/density.ts';
import { middleOf, type ScorePlan } from '../layout/score.ts';
import type { LanePresence } from '../layout/presence.ts';
import { drawMark } from './mark.ts';
import { group, line, type GroupNode, type SceneNode } from './node.ts';
import type { Token } from './tokens.ts';

/** Room left free where a stem crosses a lane that was not at the table. */
const BREAK = 4.5;

export interface StemStyle {
  readonly colour: Token;
  readonly width: number;
}

/** The stem, marks and signs of one placed event. */
export function drawStem(plan: ScorePlan, placed: Placed, style: StemStyle): GroupNode {
  const { event, presence, behind } = placed;
  const present = presence.filter(({ showing }) => showing === 'present');
  const nodes: SceneNode[] = [
    ...uncertainty(plan, placed),
    ...duration(plan, placed, style),
    ...stemLines(plan, placed, present, style),
    ...presence.flatMap((here) => laneSign(plan, placed, here, style)),
  ];
  const data: Record<string, string> = { event: event.id };
  if (behind.length) data['more'] = String(behind.length);
  return group(`event-${event.id}`, nodes, { data });
}

/** Lines between neighbours among those present; thin and broken where they cross the others. */
function stemLines(
  plan: ScorePlan,
  { x }: Placed,
  present: readonly LanePresence[],
  { colour, width }: StemStyle,
): SceneNode[] {
  return present.slice(1).flatMap((to, i) => {
    const from = present[i];
    if (!from) return [];
    if (to.lane - from.lane === 1) return [line(x, yOf(plan, from.lane), x, yOf(plan, to.lane), colour, width)];
    return crossing(
      plan,
      x,
      from.lane,
      to.lane,
      colour === 'accent' ? { colour, width } : { colour: 'rule-2', width: 0.75 },
    );
  });
}

function crossing(plan: ScorePlan, x: number, from: number, to: number, { colour, width }: StemStyle): SceneNode[] {
  const pieces: SceneNode[] = [];
  for (let lane = from; lane < to; lane++) {
    const top = yOf(plan, lane) + (lane === from ? 0 : BREAK);
    const low = yOf(plan, lane + 1) - (lane + 1 === to ? 0 : BREAK);
    pieces.push(line(x, top, x, low, colour, width));
  }
  return pieces;
}

function laneSign(plan: ScorePlan, placed: Placed, here: LanePresence, style: StemStyle): SceneNode[] {
  const { event, x, radius, presence } = placed;
  const y = yOf(plan, here.lane);
  switch (here.showing) {
    case 'present':
      return drawMark(event.kind, x, y, radius, style.colour);
    case 'acted':
      return [...stubs(plan, placed, here.lane, style), ...drawMark(event.kind, x, y, radius, style.colour)];
    case 'host':
      return drawHost(x, y, radius, style.colour);
    case 'absent':
      return [
        {
          type: 'circle',
          cx: x,
          cy: y,
          r: radius * 0.95,
          fill: 'paper',
          stroke: style.colour,
          strokeWidth: 1.3,
          dash: [1.8, 1.6],
        },
      ];
    case 'addressed':
      return addressee(plan, x, y, radius, here.lane, presence, style);
  }
}

/** Gave the place and was not at the table: a smaller dot that nothing joins. */
function drawHost(x: number, y: number, radius: number, colour: Token): SceneNode[] {
  const r = Math.max(2, 0.7 * radius);
  return [
    { type: 'circle', cx: x, cy: y, r: r + 1.5, fill: 'paper' },
    { type: 'circle', cx: x, cy: y, r, fill: colour },
  ];
}

/** Short strokes from one who acted towards those addressed: no line runs between them. */
function stubs(
  plan: ScorePlan,
  { x, presence, radius }: Placed,
  lane: number,
  { colour, width }: StemStyle,
): SceneNode[] {
  const length = Math.min(0.27 * plan.measures.laneHeight, 14);
  const addressed = presence.filter(({ showing }) => showing === 'addressed');
  const ways = new Set(addressed.map((other) => Math.sign(other.lane - lane)));
  const y = yOf(plan, lane);
  return [...ways].sort().map((way) => line(x, y + way * radius, x, y + way * length, colour, width));
}

/** A bar end at the one addressed, with a stub on the side the act came from. */
function addressee(
  plan: ScorePlan,
  x: number,
  y: number,
  radius: number,
  lane: number,
  presence: readonly LanePresence[],
  { colour, width }: StemStyle,
): SceneNode[] {
  const source = presence.find(({ showing }) => showing === 'acted' || showing === 'present');
  const way = source ? Math.sign(source.lane - lane) || -1 : -1;
  const half = Math.max(2.4, 1.05 * radius);
  const stub = Math.min(0.2 * plan.measures.laneHeight, 10);
  const barY = y + way * 1.5;
  return [
    line(x - half, barY, x + half, barY, colour, 1.6 * width),
    line(x, barY, x, barY + way * stub, colour, width),
  ];
}

/** The nearest px of the drawing: what lasts longer than the visible span ends at its edge. */
function within({ x0, x1 }: ScorePlan, x: number): number {
  return Math.min(x1, Math.max(x0, x));
}

/** A whisker over the month or year that is all we know. */
function uncertainty(plan: ScorePlan, { event, presence }: Placed): SceneNode[] {
  if (event.date.precision === 'day') return [];
  const [x1, x2] = [within(plan, plan.scale.x(event.date.first)), within(plan, plan.scale.x(event.date.last + 1))];
  return presence.map(({ lane }) => line(x1, yOf(plan, lane), x2, yOf(plan, lane), 'ink', 1));
}

/** A bar under the mark to the last of several days, once it is long enough to be seen. */
function duration(plan: ScorePlan, { event, presence, radius }: Placed, { colour }: StemStyle): SceneNode[] {
  if (event.date.precision !== 'day') return [];
  const [x1, x2] = [plan.scale.x(middleOf(event)), within(plan, plan.scale.x(event.last))];
  if (x2 - x1 < 2 * radius) return [];
  return presence
    .filter(({ showing }) => showing === 'present' || showing === 'acted')
    .map(({ lane }) => line(x1, yOf(plan, lane), x2, yOf(plan, lane), colour, 2));
}

function yOf(plan: ScorePlan, lane: number): number {
  return plan.lanes[lane]?.y ?? 0;
}
