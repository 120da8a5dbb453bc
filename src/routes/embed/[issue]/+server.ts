// The same with one issue open: /embed/crimea/
import { building } from '$app/environment';
import { error } from '@sveltejs/kit';
import core from 'virtual:record/core';
import { embedPage } from '../embedPage.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = 'auto';
export const trailingSlash = 'always';

export const entries: EntryGenerator = () => core.record.issues.map((issue) => ({ issue }));

export const GET: RequestHandler = ({ url, params }) => {
  if (!core.record.issues.includes(params.issue)) error(404, `There is no issue “${params.issue}” in the record.`);
  return embedPage(url, building ? new URLSearchParams() : url.searchParams);
};
