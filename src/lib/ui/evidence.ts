// Where quotations, summaries and sources come from, once a reader asks for them.
import type { RecordData } from '#lib/record/model.ts';
import type { LoadEvidence } from './session.svelte.ts';

/** All of it at once: the explorer searches in it. */
export const loadAll: LoadEvidence = async () => ({
  data: (await import('virtual:record/full')).default,
  isComplete: true,
});

/** One event at a time, for readers who open a few. */
export function loadEach(core: RecordData): LoadEvidence {
  let known: RecordData['events'] = {};
  return async (id) => {
    if (id === null) return loadAll(id);
    const answer = await fetch(`/events/${id}/evidence.json`);
    if (!answer.ok) throw new Error(`${answer.status} for ${id}`);
    known = { ...known, [id]: (await answer.json()) as RecordData['events'][string] };
    return { data: { ...core, events: { ...core.events, ...known } }, isComplete: false };
  };
}
