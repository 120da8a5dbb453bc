// Where quotations, summaries and sources come from, and other languages, once a reader asks for them.
import type { RecordData } from '#lib/record/model.ts';
import { loadAllWords } from '#lib/words/loadPages.ts';
import type { Loaders } from './session.svelte.ts';

/** All of it at once: the explorer searches in it. */
const loadAll: Loaders['evidence'] = async () => ({
  data: (await import('virtual:record/full')).default,
  isComplete: true,
});

/** What the explorer's pages load. */
export const LOADERS: Loaders = { evidence: loadAll, words: loadAllWords };

/** One event at a time, for readers who open a few. */
export function loadEach(core: RecordData): Loaders['evidence'] {
  let known: RecordData['events'] = {};
  return async (id) => {
    if (id === null) return loadAll(id);
    const answer = await fetch(`/events/${id}/data.json`);
    if (!answer.ok) throw new Error(`${answer.status} for ${id}`);
    known = { ...known, [id]: (await answer.json()) as RecordData['events'][string] };
    return { data: { ...core, events: { ...core.events, ...known } }, isComplete: false };
  };
}
