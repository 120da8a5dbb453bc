import { describe, expect, it } from 'vitest';
import { placeRibbon } from '#lib/layout/ribbons.ts';
import { linkRecord } from '#lib/record/link.ts';
import { positionOf, positionsIn } from '#lib/record/positions.ts';
import { calendarScale } from '#lib/time/scale.ts';
import { plusMonths, type Day } from '#lib/time/day.ts';
import { main } from '../../src/cli/main.ts';
import { formatIso } from '#lib/time/day.ts';
import { soundData } from '../examples.ts';

const record = linkRecord(await soundData('data'));
const { from, to } = record.span;
const scale = calendarScale(from, to, 0, 1000);
const days: Day[] = [];
for (let day = plusMonths(from, 2); day < to; day = plusMonths(day, 5)) days.push(day);

const cases = record.lanes.flatMap((lane) =>
  [...record.issues.values()].map((issue) => [lane.id, issue.id, lane, issue] as const),
);

describe('placeRibbon', () => {
  it.each(cases)(
    'on the lane %s, issue %s, shows what positionsIn answers on every day',
    (_lane, _issue, lane, issue) => {
      const whole = placeRibbon(record, lane, issue, to, scale);
      for (const day of days) {
        const positions = positionsIn(record, lane, issue.id, day);
        const current = positions.filter(({ carriedForward }) => !carriedForward);
        const steps = new Set((current.length ? current : positions.slice(0, 1)).map(({ step }) => step));
        const piece = whole.pieces.find((each) => each.from <= day && day < each.to);
        expect(new Set(piece?.steps ?? [])).toEqual(steps);
        if (piece?.pale) expect(current).toEqual([]);
      }
    },
  );
  it('ends at the as-of day, and leaves no hole once a position is stated', () => {
    for (const [, , lane, issue] of cases) {
      const on = days[Math.floor(days.length / 2)] as Day;
      const { pieces } = placeRibbon(record, lane, issue, on, scale);
      expect(pieces.every((piece, i) => piece.to <= on && (i === 0 || pieces[i - 1]!.to === piece.from))).toBe(true);
    }
  });
});

describe('the command line', () => {
  it('gives the same answer as positionOf for every actor, issue and a day of each year', async () => {
    for (const actor of ['united-states', 'russia', 'ukraine', 'european-union', 'nato', 'china', 'turkiye']) {
      for (const issue of record.issues.keys()) {
        for (const day of days.filter((_, i) => i % 10 === 9)) {
          const out: string[] = [];
          await main(
            ['position', '--actor', actor, '--issue', issue, '--on', formatIso(day), '--json'],
            (text) => void out.push(text),
            () => undefined,
          );
          const { position } = JSON.parse(out.join('')) as { position: { step: number; statement: string } | null };
          const own = positionOf(record, actor, issue, day);
          expect(position && [position.step, position.statement]).toEqual(own && [own.step, own.statement.id]);
        }
      }
    }
  }, 60_000);
});
