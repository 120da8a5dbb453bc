// The embed inside a host's page, opened as one reader.
import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { afterAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../bin/browser.js';
import { HOST, pageOf } from './hosts.ts';

export const site = inject('site');
let started: Promise<Browser> | null = null;
export const browser = (): Promise<Browser> => (started ??= launchBrowser());
afterAll(async () => (await started)?.close());

export interface Hosted {
  readonly page: Page;
  readonly frame: Frame;
  readonly errors: string[];
  readonly requests: string[];
  close(): Promise<void>;
}

/** Opens a host's page with a body, and waits for the embed in it. */
export async function host(
  body: string,
  {
    width = 640,
    headers = {},
    ready = true,
  }: { width?: number; headers?: Record<string, string>; ready?: boolean } = {},
): Promise<Hosted> {
  const context: BrowserContext = await (
    await browser()
  ).newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  page.on('request', (request) => requests.push(request.url()));
  await context.route(`${HOST}/**`, (route) =>
    route.request().url() === `${HOST}/`
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: pageOf(body) })
      : route.fulfill({ status: 204, body: '' }),
  );
  await page.goto(`${HOST}/`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('iframe'));
  const embedded = () => page.frames().find((each) => each.url().startsWith(`${site}/embed`));
  await expect.poll(embedded).toBeTruthy();
  const frame = embedded() as Frame;
  if (ready) await frame.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  return { page, frame, errors, requests, close: () => context.close() };
}

/** The frame is as high as its content, within 1 px, with no bar and nothing cut. */
export async function expectRightHeight({ page, frame }: Hosted) {
  await expect
    .poll(async () => {
      const [content, window] = await frame.evaluate(() => [
        document.getElementById('embed')?.getBoundingClientRect().height ?? 0,
        innerHeight,
      ]);
      const element = await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
      return Math.abs(element - (content ?? 0)) <= 1 && window === element ? 'right' : `${element}, content ${content}`;
    })
    .toBe('right');
}

export const chooseIssue = ({ frame }: Hosted, issue: string) => frame.getByLabel('Issue').selectOption(issue);
