// The pages of the built site as files: no link is broken, machines find what they look for, every kind has its head.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { DATA_FILES } from '#lib/export/dataset.ts';
import { formatCount } from '#lib/words/numbers.ts';
import { soundData } from '../examples.ts';
import { RIYADH } from './site.ts';

const STATIC = 'build/static';
const names = fs.readdirSync(STATIC, { recursive: true, encoding: 'utf8' });
const read = (name: string) => fs.readFileSync(path.join(STATIC, name), 'utf8');
const html = names.filter((name) => name.endsWith('.html'));
/** Addresses that moved hold nothing but the way to the new one. */
const leadsOn = (name: string) => /http-equiv="refresh"/.test(read(name).slice(0, 400));
const moved = html.filter(leadsOn);
const pages = html.filter((name) => !moved.includes(name));
const exists = new Set(names.map((name) => `/${name}`));
/** Drawn by the Node server only. */
const ON_REQUEST = /^\/(chart\.|oembed\?|events\/[^/]+\/card\.png)/;

const KINDS = {
  explorer: '',
  contacts: 'contacts/',
  positions: 'positions/',
  guide: 'guide/',
  step: `guide/${fs.readdirSync(`${STATIC}/guide`).find((name) => !name.includes('.'))}/`,
  builder: 'embed-builder/',
  embed: 'embed/',
  event: `events/${RIYADH}/`,
  issue: 'issues/crimea/',
  actor: 'actors/russia/',
  person: 'people/sergey-lavrov/',
  statement: `statements/${fs.readdirSync(`${STATIC}/statements`)[0]}/`,
  outlet: 'sources/associated-press/',
  issues: 'issues/',
  actors: 'actors/',
  people: 'people/',
  sources: 'sources/',
  method: 'method/',
};

describe('links of the built site', () => {
  it('lead to files that are there, in every format', () => {
    const broken = new Map<string, string>();
    for (const page of pages) {
      for (const [, quoted = ''] of read(page).matchAll(/ (?:href|src)="(\/[^"]*)"/g)) {
        const address = decodeURIComponent(quoted.replaceAll('&amp;', '&').replace(/[?#].*/, ''));
        const file = address.endsWith('/') ? `${address}index.html` : address;
        if (!exists.has(file) && !ON_REQUEST.test(address)) broken.set(address, page);
      }
    }
    expect([...broken]).toEqual([]);
  });
  it('of the sitemap name every page, and nothing else', () => {
    const mapped = [...read('sitemap.xml').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map((match) =>
      `${match[1]}index.html`.slice(1),
    );
    const missing = mapped.filter((page) => !pages.includes(page));
    const unnamed = pages.filter((page) => !mapped.includes(page) && !/^(embed\/|guide\/.+\/)/.test(page));
    expect({ missing, unnamed }).toEqual({ missing: [], unnamed: [] });
  });
  it('include a file for every table of the data', () => {
    for (const file of DATA_FILES) expect(exists.has(`/data/${file}`)).toBe(true);
  });
});

describe.each(Object.entries(KINDS))('a page: %s', (_kind, folder) => {
  const html = read(`${folder}index.html`);
  it('has a title, a description, an address of its own, a language, one h1 and a main part', () => {
    expect(/<title>([^<]{10,})<\/title>/.exec(html)?.[1]).toBeTruthy();
    expect(/<meta name="description" content="([^"]{20,})"/.exec(html)?.[1]).toBeTruthy();
    expect(html).toMatch(/<link rel="canonical" href="http[^"]+"/);
    expect(html).toMatch(/<meta property="og:image" content="http[^"]+\.png"/);
    expect(html).toMatch(/<html lang="en"/);
    expect(html.match(/<h1[ >]/g)?.length).toBe(1);
    expect(html.match(/<main[ >]/g)?.length).toBe(1);
  });
});

describe('an address that moved', () => {
  it('leads to the new one', () => {
    expect(moved.length).toBeGreaterThan(0);
    for (const name of moved) {
      const to = /url=([^"]+)/.exec(read(name))?.[1] ?? '';
      expect([name, exists.has(`${to}index.html`)]).toEqual([name, true]);
    }
  });
  it('does so on the Node server', async () => {
    const answer = await fetch(`${inject('site')}/actors/turkey/`);
    expect(await answer.text()).toMatch(/actors\/turkiye\//);
  });
});

describe('a page as data', () => {
  it('stands beside every page of evidence and says the same', () => {
    const event = JSON.parse(read(`events/${RIYADH}/data.json`)) as { title: string };
    expect(read(`events/${RIYADH}/index.html`)).toContain(event.title);
    for (const kind of ['actors/russia', 'people/sergey-lavrov', 'issues/crimea', 'sources/reuters']) {
      expect(JSON.parse(read(`${kind}/data.json`))).toMatchObject({ id: kind.split('/')[1] });
    }
  });
  it('is offered with citations for reference managers', () => {
    const hrefs = [...read(`events/${RIYADH}/index.html`).matchAll(/href="data:([^"]+)" download="([^"]+)"/g)];
    expect(hrefs.map((match) => match[2])).toEqual([`${RIYADH}.bib`, `${RIYADH}.ris`, `${RIYADH}.csl.json`]);
    expect(decodeURIComponent(hrefs[0]?.[1] ?? '')).toMatch(/@online\{s\w+,[^]*Riyadh/);
  });
});

describe('the method page', () => {
  it('counts what the record holds', async () => {
    const data = await soundData('data');
    const events = Object.values(data.events);
    const text = read('method/index.html').replace(/<!--.*?-->/g, '');
    expect(text).toContain(`${formatCount(events.length)} events, to`);
    for (const issue of Object.values(data.issues)) expect(text).toContain(issue.name);
    expect(text).toMatch(/quadratic weighted kappa 0\.\d\d/);
  });
});

describe('JSON-LD', () => {
  const NEEDED: Readonly<Record<string, readonly string[]>> = {
    Event: ['name', 'startDate', 'description', 'citation'],
    Quotation: ['text', 'spokenByCharacter', 'citation'],
    Claim: ['text', 'author', 'citation'],
    Person: ['name'],
    Organization: ['name'],
    Dataset: ['name', 'description', 'license', 'distribution', 'temporalCoverage'],
    DefinedTerm: ['name', 'description', 'inDefinedTermSet'],
  };
  it('of every page of evidence parses, names its own address and has what its type needs', () => {
    const wrong: string[] = [];
    const folders = ['events/', 'issues/', 'actors/', 'people/', 'statements/', 'sources/'];
    const isEvidence = (page: string) =>
      folders.some((folder) => page.startsWith(folder) && page.split('/').length === 3);
    const evidence = pages.filter((page) => isEvidence(page) || page === 'method/index.html');
    for (const page of evidence) {
      const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(page))?.[1] ?? '{}';
      const content = JSON.parse(text) as Record<string, unknown>;
      const needed = NEEDED[String(content['@type'])] ?? ['no such type'];
      const missing = needed.filter(
        (name) => !content[name] || (Array.isArray(content[name]) && !content[name].length),
      );
      const isOwn = String(content['@id'])
        .replace('#dataset', '')
        .endsWith(`/${page.replace('index.html', '')}`);
      if (missing.length || !isOwn) wrong.push(`${page}: ${missing.join(', ')}`);
    }
    expect(evidence.length).toBeGreaterThan(3000);
    expect(wrong).toEqual([]);
  });
});
