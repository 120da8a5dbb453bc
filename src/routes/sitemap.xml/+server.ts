import { writeSitemap } from '#lib/export/feeds.ts';
import core from 'virtual:record/core';
import type { RequestHandler } from './$types';

export const prerender = true;

const PAGES = ['/', '/contacts/', '/positions/', '/guide/', '/embed-builder/'];

export const GET: RequestHandler = ({ url }) => {
  const events = Object.keys(core.events).map((id) => `/events/${id}/`);
  return new Response(writeSitemap([...PAGES, ...events], url.origin), {
    headers: { 'content-type': 'application/xml' },
  });
};
