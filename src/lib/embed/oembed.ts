// oEmbed 1.0 (https://oembed.com): what a content system asks for when an editor pastes one of our addresses.
import { escapeText } from '../export/svg.ts';
import { scoreWords } from '../layout/figureWords.ts';
import type { DiplomaticRecord } from '../record/model.ts';
import { chooseView, embedView, formatView, type View } from '../view/view.ts';
import { embedAddress, viewOfEmbed } from './address.ts';
import { embedHeight } from './height.ts';

export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** Less room than this, px, cannot show it. */
export const LEAST_ROOM = 200;

/** What the asker has room for, px; null: no limit. */
export interface Room {
  readonly width: number | null;
  readonly height: number | null;
}

/** Safe in the columns of most content systems. */
const WIDTH = 600;
const DAY = 86400;

/** The view that one of our pages shows; null for pages that cannot be embedded. */
export function viewOfPage(record: DiplomaticRecord, { pathname, searchParams }: URL): View | null {
  const params = viewOfEmbed(pathname, searchParams);
  const event = /^\/events\/([^/]+)\/?$/.exec(pathname)?.[1];
  if (event) {
    if (!record.eventsById.has(event)) return null;
    return chooseView(record, new URLSearchParams({ event }), embedView(record)).view;
  }
  if (pathname === '/') return chooseView(record, params).view;
  const issue = /^\/embed(?:\/([^/]+))?\/?$/.exec(pathname);
  if (!issue || (issue[1] && !record.issues.has(issue[1]))) return null;
  return chooseView(record, params, embedView(record)).view;
}

/** The address of the explorer with a view, from the site's root. */
export function pageAddress(record: DiplomaticRecord, view: View): string {
  const query = formatView(record, view).toString();
  return query ? `/?${query}` : '/';
}

/**
 * The answer for a view. `origin`: of the site, such as 'https://example.org'.
 * The title in a blockquote comes first: WordPress shows it until the frame has told its height.
 */
export function oembedOf(record: DiplomaticRecord, view: View, origin: string, room: Room): OEmbed {
  const event = view.event && record.eventsById.get(view.event);
  const title = event ? event.title : scoreWords(record, view).title;
  const width = Math.min(WIDTH, room.width ?? WIDTH);
  const height = Math.min(embedHeight(record, view, width), room.height ?? Infinity);
  const src = escapeText(origin + embedAddress(record, view));
  const page = escapeText(origin + pageAddress(record, view));
  const [name, image] = [escapeText(title), pictureOf(record, view, origin)];
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: record.about.title,
    provider_url: `${origin}/`,
    cache_age: DAY,
    width,
    height,
    html: `<blockquote><a href="${page}">${name}</a></blockquote><iframe title="${name}" src="${src}" width="${width}" height="${height}" frameborder="0"></iframe>`,
    thumbnail_url: image,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}

/** Pictures for previews, px. */
export const CARD = { width: 1200, height: 630 } as const;

/** The address of the picture of a view: those of issues and events are drawn ahead of time. */
export function pictureOf(record: DiplomaticRecord, view: View, origin: string): string {
  if (view.event) return `${origin}/events/${view.event}/card.png`;
  return `${origin}/charts/${view.issue ?? 'score'}/card.png`;
}

/** The same as XML. */
export function writeXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${escapeText(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}
