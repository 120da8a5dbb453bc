import { describe, expect, it } from 'vitest';
import { headOffice, inOffice, officeHolder } from '#lib/record/offices.ts';
import { example, on } from '../examples.ts';

const premier = headOffice(example.actors.get('northland')!)!;

describe('officeHolder', () => {
  it('is who held the office that day; on a day of change, the one who came', () => {
    expect(officeHolder(premier, on('2002-04-30'))?.person.name).toBe('Arn Vale');
    expect(officeHolder(premier, on('2002-05-01'))?.person.name).toBe('Bea Holt');
  });
  it('is null before anybody is recorded', () => expect(officeHolder(premier, on('1998-12-31'))).toBeNull());
  it('inOffice lists heads and ministers, and marks those who are new', () => {
    const lane = example.lanes.find(({ id }) => id === 'northland')!;
    expect(inOffice(example, lane, on('2002-06-01')).map(({ holder, isNew }) => [holder.person.family, isNew])).toEqual(
      [
        ['Holt', true],
        ['Reed', false],
      ],
    );
  });
});
