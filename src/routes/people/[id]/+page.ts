import { error } from '@sveltejs/kit';
import core from 'virtual:record/core';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => Object.keys(core.people).map((id) => ({ id }));

export const load: PageLoad = ({ params }) => {
  if (!Object.hasOwn(core.people, params.id)) error(404, `There is nobody with the id “${params.id}” in the record.`);
  return { id: params.id };
};
