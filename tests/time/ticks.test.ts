import { describe, expect, it } from 'vitest';
import { calendarScale, warpedScale } from '#lib/time/scale.ts';
import { ticksOf, yearWidth } from '#lib/time/ticks.ts';
import { on } from '../examples.ts';

const labels = (from: string, to: string, width: number) => {
  const scale = calendarScale(on(from), on(to), 0, width);
  return ticksOf(scale).flatMap(({ label }) => label ?? []);
};

describe('ticksOf', () => {
  it('marks every month of eleven years and names the years', () => {
    const ticks = ticksOf(calendarScale(on('2014-01-01'), on('2024-12-31'), 0, 800));
    expect(ticks).toHaveLength(132);
    expect(labels('2014-01-01', '2024-12-31', 860)).toEqual([
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
  });
  it('shortens years, then leaves every second out, when there is less room', () => {
    expect(labels('2014-01-01', '2017-12-31', 100)).toEqual(['’14', '’15', '’16', '’17']);
    expect(labels('2014-01-01', '2017-12-31', 60)).toEqual(['’14', '’16']);
  });
  it('names days when a month fills the chart', () => {
    expect(labels('2025-02-01', '2025-02-28', 860)).toContain('18');
  });
});

describe('calendarScale', () => {
  it('gives back the day of a px, and stays within the span', () => {
    const scale = calendarScale(on('2014-01-01'), on('2024-12-31'), 100, 900);
    expect(scale.day(scale.x(on('2020-06-15')))).toBe(on('2020-06-15'));
    expect(scale.day(-5000)).toBe(on('2014-01-01'));
    expect(scale.day(5000)).toBe(on('2024-12-31'));
  });
});

describe('warpedScale', () => {
  const shares = [0, 0.1, 0.2, 0.9, 1];
  const scale = warpedScale(
    { from: on('2014-01-01'), to: on('2017-12-31'), shares },
    on('2014-01-01'),
    on('2017-12-31'),
    100,
    900,
  );
  it('keeps the ends, the order, and gives back the day of a px', () => {
    expect([scale.x(on('2014-01-01')), scale.x(on('2017-12-31'))]).toEqual([100, 900]);
    const days = ['2014-06-01', '2015-06-01', '2016-06-01', '2017-06-01'].map(on);
    expect(days.map((day) => scale.day(scale.x(day)))).toEqual(days);
    expect([...days].map((day) => scale.x(day)).every((x, i, all) => i === 0 || x > all[i - 1]!)).toBe(true);
  });
  it('still marks every month, and measures each year', () => {
    expect(ticksOf(scale).filter(({ rank }) => rank !== 'day')).toHaveLength(48);
    expect(yearWidth(scale, 2016)).toBeGreaterThan(3 * yearWidth(scale, 2014));
  });
});
