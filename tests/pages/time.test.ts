// Moving through time, and the page at all widths and sizes of text.
import { describe, expect, it } from 'vitest';
import { open, ready, RIYADH } from './site.ts';

describe('time', () => {
  it('the flag of the as-of date is dragged and does not jump', async () => {
    const { page, close } = await open('/?on=2022-06-01');
    await ready(page);
    const flag = (await page.locator('#as-of rect').boundingBox())!;
    const lineAt = async () => (await page.locator('#as-of line').boundingBox())!.x;
    const before = await lineAt();
    await page.mouse.move(flag.x + 8, flag.y + 8);
    await page.mouse.down();
    expect(page.url()).toContain('on=2022-06-01');
    await page.mouse.move(flag.x + 108, flag.y + 8, { steps: 4 });
    await page.mouse.up();
    expect(Math.abs((await lineAt()) - before - 100)).toBeLessThan(2);
    await expect.poll(() => page.url()).toMatch(/on=2023-/);
    await close();
  });
  it('zoom keeps the chosen event in view, Page Up and Page Down go from event to event', async () => {
    const { page, close } = await open('/?event=2015-02-12-minsk-ii');
    await ready(page);
    for (let i = 0; i < 4; i++)
      await page.getByRole('group', { name: 'Time' }).getByRole('button', { name: 'Zoom in' }).click();
    const chart = (await page.locator('.chart').boundingBox())!;
    const line = (await page.locator('#as-of line').boundingBox())!;
    expect(line.x).toBeGreaterThan(chart.x + 100);
    expect(line.x).toBeLessThan(chart.x + chart.width);
    await page.locator('.chart').focus();
    await page.keyboard.press('PageUp');
    await expect.poll(() => page.url()).toMatch(/event=2016-/);
    await close();
  });
  it('two fingers zoom', async () => {
    const { page, close } = await open('/', { hasTouch: true, viewport: { width: 1024, height: 800 } });
    await ready(page);
    const box = (await page.locator('.chart').boundingBox())!;
    const client = await page.context().newCDPSession(page);
    const at = (dx: number) => [-dx, dx].map((x, id) => ({ id, x: box.x + 500 + x, y: box.y + 300 }));
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(40) });
    for (const dx of [60, 90, 130, 180])
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(dx) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.url()).toMatch(/from=201[89].*to=202/);
    await close();
  });
  it('the wheel zooms with Ctrl and leaves the page its scrolling without', async () => {
    const { page, close } = await open('/');
    await ready(page);
    const box = (await page.locator('.chart').boundingBox())!;
    await page.mouse.move(box.x + 600, box.y + 300);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(page.url()).not.toContain('from=');
    await page.getByText('Hold Ctrl').waitFor();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => page.url()).toContain('from=');
    await close();
  });
  it('every control of time works by keyboard: zoom, whole span, as-of date, brush', async () => {
    const { page, close } = await open('/');
    await ready(page);
    await page.locator('.chart').focus();
    await page.keyboard.press('+');
    await expect.poll(() => page.url()).toContain('from=');
    await page.keyboard.press('0');
    await expect.poll(() => page.url()).not.toContain('from=');
    await page.getByRole('slider', { name: 'As-of date' }).focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.url()).toContain('on=2026-06-01');
    await page.getByRole('slider', { name: 'Start of the visible span' }).focus();
    await page.keyboard.press('PageUp');
    await expect.poll(() => page.url()).toContain('from=2014-02-01');
    await close();
  });
  it('story time is named, and every event of a month is reached when zoomed to it', async () => {
    const { page, close } = await open('/?from=2025-02-10&to=2025-02-24');
    await ready(page);
    await page.getByRole('button', { name: 'Story time' }).click();
    await page.getByText('Time axis stretched where events are dense').waitFor();
    await expect.poll(() => page.url()).toContain('scale=story');
    await close();
  });
});

describe('widths', () => {
  it.each([`/?event=${RIYADH}`, '/contacts/', '/positions/', '/guide/riyadh/'])(
    'nothing is wider than the window from 1440 to 320 px, nor with text twice as large (%s)',
    async (path) => {
      const { page, close } = await open(path);
      await page.waitForTimeout(300);
      const excess = async (width: number, text: number) => {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), text);
        await page.waitForTimeout(100);
        return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      };
      for (const width of [1440, 960, 640, 360, 320]) {
        for (const text of [100, 200])
          expect(await excess(width, text), `${width} px, ${text} %`).toBeLessThanOrEqual(0);
      }
      await close();
    },
  );
});
