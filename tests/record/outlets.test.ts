import { describe, expect, it } from 'vitest';
import { outletsOf } from '#lib/record/outlets.ts';
import { example } from '../examples.ts';

describe('outletsOf', () => {
  const outlets = outletsOf(example);
  it('counts every source of every event and statement once', () => {
    const uses = example.events.flatMap((event) => [
      ...event.sources,
      ...event.statements.flatMap(({ sources }) => sources),
    ]);
    expect(outlets.flatMap(({ supports }) => supports).length).toBe(uses.length);
  });
  it('gives each outlet an id of letters, digits and hyphens, in order', () => {
    const ids = outlets.map(({ id }) => id);
    expect(ids.filter((id) => !/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});
