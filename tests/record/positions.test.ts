import { describe, expect, it } from 'vitest';
import { changesOf, positionOf, positionsIn } from '#lib/record/positions.ts';
import { example, on } from '../examples.ts';

const stated = (actor: string, issue: string, day: string) => positionOf(example, actor, issue, on(day));

describe('positionOf', () => {
  it('is null before the first statement: no statement recorded, never a zero', () => {
    expect(stated('northland', 'dam', '2001-03-04')).toBeNull();
  });
  it('is the latest statement by the day, with its speaker, office and age', () => {
    const position = stated('northland', 'dam', '2001-03-10');
    expect(position).toMatchObject({ step: 2, ageDays: 5, carriedForward: null, previous: null });
    expect(position?.statement.speaker?.name).toBe('Arn Vale');
    expect(position?.statement.office?.title).toBe('Premier of Northland');
  });
  it('counts a statement from the very day it was made', () => {
    expect(stated('northland', 'dam', '2002-06-10')?.step).toBe(2);
    expect(stated('northland', 'dam', '2002-06-11')?.step).toBe(-1);
  });
  it('is not moved by a candidate', () => {
    expect(stated('northland', 'dam', '2001-12-01')?.step).toBe(2);
  });
  it('is carried forward once the office has changed hands', () => {
    expect(stated('northland', 'dam', '2002-04-30')?.carriedForward).not.toBe('office');
    expect(stated('northland', 'water-share', '2001-04-30')?.carriedForward).toBeNull();
    const afterHolt = stated('northland', 'water-share', '2002-05-01');
    expect(afterHolt?.carriedForward).toBe('office');
  });
  it('is carried forward when not restated for the record’s threshold', () => {
    expect(stated('southmark', 'dam', '2002-03-19')?.carriedForward).toBeNull();
    expect(stated('southmark', 'dam', '2002-03-20')?.carriedForward).toBe('age');
  });
  it('names what it replaced and when the present step began', () => {
    const position = stated('northland', 'dam', '2003-12-31');
    expect(position).toMatchObject({ step: -1, previous: { step: 2 } });
    expect(position?.since.event.id).toBe('2002-06-10-ferry-talks');
  });
  it('takes a joint text as the position of each who issued it', () => {
    expect(stated('southmark', 'water-share', '2003-09-01')?.statement.issuer).toBe('The Bridge treaty');
    expect(stated('northland', 'water-share', '2003-09-01')?.statement).toBe(
      stated('southmark', 'water-share', '2003-09-01')?.statement,
    );
  });
  it('is null for an actor or issue the record does not hold', () => {
    expect(stated('nowhere', 'dam', '2003-12-31')).toBeNull();
    expect(stated('northland', 'nothing', '2003-12-31')).toBeNull();
  });
});

describe('changesOf', () => {
  it('lists each change of step, oldest first, beginning with the first statement', () => {
    const changes = changesOf(example, 'dam', 'northland').map(({ from, to }) => [from?.step ?? null, to.step]);
    expect(changes).toEqual([
      [null, 2],
      [2, -1],
    ]);
  });
  it('leaves out statements that repeat the step', () => {
    expect(changesOf(example, 'dam', 'southmark').map(({ to }) => to.step)).toEqual([-2, -1]);
  });
});

describe('positionsIn', () => {
  const league = example.lanes.find(({ id }) => id === 'league')!;
  it('is the joint position where it is current', () => {
    expect(positionsIn(example, league, 'dam', on('2002-07-01')).map(({ actor }) => actor.id)).toEqual(['league']);
  });
  it('is each member’s own, current first, where it is not: never an average', () => {
    const steps = positionsIn(example, league, 'dam', on('2003-03-01')).map(({ actor, step }) => [actor.id, step]);
    expect(steps).toEqual([
      ['bay', -2],
      ['alta', 1],
      ['league', -1],
    ]);
  });
});
