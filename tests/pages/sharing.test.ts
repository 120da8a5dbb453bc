// What content systems, feeds and browsers are told: oEmbed, previews, headers; and the page where editors take a line.
import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '@extractus/oembed-extractor';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../deploy/headers.js';
import { browser, expectRightHeight, host, site } from './hosted.ts';
import { RIYADH } from './site.ts';

describe('oEmbed', () => {
  const get = (path: string) => fetch(site + path);
  const ask = (url: string, more = '') => get(`/oembed?url=${encodeURIComponent(site + url)}${more}`);

  it('is found from a page by an independent consumer', async () => {
    const found = (await extract(`${site}/?issue=crimea`)) as unknown as { html: string; type: string };
    expect(found.type).toBe('rich');
    expect(found.html).toContain(`src="${site}/embed/crimea/?from=2014-01-01"`);
  });
  it('keeps to the asker’s room, in JSON and in XML', async () => {
    const answer = await (await ask('/embed/', '&maxwidth=320&maxheight=400')).json();
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 320, height: 400 });
    expect(answer.html).toMatch(/^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/);
    const xml = await ask(`/events/${RIYADH}/`, '&format=xml');
    expect(xml.headers.get('content-type')).toContain('text/xml');
    expect(await xml.text()).toMatch(/^<\?xml[^>]+>\s*<oembed><type>rich<\/type>/);
  });
  it('answers 404 for what is not ours or cannot be embedded, and 501 for other formats', async () => {
    expect((await ask('/guide/')).status).toBe(404);
    expect((await ask('/events/nothing/')).status).toBe(404);
    expect((await get('/oembed?url=https://example.org/')).status).toBe(404);
    expect((await get('/oembed')).status).toBe(404);
    expect((await ask('/', '&format=yaml')).status).toBe(501);
  });
  it('and the pictures of pages are there', async () => {
    for (const path of ['/', '/embed/blame/', `/events/${RIYADH}/`]) {
      const html = await (await get(path)).text();
      const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
      const picture = await fetch(image.replace('http://localhost:3000', site));
      expect([path, picture.status, picture.headers.get('content-type')]).toEqual([path, 200, 'image/png']);
    }
  });
});

describe('headers', () => {
  const headers = async (path: string) => (await fetch(site + path)).headers;
  it('let anybody frame the embed, and nobody else’s page', async () => {
    expect((await headers('/embed/')).get('content-security-policy')).toContain('frame-ancestors *');
    expect((await headers('/embed/crimea/?on=2015-01-01')).get('content-security-policy')).toContain(
      'frame-ancestors *',
    );
    for (const path of ['/', '/contacts/', '/guide/', `/events/${RIYADH}/`, '/embed-builder/']) {
      expect([path, (await headers(path)).get('content-security-policy')]).toEqual([
        path,
        expect.stringContaining("frame-ancestors 'self'"),
      ]);
      expect((await headers(path)).get('x-frame-options')).toBe(null);
    }
  });
  it('forbid what is not asked for: no inline script or style without a hash or nonce', async () => {
    for (const path of ['/', '/embed/', `/events/${RIYADH}/`, '/embed-builder/', '/guide/']) {
      const response = await fetch(site + path);
      const policy = `${response.headers.get('content-security-policy')} ${/http-equiv="content-security-policy" content="([^"]+)"/.exec(await response.text())?.[1]}`;
      expect([path, policy]).toEqual([path, expect.stringContaining("default-src 'none'")]);
      expect(policy).not.toContain('unsafe-inline');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    }
  });
  it('let a frame without an origin load scripts, data and fonts', async () => {
    const html = await (await fetch(`${site}/embed/`)).text();
    const files = [...html.matchAll(/(?:src="|url\()(\/embed\/[^")]+)/g)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(5);
    for (const path of [...files, `/events/${RIYADH}/data.json`]) {
      expect([path, (await headers(path)).get('access-control-allow-origin')]).toEqual([path, '*']);
    }
  });
  it('are written out for static hosts and nginx, with a rule of its own for every folder of the site', () => {
    expect(readFileSync('build/static/_headers', 'utf8')).toContain('/embed/*\n');
    expect(readFileSync('build/nginx-headers.conf', 'utf8')).toContain('location ^~ /embed/ {');
    const patterns = RULES.flatMap(({ paths }) => paths);
    const folders = readdirSync('build/static', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => `/${name}/*`).filter((pattern) => !patterns.includes(pattern))).toEqual([]);
  });
});

describe('the builder', () => {
  it('writes a line for every system, and the line works', async () => {
    const page = await (await browser()).newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${site}/embed-builder/?issue=crimea`);
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
    await page.getByLabel('Colours').selectOption('dark');
    await page.getByLabel('Caption').fill('Who said <what>');
    const lines: Record<string, string> = {};
    for (const name of ['Script', 'iframe', 'WordPress', 'AMP', 'Markdown', 'Picture', 'Frozen picture']) {
      await page.getByRole('button', { name, exact: true }).click();
      const line = page.getByLabel('The line to copy');
      await line.waitFor();
      lines[name] = await line.inputValue();
    }
    expect(lines['WordPress']).toBe(`${site}/embed/crimea/?theme=dark`);
    expect(lines['Script']).toContain('Who said &lt;what&gt;');
    expect(lines['Picture']).toContain('Stated positions as of 1 Jul 2026');
    expect(lines['Frozen picture']).toMatch(/^<figure><svg .*data-version=.*<\/figure>$/s);
    await page.close();
    const hosted = await host(lines['Script'] ?? '');
    await expectRightHeight(hosted);
    expect(await hosted.frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await hosted.close();
  });
});
