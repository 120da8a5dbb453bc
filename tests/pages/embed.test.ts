// The embed in the pages of others: in every client it speaks to, under their rules.
import { describe, expect, it } from 'vitest';
import { browser, chooseIssue, expectRightHeight, host, site } from './hosted.ts';
import { hasWordPress, HOST, HOSTS, pageOf, wordPressPage } from './hosts.ts';
import { RIYADH } from './site.ts';

describe('the embed', () => {
  for (const [name, body] of Object.entries(HOSTS)) {
    it(`tells ${name} its height, after loading, on every change, and when it is turned`, async () => {
      const headers: Record<string, string> = name.includes('strict policy')
        ? {
            'content-security-policy': `default-src 'none'; script-src ${site}; frame-src ${site}; style-src 'unsafe-inline'`,
          }
        : {};
      const hosted = await host(body(`${site}/embed/`), { headers });
      await expectRightHeight(hosted);
      await chooseIssue(hosted, 'nato-membership');
      await expectRightHeight(hosted);
      await hosted.frame.locator('.chart').focus();
      await hosted.page.keyboard.press('ArrowLeft');
      await hosted.frame.locator('[data-card] h2').waitFor();
      await hosted.frame.getByText('Loading words').waitFor({ state: 'detached' });
      await expectRightHeight(hosted);
      const high = await hosted.page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
      await hosted.frame.getByRole('button', { name: 'Close' }).click();
      await expectRightHeight(hosted);
      expect(await hosted.page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0)).toBeLessThan(high);
      await hosted.page.setViewportSize({ width: 360, height: 800 });
      await expectRightHeight(hosted);
      expect(hosted.errors).toEqual([]);
      await hosted.close();
    });
  }

  it.skipIf(!hasWordPress)('is shown by WordPress’s own script in its sandbox, as high as it allows', async () => {
    const hosted = await host(wordPressPage(`${site}/embed/`));
    await expectRightHeight(hosted);
    expect(await hosted.page.locator('blockquote').isVisible()).toBe(false);
    expect(await hosted.page.locator('iframe').evaluate((frame) => getComputedStyle(frame).position)).toBe('static');
    expect(hosted.errors).toEqual([]);
    await hosted.close();
  });

  it('has no bar and nothing wider than itself in a column of 320 to 1440 px', async () => {
    const hosted = await host(HOSTS['our loader']?.(`${site}/embed/crimea/`) ?? '');
    for (const width of [320, 480, 720, 1100, 1440]) {
      await hosted.page.setViewportSize({ width, height: 800 });
      await expectRightHeight(hosted);
      expect(await hosted.frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }
    await hosted.close();
  });

  it('stands twice on a page, each with its own view and height', async () => {
    const one = (issue: string) => HOSTS['our loader']?.(`${site}/embed/${issue}`) ?? '';
    const hosted = await host(`${one('')}${one('blame/')}`);
    await expect.poll(() => hosted.page.locator('demarche-timeline iframe').count()).toBe(2);
    for (const [i, words] of [/Who met/, /Blame/].entries()) {
      const frame = hosted.page.frameLocator('iframe').nth(i);
      await frame.getByRole('heading', { name: words }).waitFor();
      const content = () =>
        frame.locator('#embed').evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height));
      await expect
        .poll(
          async () =>
            (await hosted.page
              .locator('iframe')
              .nth(i)
              .evaluate((each) => each.clientHeight)) - (await content()),
        )
        .toBe(0);
    }
    await hosted.close();
  });

  it('reports its height when it was hidden and is shown', async () => {
    const hosted = await host(
      `<div id="tab" style="display:none">${HOSTS['amp-iframe’s rules']?.(`${site}/embed/`)}</div>`,
      { ready: false },
    );
    await hosted.page.evaluate(() => ((document.getElementById('tab') as HTMLElement).style.display = 'block'));
    await expectRightHeight(hosted);
    await hosted.close();
  });

  it('loads only when it comes near the window', async () => {
    const far = `<div style="height:9000px"></div>${HOSTS['our loader']?.(`${site}/embed/`)}`;
    const context = await (await browser()).newContext({ viewport: { width: 640, height: 800 } });
    const page = await context.newPage();
    await context.route(`${HOST}/**`, (route) => route.fulfill({ contentType: 'text/html', body: pageOf(far) }));
    await page.goto(`${HOST}/`);
    await page.waitForFunction(() => document.querySelector('iframe'));
    expect(page.frames().some((frame) => frame.url().includes('/embed/'))).toBe(false);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect.poll(() => page.frames().some((frame) => frame.url().includes('/embed/'))).toBe(true);
    await context.close();
  });

  it('opens an event from its own address, from a link of the host as often as it is used, and from its message', async () => {
    const link = `<a id="link" target="timeline" href="${site}/embed/?theme=dark#event=${RIYADH}">Riyadh</a>`;
    const hosted = await host(
      `${link}<demarche-timeline name="timeline" src="${site}/embed/?theme=dark"></demarche-timeline><script src="${site}/embed.js"></script>`,
    );
    const close = hosted.frame.getByRole('button', { name: 'Close' });
    for (let i = 0; i < 2; i++) {
      await hosted.page.click('#link');
      await hosted.frame.locator(`[data-card="${RIYADH}"]`).waitFor();
      await close.click();
      await close.waitFor({ state: 'detached' });
    }
    const show = (view: string) =>
      hosted.page.evaluate(
        (asked) =>
          (document.querySelector('demarche-timeline') as HTMLElement & { show(view: string): void }).show(asked),
        view,
      );
    await show('issue=crimea&event=2014-03-18-crimea-annexation-treaty');
    await hosted.frame.locator('[data-card="2014-03-18-crimea-annexation-treaty"]').waitFor();
    await hosted.frame.getByRole('heading', { name: /^Crimea: how/ }).waitFor();
    await show(`event=${RIYADH}`);
    await hosted.frame.locator(`[data-card="${RIYADH}"]`).waitFor();
    expect(await hosted.frame.locator('[data-issue]').first().getAttribute('data-issue')).toBe('crimea');
    expect(await hosted.frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await hosted.close();
  });

  it('shows what was asked for before its lazy frame was there', async () => {
    const body = `<script src="${site}/embed.js"></script><demarche-timeline src="${site}/embed/"></demarche-timeline><script>document.querySelector('demarche-timeline').show('event=${RIYADH}')</script>`;
    const hosted = await host(body);
    await hosted.frame.locator(`[data-card="${RIYADH}"] .summary`).waitFor();
    await expectRightHeight(hosted);
    await hosted.close();
  });

  for (const width of [360, 800]) {
    it(`gives the focus back when an event is closed at ${width} px, by button and by key`, async () => {
      const hosted = await host(HOSTS['our loader']?.(`${site}/embed/?event=${RIYADH}`) ?? '', { width });
      const focused = () =>
        hosted.frame.evaluate(
          () => document.activeElement?.getAttribute('data-row') ?? document.activeElement?.className ?? '',
        );
      await hosted.frame.getByRole('button', { name: 'Close' }).click();
      await expect.poll(focused).toMatch(width === 360 ? /2025-02-18/ : /chart/);
      if (width === 360) {
        await hosted.page.keyboard.press('Enter');
        await hosted.frame.locator('[data-card]').waitFor();
        await hosted.page.keyboard.press('Escape');
        await hosted.frame.locator('[data-card]').waitFor({ state: 'detached' });
        expect(await focused()).toMatch(/2025-02-18/);
      }
      await hosted.close();
    });
  }

  it('says so, with a way on, when an event’s words cannot be loaded', async () => {
    const hosted = await host(HOSTS['our loader']?.(`${site}/embed/`) ?? '');
    await hosted.page.context().route('**/data.json', (route) => route.fulfill({ status: 500, body: '' }));
    await hosted.frame.locator('.chart').focus();
    await hosted.page.keyboard.press('ArrowLeft');
    await hosted.frame.getByRole('link', { name: 'Read them on the event’s own page' }).waitFor();
    await hosted.close();
  });

  it('keeps the list in words with its sources, and what a reader opened in it', async () => {
    const hosted = await host(HOSTS['our loader']?.(`${site}/embed/`) ?? '');
    await hosted.frame.getByText('main events in words').click();
    expect(await hosted.frame.locator('details[open] a.source').count()).toBeGreaterThan(10);
    await expectRightHeight(hosted);
    await hosted.close();
  });

  it('scrolls, with its bar shown, in a host that gives it a height and does not follow', async () => {
    const hosted = await host(`<iframe src="${site}/embed/crimea/" width="100%" height="300"></iframe>`);
    await hosted.frame.waitForFunction(() => document.documentElement.hasAttribute('data-bars'));
    await hosted.frame.evaluate(() => scrollTo(0, 10_000));
    expect(await hosted.frame.evaluate(() => scrollY)).toBeGreaterThan(100);
    await hosted.close();
  });

  it('obeys its parent only, and nothing that would take the reader elsewhere', async () => {
    const hosted = await host(HOSTS['amp-iframe’s rules']?.(`${site}/embed/`) ?? '');
    const before = hosted.frame.url();
    await hosted.page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow;
      const hostile = [
        null,
        1,
        '',
        '[iFrameSizer]',
        'pymxPYMxxxPYMxnavigateToxPYMxhttps://example.org',
        { type: 'demarche:view', view: { a: 1 } },
        { type: 'demarche:view', view: 'event=<script>' },
        { message: 'ready', secret: '"]' },
      ];
      hostile.forEach((message) => frame?.postMessage(message, '*'));
    });
    // A window that is not the parent says something that the parent might.
    await hosted.frame.evaluate(() => window.postMessage({ type: 'demarche:view', view: 'issue=crimea' }, '*'));
    await hosted.frame.getByText('Not used from this address: event=<script>').waitFor();
    expect(hosted.frame.url()).toBe(before);
    expect(await hosted.frame.getByLabel('Issue').inputValue()).toBe('');
    expect(hosted.errors).toEqual([]);
    await hosted.close();
  });

  it('asks nobody but its own site, and keeps nothing', async () => {
    const hosted = await host(HOSTS['our loader']?.(`${site}/embed/`) ?? '');
    await expectRightHeight(hosted);
    expect(
      hosted.requests.filter((url) => !url.startsWith(site) && !url.startsWith(HOST) && !url.startsWith('data:')),
    ).toEqual([]);
    expect(await hosted.frame.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
    await hosted.close();
  });

  it('says nothing when it is not framed', async () => {
    const page = await (await browser()).newPage();
    await page.addInitScript(() =>
      addEventListener('message', () => document.documentElement.setAttribute('data-heard', '')),
    );
    await page.goto(`${site}/embed/`);
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-heard'))).toBe(false);
    await page.close();
  });
});

describe('the embed without scripts', () => {
  for (const width of [360, 640]) {
    it(`shows its title, the chart, the list and the sources at ${width} px, also in a sandbox that allows nothing`, async () => {
      const context = await (await browser()).newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      await context.route(`${HOST}/**`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: pageOf(`<iframe sandbox="" src="${site}/embed/territory/" width="100%" height="800"></iframe>`),
        }),
      );
      await page.goto(`${HOST}/`);
      const frame = page.frameLocator('iframe');
      await frame.getByRole('heading', { name: /Territory/ }).waitFor();
      expect(await frame.locator('svg:visible [data-event]').count()).toBeGreaterThan(10);
      await frame.getByText('main events in words').click();
      expect(await frame.locator('details li a.source').count()).toBeGreaterThan(5);
      await frame.getByRole('link', { name: 'Explore' }).waitFor();
      await context.close();
    });
  }
});

describe('the loader', () => {
  it('draws the same picture that the server drew, so that nothing moves', async () => {
    const hosted = await host(HOSTS['our loader']?.(`${site}/embed/`) ?? '', { width: 640 });
    const shift = await hosted.frame.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let total = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(total), 300);
        }),
    );
    expect(shift).toBeLessThan(0.02);
    await hosted.close();
  });
});
