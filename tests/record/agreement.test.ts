import { describe, expect, it } from 'vitest';
import { agreementOf } from '#lib/record/agreement.ts';
import type { RecordData } from '#lib/record/model.ts';
import { exampleData, soundData } from '../examples.ts';

/** A record whose statements have these two codes. */
function coded(pairs: readonly (readonly [number | null, number | null])[]): RecordData {
  const [[id, event] = ['', undefined]] = Object.entries(exampleData.events);
  const [first] = Object.values(exampleData.events).flatMap(({ statements = [] }) => statements);
  if (!event || !first) throw new Error('the example holds no statement');
  const statements = pairs.map(([a, b]) => ({ ...first, codes: { first: a, second: b } })) as typeof event.statements;
  return { ...exampleData, events: { [id]: { ...event, statements } } };
}

describe('agreementOf', () => {
  it('is 1 where both coders always agree, and 0 where they agree as chance would have it', () => {
    expect(agreementOf(coded([[2, 2], [-2, -2], [0, 0]]))).toEqual({ coded: 3, exact: 1, withinOne: 1, sameSide: 1, kappa: 1 }); // prettier-ignore
    expect(agreementOf(coded([[1, 1], [1, -1], [-1, 1], [-1, -1]])).kappa).toBe(0); // prettier-ignore
  });
  it('weighs differences by their square', () => {
    // Observed: (0 + 1 + 0) / 3; by chance, every first code with every second one: 15 / 9.
    expect(agreementOf(coded([[2, 2], [1, 0], [0, 0]])).kappa).toBeCloseTo(0.8, 10); // prettier-ignore
  });
  it('leaves out statements that only one coder gave a step', () => {
    expect(agreementOf(coded([[1, 1], [null, 1]])).coded).toBe(1); // prettier-ignore
    expect(agreementOf(coded([])).kappa).toBeNull();
  });
  it('of the record is that of its files, on all issues and on each', async () => {
    const data = await soundData('data');
    const { coded: all, kappa } = agreementOf(data);
    const each = data.record.issues.map((issue) => agreementOf(data, issue).coded);
    // Some were given a step twice and belong to no issue.
    expect(each.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(all);
    expect(each.every((count) => count > 0)).toBe(true);
    expect(kappa).toBeGreaterThan(0.85);
  });
});
