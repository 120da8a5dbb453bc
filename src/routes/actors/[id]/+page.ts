import { error } from '@sveltejs/kit';
import core from 'virtual:record/core';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => Object.keys(core.actors).map((id) => ({ id }));

export const load: PageLoad = ({ params }) => {
  if (!Object.hasOwn(core.actors, params.id)) error(404, `There is no actor “${params.id}” in the record.`);
  return { id: params.id };
};
