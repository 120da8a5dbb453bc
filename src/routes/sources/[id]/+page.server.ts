import { error } from '@sveltejs/kit';
import { outlets } from '../../outlets.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => outlets.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  if (!outlets.some(({ id }) => id === params.id)) error(404, `There is no outlet “${params.id}” in the record.`);
  return { id: params.id };
};
