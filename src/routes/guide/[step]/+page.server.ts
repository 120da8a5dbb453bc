// One step of the guided path.
import { error } from '@sveltejs/kit';
import full from 'virtual:record/full';
import { openedEvents } from '#lib/server/opened.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => full.guide.map(({ id }) => ({ step: id }));

export const load: PageServerLoad = ({ params }) => {
  const step = full.guide.find(({ id }) => id === params.step);
  if (!step) error(404, `There is no step “${params.step}” in the guide.`);
  const view = new URLSearchParams(step.view);
  return { step, query: `?${view}`, opened: openedEvents(full, view) };
};
