// The whole record as files: /data/record.json, /data/events.csv …, /data/datapackage.json
import { createHash } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { linkRecord } from '#lib/record/link.ts';
import { DATA_FILES, writeDataFile } from '#lib/export/dataset.ts';
import full from 'virtual:record/full';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const record = linkRecord(full);
const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');

export const entries: EntryGenerator = () => DATA_FILES.map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const file = DATA_FILES.find((name) => name === params.file);
  if (!file) error(404, `There is no file ${params.file}; there are ${DATA_FILES.join(', ')}`);
  const type = file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
  return new Response(writeDataFile(file, record, full, sumOf), { headers: { 'content-type': type } });
};
