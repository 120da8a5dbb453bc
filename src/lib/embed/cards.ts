// What others read in the head of a page: its address, its picture, and how to embed it.
import { escapeText } from '../export/svg.ts';
import type { DiplomaticRecord } from '../record/model.ts';
import type { View } from '../view/view.ts';
import { CARD, pageAddress, pictureOf } from './oembed.ts';

export interface PageCard {
  readonly title: string;
  readonly description: string;
  /** The address that stands for all addresses of the same content. */
  readonly canonical: string;
  readonly image: string;
  readonly siteName: string;
  /** Where the page's oEmbed answers are, by media type. */
  readonly oembed: Readonly<Record<string, string>>;
}

/** Attributes of `<meta>` elements, in order: Open Graph, then Twitter's. */
export function metaOf({ title, description, canonical, image, siteName }: PageCard): Record<string, string>[] {
  const property = (name: string, content: string) => ({ property: name, content });
  return [
    property('og:type', 'article'),
    property('og:site_name', siteName),
    property('og:title', title),
    property('og:description', description),
    property('og:url', canonical),
    property('og:image', image),
    property('og:image:width', String(CARD.width)),
    property('og:image:height', String(CARD.height)),
    property('og:image:alt', `${title}. ${description}`),
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/** Attributes of `<link>` elements. */
export function linksOf({ title, canonical, oembed }: PageCard): Record<string, string>[] {
  return [
    { rel: 'canonical', href: canonical },
    ...Object.entries(oembed).map(([type, href]) => ({ rel: 'alternate', type, href, title })),
  ];
}

/** The same as HTML, for the embed's head. */
export function writeCard(card: PageCard): string {
  const write = (name: string, attributes: Record<string, string>) =>
    `<${name}${Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${escapeText(value)}"`)
      .join('')}>`;
  return [...linksOf(card).map((link) => write('link', link)), ...metaOf(card).map((meta) => write('meta', meta))].join(
    '\n',
  );
}

/**
 * Where the oEmbed answers for a page are: made on request for the page's own address, or, on a site drawn ahead of
 * time, a file for its view.
 */
export function discovery(page: URL, drawnAhead: boolean, view: View): Record<string, string> {
  if (drawnAhead) {
    const file = view.event ? `/events/${view.event}/oembed.json` : `/oembed/${view.issue ?? 'score'}.json`;
    return { 'application/json+oembed': page.origin + file };
  }
  const ask = (format: string) =>
    `${page.origin}/oembed?${new URLSearchParams({ url: page.origin + page.pathname + page.search, format })}`;
  return { 'application/json+oembed': ask('json'), 'text/xml+oembed': ask('xml') };
}

/** The card of a page that shows a view. */
export function cardOf(
  record: DiplomaticRecord,
  view: View,
  page: URL,
  drawnAhead: boolean,
  words: { readonly title: string; readonly description: string },
): PageCard {
  const canonical = view.event ? `/events/${view.event}/` : pageAddress(record, { ...view, theme: 'auto', lang: 'en' });
  return {
    ...words,
    canonical: page.origin + canonical,
    image: pictureOf(record, view, page.origin),
    siteName: record.about.title,
    oembed: discovery(page, drawnAhead, view),
  };
}
