// The timeline for other people's pages. Drawn ahead of time for any web host; the Node server draws the view asked for.
import { building } from '$app/environment';
import { embedPage } from './embedPage.ts';
import type { RequestHandler } from './$types';

export const prerender = 'auto';
export const trailingSlash = 'always';

export const GET: RequestHandler = ({ url }) => embedPage(url, building ? new URLSearchParams() : url.searchParams);
