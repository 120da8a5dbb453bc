import { error } from '@sveltejs/kit';
import core from 'virtual:record/core';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

const ids = new Set(Object.values(core.events).flatMap(({ statements = [] }) => statements.map(({ id }) => id)));

export const entries: EntryGenerator = () => [...ids].map((id) => ({ id }));

export const load: PageLoad = ({ params }) => {
  if (!ids.has(params.id)) error(404, `There is no statement “${params.id}” in the record.`);
  return { id: params.id };
};
