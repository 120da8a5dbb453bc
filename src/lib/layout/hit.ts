// Which event a pointer means: the nearest in time among those whose lanes it is on.
import type { Placed } from './density.ts';
import type { ScorePlan } from './score.ts';

const REACH = 12;

/** The drawn event nearest to a point in px, at most 12 px away in time; null outside the lanes. */
export function nearestMark(plan: ScorePlan, x: number, y: number): Placed | null {
  if (y < plan.lanesTop || y > plan.lanesBottom) return null;
  const lane = Math.floor((y - plan.lanesTop) / plan.measures.laneHeight);
  let best: { placed: Placed; cost: number } | null = null;
  for (const placed of plan.targets) {
    const distance = Math.abs(placed.x - x);
    if (distance > REACH) continue;
    const top = placed.presence[0]?.lane ?? 0;
    const low = placed.presence[placed.presence.length - 1]?.lane ?? 0;
    const onMark = placed.presence.some((here) => here.lane === lane);
    const cost = distance + (onMark ? 0 : lane >= top && lane <= low ? 4 : 20);
    if (!best || cost < best.cost) best = { placed, cost };
  }
  return best?.placed ?? null;
}
