// Draws an embed on the server.
import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import core from 'virtual:record/core';
import embed from 'virtual:embed';
import full from 'virtual:record/full';
import { building } from '$app/environment';
import '#lib/words/all.ts';
import { cardOf, writeCard } from '#lib/embed/cards.ts';
import { viewOfEmbed } from '#lib/embed/address.ts';
import { writeDocument } from '#lib/embed/document.ts';
import { writeRowsPicture } from '#lib/export/picture.ts';
import { scoreWords } from '#lib/layout/figureWords.ts';
import Chart from '#lib/ui/Chart.svelte';
import Embed from '#lib/ui/embed/Embed.svelte';
import EmbedList from '#lib/ui/embed/EmbedList.svelte';
import { Forms } from '#lib/ui/embed/forms.svelte.ts';
import EventCard from '#lib/ui/EventCard.svelte';
import { LIST_IMPORTANCE, MOST_ROWS, PHONE, WIDE } from '#lib/embed/measures.ts';
import { Session } from '#lib/ui/session.svelte.ts';
import { embedView } from '#lib/view/view.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the embed may load: its own files, and nothing of anybody else. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${hashOf(embed.child)}`,
  `style-src ${hashOf(embed.css)}`,
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/** The document of an embed at an address. */
export function embedPage(url: URL, params: URLSearchParams): Response {
  const query = viewOfEmbed(url.pathname, params).toString();
  const session = new Session(
    full,
    { evidence: () => Promise.resolve({ data: full, isComplete: true }), words: () => Promise.resolve() },
    { query, opened: {} },
    embedView,
  );
  session.width = WIDE;
  const words = scoreWords(session.record, session.view);
  const bounds = { importance: LIST_IMPORTANCE, most: MOST_ROWS };
  const rows = writeRowsPicture(session.record, session.view, PHONE.width, bounds);
  const html = writeDocument({
    title: `${words.title} | ${core.record.title}`,
    description: words.subtitle,
    theme: session.view.theme,
    lang: session.view.lang,
    head: writeCard(
      cardOf(session.record, session.view, url, building, { title: words.title, description: words.subtitle }),
    ),
    css: embed.css,
    body: withoutMarks(
      render(Embed, { props: { session, forms: new Forms({ chart: Chart, card: EventCard }), rows } }).body,
    ),
    list: withoutMarks(render(EmbedList, { props: { record: session.record, view: session.view } }).body),
    child: embed.child,
    island: embed.island,
    policy: POLICY,
  });
  return new Response(html, {
    headers: {
      // Without a charset, which the document names: so the build knows it for a page.
      'content-type': 'text/html',
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
      'content-security-policy': `${POLICY}; frame-ancestors *`,
    },
  });
}

/** Marks for hydration, of which there is none here. */
function withoutMarks(html: string): string {
  return html.replace(/<!--.*?-->/g, '');
}
