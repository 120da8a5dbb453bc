// The embed in Firefox and WebKit, where they are installed (Debian: firefox-esr; webkit2gtk-driver and xvfb). No driver is
// needed: the host's page, on the embed's own address for once, looks into the frame and reports what it finds.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { pageOf } from './hosts.ts';
import { RIYADH } from './site.ts';

const site = inject('site');
const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-browser-'));
afterAll(() => fs.rmSync(profile, { recursive: true, force: true }));

const has = (program: string) => spawnSync('which', [program]).status === 0;
const miniBrowser = ['4.1', '4.0', '6.0']
  .map(
    (version) =>
      `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  )
  .find((file) => fs.existsSync(file));
const firefox = ['firefox-esr', 'firefox'].find(has);

const BROWSERS: Readonly<Record<string, string[] | null>> = {
  Firefox: firefox ? [firefox, '--headless', '--no-remote', '--profile', profile] : null,
  WebKit: miniBrowser && has('xvfb-run') ? ['xvfb-run', '-a', miniBrowser] : null,
};

/** Runs in the host's page: three states of the embed, each once its frame is as high as its content. */
const LOOK = `
const frame = () => document.querySelector('iframe');
const inside = () => frame()?.contentDocument;
async function until(what, isTrue) {
  for (let i = 0; i < 150; i++) {
    if (isTrue()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return what + ': never';
}
const isRight = () => {
  const { height } = inside().getElementById('embed').getBoundingClientRect();
  const { documentElement } = inside();
  return Math.abs(height - frame().clientHeight) <= 1 && documentElement.scrollWidth <= documentElement.clientWidth;
};
(async () => {
  const found = {};
  found.ready = await until('ready', () => inside()?.documentElement?.dataset.ready === 'true');
  found.loaded = await until('height', isRight);
  const select = inside().querySelector('select');
  select.value = 'crimea';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  found.issue = await until('issue', () => /Crimea/.test(inside().querySelector('h1').textContent));
  found.issueHeight = await until('height with issue', isRight);
  document.querySelector('demarche-timeline').show('event=${RIYADH}');
  found.event = await until('event', () => inside().querySelector('[data-card] .summary'));
  found.eventHeight = await until('height with event', isRight);
  fetch('/report', { method: 'POST', body: JSON.stringify(found) });
})().catch((error) => fetch('/report', { method: 'POST', body: JSON.stringify({ error: String(error) }) }));
`;

/** Serves the host's page, passes everything else on to the site, and gives what the page reports. */
async function hostServer(): Promise<{ server: Server; url: string; report: Promise<unknown> }> {
  let tell: (found: unknown) => void;
  const report = new Promise((resolve) => (tell = resolve));
  const body = `<script async src="/embed.js" data-src="/embed/" data-title="Timeline"></script><script>${LOOK}</script>`;
  const server = createServer((request, response) => {
    if (request.url === '/') return void response.setHeader('content-type', 'text/html').end(pageOf(body));
    if (request.url === '/report') {
      let text = '';
      request.on('data', (part: Buffer) => (text += String(part)));
      return void request.on('end', () => (response.end(), tell(JSON.parse(text))));
    }
    void fetch(site + request.url).then(async (answer) => {
      response.statusCode = answer.status;
      for (const name of ['content-type', 'content-security-policy']) {
        const value = answer.headers.get(name);
        if (value) response.setHeader(name, value);
      }
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, report };
}

describe('the embed in other browsers', () => {
  for (const [name, command] of Object.entries(BROWSERS)) {
    if (!command) console.log(`${name} is not installed: the embed was not tried in it`);
    it.skipIf(!command)(
      `${name} shows it as high as its content, with an issue and an event open`,
      { timeout: 60_000 },
      async () => {
        const { server, url, report } = await hostServer();
        const [program = '', ...args] = command ?? [];
        const running = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
        try {
          expect(await report).toEqual({
          ready: true, loaded: true, issue: true, issueHeight: true, event: true, eventHeight: true,
        }); // prettier-ignore
        } finally {
          if (running.pid) process.kill(-running.pid);
          server.closeAllConnections();
          server.close();
        }
      },
    );
  }
});
