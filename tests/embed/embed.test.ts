// Addresses, answers and lines of embeds, for the real record.
import { describe, expect, it } from 'vitest';
import { embedAddress, viewOfEmbed } from '#lib/embed/address.ts';
import { cardOf, writeCard } from '#lib/embed/cards.ts';
import { writeDocument } from '#lib/embed/document.ts';
import { oembedOf, viewOfPage, writeXml } from '#lib/embed/oembed.ts';
import { altText, SNIPPETS, type SnippetInput } from '#lib/embed/snippets.ts';
import { chooseView, embedView, type View } from '#lib/view/view.ts';
import { linkRecord } from '#lib/record/link.ts';
import { soundData } from '../examples.ts';

const real = linkRecord(await soundData('data'));

const SITE = 'https://example.org';
const RIYADH = '2025-02-18-riyadh-talks';
const start = embedView(real);
const view = (part: Partial<View> = {}): View => ({ ...start, ...part });

describe('embedAddress', () => {
  it('puts the issue into the path and leaves out what is usual', () => {
    expect(embedAddress(real, view())).toBe('/embed/');
    expect(embedAddress(real, view({ issue: 'crimea', theme: 'dark' }))).toBe('/embed/crimea/?theme=dark');
  });
  it('gives an address from which viewOfEmbed reads the same view', () => {
    const views = [
      view(),
      view({ issue: 'blame', from: real.span.from }),
      chooseView(real, new URLSearchParams({ event: RIYADH }), start).view,
      chooseView(real, new URLSearchParams({ event: '2014-03-18-crimea-annexation-treaty' }), start).view,
      view({ kinds: ['call'], q: 'a&b', on: real.recent }),
    ];
    for (const each of views) {
      const { pathname, searchParams } = new URL(embedAddress(real, each), SITE);
      expect(chooseView(real, viewOfEmbed(pathname, searchParams), start)).toEqual({ view: each, ignored: [] });
    }
  });
  it('shows an event of long ago in the whole span', () => {
    const { view: old } = chooseView(
      real,
      new URLSearchParams({ event: '2014-03-18-crimea-annexation-treaty' }),
      start,
    );
    expect([old.from, old.to]).toEqual([real.span.from, real.span.to]);
  });
});

describe('viewOfEmbed', () => {
  it('leaves aside what hosts and trackers add', () => {
    const params = new URLSearchParams('childId=f&initialWidth=640&parentUrl=x&utm_source=y&on=2022-01-01');
    expect(viewOfEmbed('/embed/crimea/', params).toString()).toBe('on=2022-01-01&issue=crimea');
  });
});

describe('oembedOf', () => {
  const answer = oembedOf(real, view({ issue: 'crimea' }), SITE, { width: 320, height: null });
  it('keeps to the width asked for', () => expect([answer.width, answer.version]).toEqual([320, '1.0']));
  it('has a title of plain text and only what WordPress lets through', () => {
    expect(answer.title).not.toMatch(/[<>]/);
    expect(answer.html).toMatch(
      /^<blockquote><a href="[^"<>]+">[^<>]+<\/a><\/blockquote><iframe( [a-z]+="[^"<>]*")+><\/iframe>$/,
    );
  });
  it('is well-formed as XML', () => expect(writeXml(answer)).toContain('&lt;blockquote&gt;'));
});

describe('viewOfPage', () => {
  const of = (path: string) => viewOfPage(real, new URL(path, SITE));
  it('knows the explorer, embeds and events', () => {
    expect(of('/?issue=crimea')?.issue).toBe('crimea');
    expect(of('/embed/blame/')?.issue).toBe('blame');
    expect(of(`/events/${RIYADH}/`)?.event).toBe(RIYADH);
  });
  it('and nothing else', () => {
    for (const path of ['/guide/', '/embed/nothing/', '/events/nothing/', '/embed/blame/more/', '/events/']) {
      expect([path, of(path)]).toEqual([path, null]);
    }
  });
});

describe('the lines to copy', () => {
  const input: SnippetInput = {
    record: real,
    view: view({ issue: 'crimea' }),
    origin: SITE,
    height: 500,
    caption: 'He said: "<b>no</b>" & left',
    svg: '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  };
  it.each(SNIPPETS.map((snippet) => [snippet.id, snippet] as const))('escape the editor’s words: %s', (_, snippet) => {
    expect(snippet.write(input)).not.toContain('<b>');
  });
  it('name the frame and keep its height', () => {
    const frame = SNIPPETS.find(({ id }) => id === 'iframe')?.write({ ...input, caption: '' }) ?? '';
    expect(frame).toContain('title="Crimea: how stated positions moved"');
    expect(frame).toContain('height="500"');
    expect(frame).toContain('loading="lazy"');
  });
  it('have a picture only for views that are drawn ahead of time', () => {
    const write = (part: Partial<View>) =>
      SNIPPETS.find(({ id }) => id === 'figure')?.write({ ...input, view: view(part) }) ?? null;
    expect(write({ issue: 'crimea' })).toContain(`${SITE}/charts/crimea/article.svg`);
    expect(write({ theme: 'dark' })).toContain(`${SITE}/charts/score/article.svg`);
    expect(write({ event: RIYADH })).toBe(null);
    expect(write({ kinds: ['call'] })).toBe(null);
  });
});

describe('altText', () => {
  it('says what the picture shows, from the record', () => {
    const text = altText(real, view({ issue: 'crimea' }));
    expect(text).toContain('Crimea: how stated positions moved.');
    expect(text).toContain('Full-scale invasion (24 Feb 2022)');
    expect(text).toMatch(/Stated positions as of 1 Jul 2026: .*Ukraine: /);
  });
});

describe('writeDocument and writeCard', () => {
  it('escape what they are given', () => {
    const words = { title: '"><script>', description: '<i>' };
    const card = writeCard(cardOf(real, view(), new URL(`${SITE}/embed/`), true, words));
    const html = writeDocument({
      ...words,
      theme: 'auto',
      lang: 'en',
      head: card,
      css: '',
      body: '',
      list: '',
      child: '',
      island: '/i.js',
      policy: "default-src 'none'",
    });
    expect(html).not.toContain('<i>');
    expect(html).not.toContain('"><script>');
  });
});
