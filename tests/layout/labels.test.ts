import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelPlace, type LabelRoom, type LabelWish } from '#lib/layout/labels.ts';
import { textWidth } from '#lib/layout/textWidth.ts';

const style = (weight: 400 | 500 | 600, size: number) => ({ family: 'condensed', weight, size }) as const;
const ROOM: LabelRoom = {
  rows: 4,
  x0: 142,
  x1: 1000,
  titleStyle: style(500, 12.5),
  anchorStyle: style(600, 12.5),
  dateStyle: style(400, 11),
};
const wish = (id: string, x: number, anchor: boolean, priority = 3): LabelWish => ({
  id,
  title: `Event ${id}`,
  date: '18 Feb 25',
  x,
  anchor,
  priority,
});

function overlap(a: LabelPlace, b: LabelPlace): boolean {
  return a.row === b.row && a.box.x0 < b.box.x1 && b.box.x0 < a.box.x1;
}
function leaderThrough(a: LabelPlace, b: LabelPlace): boolean {
  return a.row <= b.row && a.leader > b.box.x0 && a.leader < b.box.x1;
}

const wishes = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 150, max: 990 }), fc.boolean()), { maxLength: 40, selector: ([x]) => x })
  .map((all) => {
    let anchors = 0;
    return all.map(([x, anchor], i) => wish(String(i), x, anchor && ++anchors <= 6));
  });

describe('placeLabels', () => {
  it('never lets two boxes overlap, a leader run through a box, leaders cross, or a box leave the frame', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const places = placeLabels(all, ROOM) ?? [];
        for (const [i, a] of places.entries()) {
          expect(a.box.x0).toBeGreaterThanOrEqual(ROOM.x0);
          expect(a.box.x1).toBeLessThanOrEqual(ROOM.x1);
          for (const b of places.slice(i + 1)) {
            expect(overlap(a, b)).toBe(false);
            expect(leaderThrough(a, b) || leaderThrough(b, a)).toBe(false);
            expect(Math.sign(a.leader - b.leader)).toBe(Math.sign(a.wish.x - b.wish.x));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
  it('places every anchor or none', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const places = placeLabels(all, ROOM);
        const anchors = all.filter(({ anchor }) => anchor).length;
        expect(places === null || places.filter((place) => place.wish.anchor).length === anchors).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  it('does not depend on the order of the wishes', () => {
    fc.assert(
      fc.property(wishes, fc.infiniteStream(fc.nat()), (all, random) => {
        const shuffled = [...all].sort(() => (random.next().value % 2 ? 1 : -1));
        const ids = (list: LabelPlace[] | null) =>
          list?.map((place) => `${place.wish.id} ${place.row} ${place.side} ${place.leader}`).sort();
        expect(ids(placeLabels(shuffled, ROOM))).toEqual(ids(placeLabels(all, ROOM)));
      }),
      { numRuns: 30 },
    );
  });
  it('finds room for six anchors that greed would lose', () => {
    const close = [500, 506, 512, 518, 524, 530].map((x, i) => wish(`anchor ${i}`, x, true));
    expect(placeLabels(close, { ...ROOM, rows: 4 })).toHaveLength(6);
  });
});

describe('textWidth', () => {
  it('measures Latin and Cyrillic with the shipped fonts', () => {
    const bold = style(600, 12.5);
    expect(textWidth('Minsk II', bold)).toBeCloseTo(39.8, 1);
    expect(textWidth('Україна', bold)).toBeGreaterThan(textWidth('Укр', bold));
    expect(textWidth('іїєґЁыэ', bold)).not.toBeCloseTo(7 * 0.6 * 12.5, 1);
  });
});
