import { describe, expect, it } from 'vitest';
import { inventoryOf, silencesOf, voicesOf, yearsOf } from '#lib/record/inventory.ts';
import { historyOf } from '#lib/record/positions.ts';
import { example } from '../examples.ts';

describe('inventoryOf', () => {
  it('sorts every statement into verbatim, in part verbatim, and paraphrase', () => {
    const { statements, verbatim, fragments, paraphrases } = inventoryOf(example);
    expect(verbatim + fragments + paraphrases).toBe(statements);
    expect(statements).toBe(example.statements.length);
  });
});

describe('yearsOf', () => {
  it('counts every event in its year, and names years without any', () => {
    const years = yearsOf(example);
    expect(years.map(({ year }) => year)).toEqual([2001, 2002, 2003]);
    expect(years.reduce((sum, { events }) => sum + events, 0)).toBe(example.events.length);
  });
});

describe('silencesOf', () => {
  const of = (lane: string, issue: string) =>
    silencesOf(example).find((each) => each.lane.id === lane && each.issue.id === issue);
  it('gives the longest stretch without a statement, from the first day to the last', () => {
    const { longest, statements } = of('northland', 'dam') ?? {};
    expect(statements).toBeGreaterThan(1);
    const { from = 0, to = 0, days } = longest ?? {};
    expect(days).toBe(to - from);
    const said = historyOf(example, 'northland', 'dam').map((statement) => statement.said);
    expect([example.span.from, ...said]).toContain(from);
    expect([...said, example.span.to]).toContain(to);
    expect(said.filter((day) => day > from && day < to)).toEqual([]);
  });
  it('is the whole record where nothing was said', () => {
    const { from, to } = example.span;
    expect(of('council', 'dam')).toMatchObject({ statements: 0, longest: { from, to } });
  });
});

describe('voicesOf', () => {
  it('counts every statement of an actor in one phase', () => {
    for (const { phases, statements } of voicesOf(example)) {
      expect(phases.reduce((sum, many) => sum + many, 0)).toBe(statements);
    }
  });
});
