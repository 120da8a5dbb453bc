import { pageState } from '../pageState.ts';
import type { PageServerLoad } from './$types';

export const prerender = 'auto';
export const load: PageServerLoad = ({ url }) => pageState(url);
