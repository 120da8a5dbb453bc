// Which events are drawn with a mark and a stem of their own, and which stand behind one as a counted
// stack. Importance goes first; nothing that is drawn overlaps.
import type { RecordEvent } from '../record/model.ts';
import type { LanePresence } from './presence.ts';

export interface Candidate {
  readonly event: RecordEvent;
  readonly presence: readonly LanePresence[];
  /** px */
  readonly x: number;
  readonly radius: number;
  /** Drawn whatever stands near: anchors and the selected event. */
  readonly always: boolean;
}

export interface Placed extends Candidate {
  /** Less important events of the same place, in order of time; they open with this one. */
  readonly behind: readonly Candidate[];
}

const CLEAR = 1.5;
const STEM_CLEAR = 4;

/**
 * Splits candidates into those drawn and those behind them. The result does not depend on the order
 * of the input, and any two marks drawn on one lane are clear of each other.
 */
export function thinOut(candidates: readonly Candidate[]): Placed[] {
  const order = [...candidates].sort(byPriority);
  const drawn: Candidate[] = [];
  const grid = new Grid();
  const behind = new Map<Candidate, Candidate[]>();
  for (const candidate of order) {
    const rival = candidate.always ? null : grid.nearestRival(candidate);
    if (rival) behind.get(rival)?.push(candidate);
    else {
      drawn.push(candidate);
      grid.add(candidate);
      behind.set(candidate, []);
    }
  }
  return drawn
    .sort((a, b) => a.x - b.x || byPriority(a, b))
    .map((candidate) => ({
      ...candidate,
      behind: (behind.get(candidate) ?? []).sort((a, b) => byTime(a.event, b.event)),
    }));
}

function byPriority(a: Candidate, b: Candidate): number {
  return (
    Number(b.always) - Number(a.always) ||
    b.event.importance - a.event.importance ||
    lanesCovered(b) - lanesCovered(a) ||
    byTime(a.event, b.event)
  );
}

function byTime(a: RecordEvent, b: RecordEvent): number {
  return a.date.first - b.date.first || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function lanesCovered({ presence }: Candidate): number {
  return presence.length;
}

/** From the topmost to the lowest lane that a stem joins; null when there is no stem. */
function stemOf({ presence }: Candidate): readonly [number, number] | null {
  const joined = presence.filter(({ showing }) => showing === 'present');
  const [first, last] = [joined[0], joined[joined.length - 1]];
  return first && last && first !== last ? [first.lane, last.lane] : null;
}

/** Two marks on one lane, a stem through another's mark, or two stems side by side. */
function conflict(a: Candidate, b: Candidate): boolean {
  const distance = Math.abs(a.x - b.x);
  const shared = a.presence.some(({ lane }) => b.presence.some((other) => other.lane === lane));
  if (shared && distance < a.radius + b.radius + CLEAR) return true;
  const [stemA, stemB] = [stemOf(a), stemOf(b)];
  if (stemA && stemB && distance < STEM_CLEAR && stemA[0] < stemB[1] && stemB[0] < stemA[1]) return true;
  return cuts(stemA, b, distance) || cuts(stemB, a, distance);
}

function cuts(stem: readonly [number, number] | null, other: Candidate, distance: number): boolean {
  if (!stem || distance >= other.radius + CLEAR) return false;
  return other.presence.some(({ lane }) => lane > stem[0] && lane < stem[1]);
}

const CELL = 16;

/** Drawn candidates by their x, so that only near ones are compared. */
class Grid {
  private readonly cells = new Map<number, Candidate[]>();

  add(candidate: Candidate): void {
    const cell = Math.floor(candidate.x / CELL);
    this.cells.set(cell, [...(this.cells.get(cell) ?? []), candidate]);
  }

  nearestRival(candidate: Candidate): Candidate | null {
    const cell = Math.floor(candidate.x / CELL);
    const near = [cell - 1, cell, cell + 1].flatMap((key) => this.cells.get(key) ?? []);
    return near
      .filter((other) => conflict(candidate, other))
      .reduce<Candidate | null>(
        (best, other) => (best && Math.abs(best.x - candidate.x) <= Math.abs(other.x - candidate.x) ? best : other),
        null,
      );
  }
}
