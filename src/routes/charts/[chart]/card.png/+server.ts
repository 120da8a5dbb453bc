// The preview of a view: /charts/score/card.png, /charts/crimea/card.png
import { error } from '@sveltejs/kit';
import { cardPicture } from '../../../cardPicture.ts';
import { record } from '../../../fullRecord.ts';
import { VIEWS } from '../../views.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...VIEWS, ...record.issues.keys()].map((chart) => ({ chart }));

export const GET: RequestHandler = ({ params: { chart } }) => {
  if (VIEWS.includes(chart)) return cardPicture({ chart });
  if (!record.issues.has(chart)) error(404, `There is no chart ${chart}`);
  return cardPicture({ issue: chart });
};
