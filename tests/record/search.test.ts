import { describe, expect, it } from 'vitest';
import { findEvents, foldText } from '#lib/record/search.ts';
import { example, on } from '../examples.ts';

const found = (q: string) => findEvents(example, { q }).map(({ id }) => id);

describe('findEvents', () => {
  it('finds a person by another spelling, without accents, and in Cyrillic', () => {
    const all = found('Döv Lind');
    expect(all.length).toBeGreaterThan(3);
    expect(found('dow')).toEqual(all);
    expect(found('Лінд')).toEqual(all);
  });
  it('wants every word', () => {
    expect(found('ferry mediator-nobody')).toEqual([]);
    expect(found('ferry talks')).toContain('2002-06-10-ferry-talks');
  });
  it('looks into quotations, gists and sources', () => {
    expect(found('snow melts')).toEqual(['2001-03-05-dam-announced']);
    expect(found('river gazette')).toHaveLength(example.events.length);
  });
  it('filters by days, kinds, issues, actors and lanes, all at once', () => {
    const events = findEvents(example, {
      from: on('2002-01-01'),
      to: on('2002-12-31'),
      kinds: ['meeting'],
      about: ['dam'],
      actors: ['southmark'],
    });
    expect(events.map(({ id }) => id)).toEqual(['2002-06-10-ferry-talks']);
    expect(findEvents(example, { actors: ['league'] }).map(({ id }) => id)).toContain('2003-02-02-bay-islands');
  });
});

describe('foldText', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['Київ', 'kyiv'],
    ['Зеленський', 'zelenskyi'],
    ['Łódź', 'lodz'],
    ['  Two—Rivers ', 'two rivers'],
  ])('foldText(%j) is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
