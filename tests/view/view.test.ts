import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseView, defaultView, formatView, type View } from '#lib/view/view.ts';
import { EVENT_KINDS, LEVELS } from '#lib/record/vocabulary.ts';
import type { Day } from '#lib/time/day.ts';
import { LANGUAGES } from '#lib/words/languages.ts';
import { example, on } from '../examples.ts';

const choose = (query: string) => chooseView(example, new URLSearchParams(query));

describe('chooseView', () => {
  it('of an empty query is the whole span as of its last day', () => {
    expect(choose('')).toEqual({ view: defaultView(example), ignored: [] });
  });
  it('opening an event moves the as-of date to it', () => {
    expect(choose('event=2001-06-02-upper-town-meeting').view.on).toBe(on('2001-06-02'));
  });
  it('names what it could not use, with the cure, and uses the rest', () => {
    const { view, ignored } = choose(
      'issue=dma&on=2002-02-30&theme=pink&actors=league,nobody&colour=red&event=2001-06-02-upper-town',
    );
    expect(view).toMatchObject({
      issue: null,
      on: defaultView(example).on,
      theme: 'auto',
      actors: ['league'],
      event: null,
    });
    expect(ignored).toHaveLength(6);
    expect(ignored.join('\n')).toMatch(/did you mean 2001-06-02-upper-town-meeting/);
  });
  it('refuses a span that ends before it starts', () => {
    expect(choose('from=2003-01-01&to=2002-01-01')).toMatchObject({
      view: { from: on('2001-01-01'), to: on('2003-12-31') },
      ignored: [expect.stringContaining('to must come after from')],
    });
  });
  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(
              'from',
              'to',
              'on',
              'issue',
              'event',
              'actors',
              'kinds',
              'about',
              'people',
              'q',
              'between',
              '__proto__',
              'x',
            ),
            fc.string(),
          ),
        ),
        (pairs) => {
          expect(choose(new URLSearchParams(pairs).toString()).view.from).toBeLessThan(on('2003-12-31'));
        },
      ),
    );
  });
});

describe('formatView', () => {
  const day = fc.integer({ min: on('2001-01-01'), max: on('2003-12-31') }) as fc.Arbitrary<Day>;
  const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values));
  const views: fc.Arbitrary<View> = fc.record({
    from: day, to: day, on: day,
    issue: fc.constantFrom(null, 'dam', 'water-share'),
    event: fc.constantFrom(null, ...example.events.map(({ id }) => id)),
    actors: some(['league', 'alta', 'northland']),
    kinds: some(EVENT_KINDS),
    about: some([...example.issues.keys()]),
    people: some([...example.people.keys()]),
    q: fc.string({ maxLength: 200, unit: 'grapheme' }).map((text) => text.slice(0, 200).toWellFormed()),
    scale: fc.constantFrom('calendar', 'story'),
    theme: fc.constantFrom('light', 'dark', 'auto'),
    lang: fc.constantFrom(...LANGUAGES),
    between: fc.constantFrom(null, ['northland', 'southmark'] as const),
    level: fc.constantFrom(...LEVELS),
    mode: fc.constantFrom('in-person', 'any'),
  }).filter(({ from, to }) => to > from); // prettier-ignore
  it('gives a query from which chooseView reads the same view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(choose(formatView(example, view).toString())).toEqual({ view, ignored: [] });
      }),
    );
  });
  it('of the default view is empty', () => expect(formatView(example, defaultView(example)).toString()).toBe(''));
});
