import { error } from '@sveltejs/kit';
import core from 'virtual:record/core';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => Object.keys(core.issues).map((id) => ({ id }));

export const load: PageLoad = ({ params }) => {
  if (!Object.hasOwn(core.issues, params.id)) error(404, `There is no issue “${params.id}” in the record.`);
  return { id: params.id };
};
