import { describe, expect, it } from 'vitest';
import { idsOf, PAGE_KINDS, pageJson } from '#lib/export/pageJson.ts';
import { linkRecord } from '#lib/record/link.ts';
import { chooseView } from '#lib/view/view.ts';
import { example, exampleData } from '../examples.ts';

const get = (kind: (typeof PAGE_KINDS)[number], id: string) => pageJson(example, exampleData, kind, id);

describe('pageJson', () => {
  it('has content for every page, of plain JSON, and null for what is not there', () => {
    for (const kind of PAGE_KINDS) {
      const ids = idsOf(example, kind);
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        const content = get(kind, id);
        expect(content).toMatchObject({ id });
        expect(JSON.parse(JSON.stringify(content))).toEqual(content);
      }
      for (const id of ['nothing', 'constructor', '__proto__']) expect(get(kind, id)).toBeNull();
    }
  });
  it('tells what a person held and said, how an actor stands, and what changed on an issue', () => {
    expect(get('people', 'bea-holt')).toMatchObject({
      offices: [{ actor: 'northland', office: 'premier', to: null }, { office: 'candidate' }],
      statements: ['statement-7', 'statement-8'],
    });
    const { positions } = get('actors', 'northland') as { positions: object[] };
    expect(positions).toContainEqual(expect.objectContaining({ issue: 'dam', statement: 'statement-14', step: -1 }));
    const { changes } = get('issues', 'dam') as { changes: object[] };
    expect(changes).toContainEqual(
      expect.objectContaining({ to: expect.objectContaining({ statement: 'statement-8' }) }),
    );
  });
});

describe('addresses', () => {
  const renamed = linkRecord({
    ...exampleData,
    events: Object.fromEntries(
      Object.entries(exampleData.events).map(([id, event]) => [
        id,
        { ...event, title: 'Another title', short: 'Another' },
      ]),
    ),
    people: Object.fromEntries(
      Object.entries(exampleData.people).map(([id, person]) => [id, { ...person, name: 'Another name' }]),
    ),
  });
  it('survive an edit of every title and name', () => {
    for (const kind of PAGE_KINDS) expect(idsOf(renamed, kind)).toEqual(idsOf(example, kind));
  });
  it('that moved lead to the new one, in the explorer and the embed too', () => {
    expect(example.moved.get('people/beatrix-holt')).toBe('people/bea-holt');
    const { view, ignored } = chooseView(example, new URLSearchParams('event=2002-06-10-river-talks'));
    expect([view.event, ignored]).toEqual(['2002-06-10-ferry-talks', []]);
  });
});
