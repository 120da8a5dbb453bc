// The lines an editor copies: one way in for every kind of content system.
import { escapeText } from '../export/svg.ts';
import { scoreWords } from '../layout/figureWords.ts';
import type { DiplomaticRecord } from '../record/model.ts';
import { positionsIn } from '../record/positions.ts';
import { findEvents } from '../record/search.ts';
import { formatDay } from '../time/words.ts';
import { chartWords } from '../words/chartWords.ts';
import { pictureWords } from '../words/words.ts';
import { embedView, formatView, type View } from '../view/view.ts';
import { embedAddress } from './address.ts';
import { pageAddress } from './oembed.ts';

export interface SnippetInput {
  readonly record: DiplomaticRecord;
  readonly view: View;
  /** Of the site: 'https://example.org'. */
  readonly origin: string;
  /** px, of the frame. */
  readonly height: number;
  /** Under the picture; empty for none. */
  readonly caption: string;
  /** The picture itself, for the frozen variant; null while it is being drawn. */
  readonly svg: string | null;
}

export type SnippetId = 'loader' | 'iframe' | 'wordpress' | 'amp' | 'markdown' | 'figure' | 'frozen';

export interface Snippet {
  readonly id: SnippetId;
  /** null: not for this view. */
  write(input: SnippetInput): string | null;
}

const quote = (text: string) => `"${escapeText(text)}"`;
const src = ({ record, view, origin }: SnippetInput) => origin + embedAddress(record, view);
const page = ({ record, view, origin }: SnippetInput) => origin + pageAddress(record, view);
const titleOf = ({ record, view }: SnippetInput) => scoreWords(record, view).title;

export const SNIPPETS: readonly Snippet[] = [
  { id: 'loader', write: (input) => ascii(loader(input)) },
  { id: 'iframe', write: (input) => ascii(iframe(input)) },
  { id: 'wordpress', write: src },
  { id: 'amp', write: (input) => ascii(amp(input)) },
  { id: 'markdown', write: (input) => `[${titleOf(input).replace(/[[\]\\]/g, '\\$&')}](${page(input)})` },
  { id: 'figure', write: (input) => ascii(figure(input)) },
  { id: 'frozen', write: (input) => ascii(frozen(input)) },
]; // prettier-ignore

/** Right also in a page that does not say how its letters are written. */
function ascii<T extends string | null>(html: T): T {
  return (html?.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`) ?? null) as T;
}

function frame(input: SnippetInput): string {
  return `<iframe src=${quote(src(input))} title=${quote(titleOf(input))} height="${input.height}" width="100%" loading="lazy" frameborder="0" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin" style="display:block;width:0;min-width:100%;border:0"></iframe>`;
}

function iframe(input: SnippetInput): string {
  return withCaption(frame(input), input.caption);
}

/** A `<figure>` around it where there are words to go under it. */
function withCaption(inner: string, caption: string): string {
  return caption ? `<figure>${inner}<figcaption>${escapeText(caption)}</figcaption></figure>` : inner;
}

function loader(input: SnippetInput): string {
  const script = `<script async src=${quote(`${input.origin}/embed.js`)} data-src=${quote(src(input))} data-title=${quote(titleOf(input))} data-height="${input.height}"></script>`;
  const picture = pictureAddress(input);
  const without = picture
    ? `<a href=${quote(page(input))}><img src=${quote(picture)} alt=${quote(altText(input.record, input.view))} width="1200" height="675"></a>`
    : `<a href=${quote(page(input))}>${escapeText(titleOf(input))}</a>`;
  return withCaption(`${script}<noscript>${without}</noscript>`, input.caption);
}

function amp(input: SnippetInput): string {
  const more = pictureWords(input.view.lang).embed.showAll;
  const inner = `<amp-iframe src=${quote(src(input))} title=${quote(titleOf(input))} width="600" height="${input.height}" layout="responsive" resizable frameborder="0" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"><div overflow tabindex="0" role="button" aria-label=${quote(more)}>${escapeText(more)}</div><div placeholder></div></amp-iframe>`;
  return withCaption(inner, input.caption);
}

/** The picture of a view that is drawn ahead of time; null for others. */
function pictureAddress({ record, view, origin }: SnippetInput): string | null {
  const isPlain = formatView(record, { ...view, issue: null, theme: 'auto' }, embedView(record)).size === 0;
  return isPlain ? `${origin}/charts/${view.issue ?? 'score'}/article.svg` : null;
}

function figure(input: SnippetInput): string | null {
  const picture = pictureAddress(input);
  if (!picture) return null;
  const alt = altText(input.record, input.view);
  return `<figure><a href=${quote(page(input))}><img src=${quote(picture)} alt=${quote(alt)} width="1200" height="675" style="width:100%;height:auto"></a>${captionOf(input)}</figure>`;
}

function frozen(input: SnippetInput): string | null {
  if (!input.svg) return null;
  const svg = input.svg.replace(/^<svg /, '<svg style="width:100%;height:auto" ');
  return `<figure>${svg}${captionOf(input)}</figure>`;
}

function captionOf(input: SnippetInput): string {
  const words = input.caption ? `${escapeText(input.caption)} ` : '';
  return `<figcaption>${words}<a href=${quote(page(input))}>${escapeText(input.record.about.title)}</a></figcaption>`;
}

/**
 * What the picture shows, in words from the record: its title, how many events, the main ones; with an issue open, how
 * each lane stands on the as-of date.
 */
export function altText(record: DiplomaticRecord, view: View): string {
  const words = scoreWords(record, view);
  const events = findEvents(record, view);
  const { alternative } = chartWords(view.lang);
  const { events: counted } = pictureWords(view.lang);
  const main = events
    .filter(({ anchor, importance }) => anchor || importance >= 5)
    .map(({ short, date }) => `${short} (${formatDay(date.first, view.lang)})`);
  const number = counted(events.length);
  const count = main.length ? alternative.among(number, main.slice(0, 8).join(', ')) : `${number}.`;
  return [`${words.title}.`, words.subtitle, count, standings(record, view)].filter(Boolean).join(' ');
}

function standings(record: DiplomaticRecord, view: View): string {
  const issue = view.issue && record.issues.get(view.issue);
  if (!issue) return '';
  const all = record.lanes.flatMap((lane) => {
    const [position] = positionsIn(record, lane, issue.id, view.on);
    return position ? [`${position.actor.name}: ${issue.words[position.step]}`] : [];
  });
  return chartWords(view.lang).alternative.standings(formatDay(view.on, view.lang), all.join('; '));
}
