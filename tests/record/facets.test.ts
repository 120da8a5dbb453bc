import { describe, expect, it } from 'vitest';
import { countChoices } from '#lib/record/facets.ts';
import { findEvents, type EventFilter } from '#lib/record/search.ts';
import { example } from '../examples.ts';

describe('countChoices', () => {
  const filters: EventFilter[] = [{}, { kinds: ['meeting'] }, { actors: ['southmark'], q: 'dam' }, { about: ['dam'] }];
  it('gives for each choice the number of events that choosing it would show', () => {
    for (const filter of filters) {
      const counts = countChoices(example, filter);
      for (const [kind, count] of counts.kinds) {
        expect(findEvents(example, { ...filter, kinds: [kind] })).toHaveLength(count);
      }
      for (const part of ['actors', 'about', 'people'] as const) {
        for (const [id, count] of counts[part]) {
          expect(findEvents(example, { ...filter, [part]: [id] }), `${part} ${id}`).toHaveLength(count);
        }
      }
    }
  });
  it('counts an actor for its lane too, and an event once', () => {
    const { actors } = countChoices(example, {});
    for (const lane of example.lanes) expect(actors.get(lane.id) ?? 0).toBeLessThanOrEqual(example.events.length);
    expect(actors.get('southmark')).toBeGreaterThan(0);
  });
});
