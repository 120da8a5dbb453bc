import { describe, expect, it } from 'vitest';
import {
  contactsBetween,
  coverageOf,
  gapsBetween,
  lastMeeting,
  longestGap,
  otherContacts,
} from '#lib/record/contacts.ts';
import { example } from '../examples.ts';

const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);
const MEETINGS = ['2001-06-02-upper-town-meeting', '2002-06-10-ferry-talks', '2003-09-01-bridge-treaty'];

describe('contactsBetween', () => {
  it('counts meetings at which both were at the table', () => {
    expect(ids(contactsBetween(example, 'northland', 'southmark'))).toEqual(MEETINGS);
  });
  it('counts calls too when asked, never exchanges of papers', () => {
    expect(ids(contactsBetween(example, 'northland', 'southmark', { mode: 'any' }))).toEqual([
      '2001-05-14-lind-vale-call',
      ...MEETINGS,
    ]);
  });
  it('counts a level and those above it', () => {
    expect(ids(contactsBetween(example, 'northland', 'southmark', { level: 'leader' }))).toEqual(MEETINGS.slice(1));
  });
  it('does not count a host who only gave the place, nor an absent party', () => {
    expect(contactsBetween(example, 'bay', 'northland')).toEqual([]);
    expect(ids(contactsBetween(example, 'league', 'northland'))).toEqual(['2003-09-01-bridge-treaty']);
  });
  it('is the same whichever is named first', () => {
    expect(contactsBetween(example, 'southmark', 'northland')).toEqual(
      contactsBetween(example, 'northland', 'southmark'),
    );
  });
  it('otherContacts are those left out', () => {
    expect(ids(otherContacts(example, 'northland', 'southmark', {}))).toEqual([
      '2001-04-first-letters',
      '2001-05-14-lind-vale-call',
    ]);
  });
});

describe('gapsBetween', () => {
  it('counts from the last day of one meeting to the first of the next', () => {
    const gaps = gapsBetween(example, 'northland', 'southmark', { level: 'minister' });
    expect(gaps.map(({ days, to }) => [days, to?.id ?? null])).toEqual([
      [373, MEETINGS[1]],
      [446, MEETINGS[2]],
      [121, null],
    ]);
    expect(longestGap(gaps)?.days).toBe(446);
  });
  it('claims nothing where coverage was not checked', () => {
    expect(gapsBetween(example, 'northland', 'league')).toEqual([]);
    expect(gapsBetween(example, 'northland', 'southmark', { level: 'official' })).toEqual([]);
    expect(gapsBetween(example, 'northland', 'southmark', { level: 'minister', mode: 'any' })).toEqual([]);
    expect(coverageOf(example, 'northland', 'northland', { level: 'minister' })).toEqual([]);
  });
  it('lastMeeting names the one before, with days', () => {
    const event = example.eventsById.get('2003-09-01-bridge-treaty')!;
    expect(lastMeeting(example, event)).toMatchObject({ days: 446, event: { id: '2002-06-10-ferry-talks' } });
    expect(lastMeeting(example, example.eventsById.get('2001-05-14-lind-vale-call')!)).toBeNull();
  });
});
