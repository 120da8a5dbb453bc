// Where event labels stand: anchors by exact search, so that none is lost to greed; others where room is left.
import { textWidth, type TextStyle } from './textWidth.ts';

export interface LabelWish {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** px of the event. */
  readonly x: number;
  readonly anchor: boolean;
  /** Higher goes first among those that are not anchors. */
  readonly priority: number;
}

export interface LabelPlace {
  readonly wish: LabelWish;
  readonly row: number;
  /** On which side of its leader the words stand. */
  readonly side: 'right' | 'left';
  /** px of the leader above the elbow. */
  readonly leader: number;
  readonly box: { readonly x0: number; readonly x1: number };
}

export interface LabelRoom {
  readonly rows: number;
  /** px limits of the boxes. */
  readonly x0: number;
  readonly x1: number;
  readonly titleStyle: TextStyle;
  readonly anchorStyle: TextStyle;
  readonly dateStyle: TextStyle;
}

const BOX_GAP = 8;
const LEADER_GAP = 3.5;
const TEXT_OFFSET = 4;
/** Elbows tried for anchors, tier by tier: a tier is only opened when the one before fails. */
const ANCHOR_TIERS = [[0], [0, -14, 14], [0, -14, 14, -40, 40], [0, -14, 14, -40, 40, -66, 66, -90, 90]];
const OTHER_ELBOWS = [0, -12, 12, -24, 24];
const MOST_STEPS = 60_000;

/**
 * Places labels in rows above the lanes. Every anchor is placed, or null is returned so that the
 * caller can offer more rows. No two boxes overlap, no leader runs through a box, leaders do not cross.
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): LabelPlace[] | null {
  const anchors = wishes.filter((wish) => wish.anchor).sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  const placed = placeAnchors(anchors, room);
  if (!placed) return null;
  const others = wishes
    .filter((wish) => !wish.anchor)
    .sort((a, b) => b.priority - a.priority || a.x - b.x || (a.id < b.id ? -1 : 1));
  for (const wish of others) {
    const best = optionsFor(wish, room, OTHER_ELBOWS)
      .filter((option) => placed.every((other) => fits(option, other)))
      .reduce<LabelPlace | null>(
        (cheapest, option) => (cheapest && otherCost(cheapest, room) <= otherCost(option, room) ? cheapest : option),
        null,
      );
    if (best) placed.push(best);
  }
  return placed;
}

/** Cheapest arrangement of all anchors, by depth-first search with a bound; null when there is none. */
function placeAnchors(anchors: readonly LabelWish[], room: LabelRoom): LabelPlace[] | null {
  for (const elbows of ANCHOR_TIERS) {
    const options = anchors.map((wish) => optionsFor(wish, room, elbows).sort((a, b) => anchorCost(a) - anchorCost(b)));
    const found = cheapest(options);
    if (found) return found;
  }
  return null;
}

function cheapest(options: readonly (readonly LabelPlace[])[]): LabelPlace[] | null {
  let best: { places: LabelPlace[]; cost: number } | null = null;
  let steps = 0;
  const floors = options.map((list) => (list[0] ? anchorCost(list[0]) : 0));
  const floorFrom = floors.map((_, i) => floors.slice(i).reduce((sum, cost) => sum + cost, 0));
  const search = (index: number, places: LabelPlace[], cost: number): void => {
    if (best && cost + (floorFrom[index] ?? 0) >= best.cost) return;
    if (index === options.length) {
      best = { places: [...places], cost };
      return;
    }
    for (const option of options[index] ?? []) {
      if (steps++ > MOST_STEPS && best) return;
      if (!places.every((other) => fits(option, other))) continue;
      places.push(option);
      search(index + 1, places, cost + anchorCost(option));
      places.pop();
    }
  };
  search(0, [], 0);
  return (best as { places: LabelPlace[] } | null)?.places ?? null;
}

function anchorCost({ row, side, leader, wish }: LabelPlace): number {
  return 1.1 * Math.abs(leader - wish.x) + 7 * row + (side === 'left' ? 2 : 0);
}

/** Others take the lowest rows first, so that their leaders cut through few boxes. */
function otherCost({ row, side, leader, wish }: LabelPlace, room: LabelRoom): number {
  return 1.1 * Math.abs(leader - wish.x) + 7 * (room.rows - 1 - row) + (side === 'left' ? 2 : 0);
}

function optionsFor(wish: LabelWish, room: LabelRoom, elbows: readonly number[]): LabelPlace[] {
  const width = Math.max(
    textWidth(wish.title, wish.anchor ? room.anchorStyle : room.titleStyle),
    textWidth(wish.date, room.dateStyle),
  );
  const options: LabelPlace[] = [];
  for (let row = 0; row < room.rows; row++) {
    for (const side of ['right', 'left'] as const) {
      for (const elbow of elbows) {
        const leader = wish.x + elbow;
        const x0 = side === 'right' ? leader + TEXT_OFFSET : leader - TEXT_OFFSET - width;
        const box = { x0, x1: x0 + width };
        if (box.x0 >= room.x0 && box.x1 <= room.x1) options.push({ wish, row, side, leader, box });
      }
    }
  }
  return options;
}

function fits(a: LabelPlace, b: LabelPlace): boolean {
  if (a.row === b.row && a.box.x0 < b.box.x1 + BOX_GAP && b.box.x0 < a.box.x1 + BOX_GAP) return false;
  if (cutBy(a, b) || cutBy(b, a)) return false;
  const [first, second] = a.wish.x <= b.wish.x ? [a, b] : [b, a];
  if (Math.abs(a.wish.x - b.wish.x) < 1e-6) return Math.abs(a.leader - b.leader) >= LEADER_GAP;
  return second.leader - first.leader >= Math.min(LEADER_GAP, second.wish.x - first.wish.x);
}

/** True when the leader of `upper` runs down through, or too near to, the box of `lower`. */
function cutBy(upper: LabelPlace, lower: LabelPlace): boolean {
  if (upper.row > lower.row) return false;
  const near = 3;
  return upper.leader > lower.box.x0 - near && upper.leader < lower.box.x1 + near;
}
