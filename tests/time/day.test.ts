import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  dayOf,
  daysBetween,
  formatIso,
  formatPartialDate,
  parseDay,
  parsePartialDate,
  plusMonths,
  toDate,
  type Day,
} from '#lib/time/day.ts';
import { on } from '../examples.ts';

describe('parsePartialDate', () => {
  it("parsePartialDate('2015-02') is the whole of February", () => {
    expect(parsePartialDate('2015-02')).toEqual({
      first: on('2015-02-01'),
      last: on('2015-02-28'),
      precision: 'month',
    });
  });
  it("parsePartialDate('2016') is the whole leap year", () => {
    const year = parsePartialDate('2016');
    expect(year && year.last - year.first + 1).toBe(366);
  });
  it.each([
    '2015-02-30',
    '2015-13',
    '2015-00-01',
    '2015-1-1',
    '15-01-01',
    '0999-01-01',
    '',
    'tomorrow',
    '2015-02-01T00:00',
    ' 2015',
  ])('parsePartialDate(%j) is null', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });
  it('formatPartialDate gives back what parsePartialDate read', () => {
    const texts = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));
    fc.assert(
      fc.property(texts, (text) => {
        const date = parsePartialDate(text);
        return date !== null && formatPartialDate(date) === text;
      }),
    );
  });
});

describe('days', () => {
  it('daysBetween(2 Mar 2023, 18 Feb 2025) is 719', () => {
    expect(daysBetween(on('2023-03-02'), on('2025-02-18'))).toBe(719);
  });
  it('dayOf(1970, 1, 1) is 0', () => expect(dayOf(1970, 1, 1)).toBe(0));
  it("parseDay('2025-02') is null: only full dates are days", () => expect(parseDay('2025-02')).toBeNull());
  it('plusMonths keeps to the last day of a short month', () => {
    expect(formatIso(plusMonths(on('2023-01-31'), 1))).toBe('2023-02-28');
  });
});

describe('time zones', () => {
  const zone = process.env['TZ'];
  afterEach(() => void (process.env['TZ'] = zone ?? 'UTC'));
  it.each(['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati'])('days do not move in %s', (name) => {
    process.env['TZ'] = name;
    for (let day = on('2014-01-01'); day < on('2015-12-31'); day = (day + 1) as Day)
      expect(parseDay(formatIso(day))).toBe(day);
    expect(toDate(on('2025-03-30')).getDate()).toBe(30);
  });
});
