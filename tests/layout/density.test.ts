import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinOut, type Candidate } from '#lib/layout/density.ts';
import type { RecordEvent } from '#lib/record/model.ts';
import { example } from '../examples.ts';

const base = example.events[0]!;
const showings = ['present', 'acted', 'addressed', 'absent'] as const;
const candidates = fc.array(
  fc.record({ x: fc.double({ min: 0, max: 400, noNaN: true }), importance: fc.integer({ min: 1, max: 5 }), lanes: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }), showing: fc.constantFrom(...showings), always: fc.boolean() }),
  { maxLength: 60 },
).map((all) =>
  all.map(({ x, importance, lanes, showing, always }, i): Candidate => ({
    event: { ...base, id: `event-${i}`, importance, date: { ...base.date, first: (base.date.first + i) as never } } as RecordEvent,
    presence: [...lanes].sort((a, b) => a - b).map((lane) => ({ lane, showing, actors: [] })),
    x, radius: 2 + importance / 2, always: always && i < 2,
  })),
); // prettier-ignore

describe('thinOut', () => {
  it('draws no two marks of one lane on top of each other, anchors and the chosen event aside', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const drawn = thinOut(all).filter(({ always }) => !always);
        for (const [i, a] of drawn.entries()) {
          for (const b of drawn.slice(i + 1)) {
            const shared = a.presence.some(({ lane }) => b.presence.some((other) => other.lane === lane));
            if (shared) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(a.radius + b.radius);
          }
        }
      }),
    );
  });
  it('loses nobody: every event is drawn or stands behind one that is', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const placed = thinOut(all);
        const ids = placed.flatMap(({ event, behind }) => [event.id, ...behind.map((other) => other.event.id)]);
        expect(ids.sort()).toEqual(all.map(({ event }) => event.id).sort());
      }),
    );
  });
  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const ids = (list: readonly Candidate[]) =>
          thinOut(list).map(({ event, behind }) => `${event.id}:${behind.map((other) => other.event.id).join()}`);
        expect(ids([...all].reverse())).toEqual(ids(all));
      }),
    );
  });
});
