// The content of every page of evidence as JSON; an embed loads an event's when a reader opens it.
import { error, json } from '@sveltejs/kit';
import full from 'virtual:record/full';
import { idsOf, PAGE_KINDS, pageJson } from '#lib/export/pageJson.ts';
import { record } from '../../../fullRecord.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  PAGE_KINDS.flatMap((kind) => idsOf(record, kind).map((id) => ({ kind, id })));

export const GET: RequestHandler = ({ params: { kind, id } }) => {
  const content = pageJson(record, full, kind, id);
  if (!content) error(404, `There is nothing at ${kind}/${id} in the record.`);
  return json(content);
};
