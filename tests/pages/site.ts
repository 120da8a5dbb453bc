// The built site in a browser, opened as one reader.
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../bin/browser.js';

export const RIYADH = '2025-02-18-riyadh-talks';
const site = inject('site');
let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

export async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; errors: string[]; close(): Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  await page.goto(site + path, { waitUntil: 'load' });
  return { page, errors, close: () => context.close() };
}

/** Waits until scripts answer: the first step moves the as-of date. */
export async function ready(page: Page) {
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
}
