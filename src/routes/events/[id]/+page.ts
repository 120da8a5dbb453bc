// One page per event; the list of them comes from the record. No page of evidence needs scripts.
import { error } from '@sveltejs/kit';
import core from 'virtual:record/core';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => Object.keys(core.events).map((id) => ({ id }));

export const load: PageLoad = ({ params }) => {
  if (!core.events[params.id]) error(404, `There is no event “${params.id}” in the record.`);
  return { id: params.id };
};
