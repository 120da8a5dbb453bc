import { describe, expect, it } from 'vitest';
import { formatDay, formatDays, formatLabelDay, formatPartial } from '#lib/time/words.ts';
import { parsePartialDate, type PartialDate } from '#lib/time/day.ts';
import { formatCount } from '#lib/words/numbers.ts';
import { on } from '../examples.ts';

describe('dates in words', () => {
  it("formatDay is '18 Feb 2025', formatLabelDay '18 Feb 25'", () => {
    expect([formatDay(on('2025-02-18')), formatLabelDay(on('2025-02-18'))]).toEqual(['18 Feb 2025', '18 Feb 25']);
  });
  it('formatDays does not repeat month or year', () => {
    expect(formatDays(on('2025-03-23'), on('2025-03-25'))).toBe('23–25 Mar 2025');
    expect(formatDays(on('2025-04-30'), on('2025-05-02'))).toBe('30 Apr – 2 May 2025');
    expect(formatDays(on('2024-12-31'), on('2025-01-01'))).toBe('31 Dec 2024 – 1 Jan 2025');
    expect(formatDays(on('2025-03-23'), on('2025-03-23'))).toBe('23 Mar 2025');
  });
  it('formatPartial is as exact as the date', () => {
    const words = ['2025-02-18', '2025-02', '2025'].map((text) => formatPartial(parsePartialDate(text) as PartialDate));
    expect(words).toEqual(['18 Feb 2025', 'Feb 2025', '2025']);
  });
  it("formatCount(1234567) is '1,234,567'", () => expect(formatCount(1234567)).toBe('1,234,567'));
});
