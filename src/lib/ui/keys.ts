// What each key does on the chart.
import { presenceOf } from '#lib/layout/presence.ts';
import type { Session } from './session.svelte.ts';

/** Actions by the key's name, as in `KeyboardEvent.key`. */
export function keyActions(session: Session): Readonly<Record<string, () => void>> {
  const { targets } = session.plan;
  const { from, to } = session.view;
  return {
    ArrowRight: () => session.step(1),
    ArrowLeft: () => session.step(-1),
    ArrowDown: () => stepLane(session, 1),
    ArrowUp: () => stepLane(session, -1),
    Home: () => session.chooseEvent(targets[0]?.event.id ?? null, 'replace'),
    End: () => session.chooseEvent(targets.at(-1)?.event.id ?? null, 'replace'),
    PageUp: () => session.stepYear(1),
    PageDown: () => session.stepYear(-1),
    '[': () => session.stepMonths(-1),
    ']': () => session.stepMonths(1),
    '{': () => session.step(-1),
    '}': () => session.step(1),
    '+': () => session.zoom(0.5),
    '=': () => session.zoom(0.5),
    '-': () => session.zoom(2),
    ',': () => session.pan((from - to) / 4),
    '.': () => session.pan((to - from) / 4),
    '0': () => session.showAll(),
    Escape: () => session.chooseEvent(null, 'replace'),
  };
}

/** The event nearest in time that is on the next lane below (+1) or above (−1) the open one's first. */
function stepLane(session: Session, by: 1 | -1): void {
  const { targets } = session.plan;
  const open = targets.find(({ event }) => event.id === session.view.event);
  if (!open) return session.step(1);
  const lanes = presenceOf(session.record, open.event).map(({ lane }) => lane);
  const wanted = by > 0 ? Math.max(...lanes) + 1 : Math.min(...lanes) - 1;
  const last = session.record.lanes.length - 1;
  const lane = Math.min(last, Math.max(0, wanted));
  const there = targets.filter((target) => target !== open && target.presence.some((here) => here.lane === lane));
  const nearest = there.sort((a, b) => Math.abs(a.x - open.x) - Math.abs(b.x - open.x))[0];
  if (nearest) session.chooseEvent(nearest.event.id, 'replace');
}
