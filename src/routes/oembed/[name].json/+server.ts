// oEmbed answers for sites without a server: /oembed/score.json, /oembed/crimea.json
import { error, json } from '@sveltejs/kit';
import { linkRecord } from '#lib/record/link.ts';
import { oembedOf } from '#lib/embed/oembed.ts';
import { embedView } from '#lib/view/view.ts';
import core from 'virtual:record/core';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const record = linkRecord(core);

export const entries: EntryGenerator = () => ['score', ...record.issues.keys()].map((name) => ({ name }));

export const GET: RequestHandler = ({ params: { name }, url }) => {
  const issue = name === 'score' ? null : name;
  if (issue && !record.issues.has(issue)) error(404, `There is no issue “${issue}” in the record.`);
  return json(oembedOf(record, { ...embedView(record), issue }, url.origin, { width: null, height: null }));
};
