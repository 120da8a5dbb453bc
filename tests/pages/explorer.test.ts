// The built site in a browser: with and without scripts, by pointer and by keyboard.
import AxeBuilder from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { writeNodes } from '#lib/export/svg.ts';
import { placeScore } from '#lib/layout/score.ts';
import { linkRecord } from '#lib/record/link.ts';
import { drawScore } from '#lib/scene/score.ts';
import { CSS_PALETTE } from '#lib/scene/tokens.ts';
import { chooseView } from '#lib/view/view.ts';
import { soundData } from '../examples.ts';
import { compareMarkup } from './markup.ts';
import { open, ready, RIYADH } from './site.ts';
import { formatCount } from '#lib/words/numbers.ts';

const record = linkRecord(await soundData('data'));
describe('the page without scripts', () => {
  it('shows the chart and a list of all events that link to their pages', async () => {
    const { page, close } = await open('/', { javaScriptEnabled: false });
    expect(await page.locator('svg.scene [data-event]').count()).toBeGreaterThan(60);
    const links = page.locator('#events a[href^="/events/"]');
    expect(await links.count()).toBe(record.events.length);
    await page.locator('#events summary', { hasText: '2025' }).click();
    await page.locator(`#events a[href="/events/${RIYADH}/"]`).click();
    await page.waitForURL(`**/events/${RIYADH}/`);
    expect(await page.locator('h1').textContent()).toContain('Riyadh');
    expect(await page.locator('blockquote').count()).toBeGreaterThan(3);
    expect(await page.locator('a[href^="http"]').count()).toBeGreaterThan(5);
    await close();
  });
});

describe('the page and the writer', () => {
  it.each(['', `event=${RIYADH}`, 'issue=crimea&on=2016-01-01'])('draw the same nodes (%s)', async (query) => {
    const { page, errors, close } = await open(`/?${query}`);
    await ready(page);
    const width = await page.locator('svg.scene').evaluate((svg) => Number(svg.getAttribute('width')));
    const drawn = await page.locator('svg.scene').innerHTML();
    const view = chooseView(record, new URLSearchParams(query)).view;
    const written = writeNodes(drawScore(placeScore(record, view, width)).nodes, CSS_PALETTE);
    const normal = await page.evaluate((markup) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.innerHTML = markup;
      return svg.innerHTML;
    }, written);
    expect(compareMarkup(drawn.replace(/<!--.*?-->/g, ''), normal)).toBe('the same');
    expect(errors).toEqual([]);
    await close();
  });
});

describe('choosing', () => {
  it('an event on the chart opens it, moves the date, and shows words, absences and sources', async () => {
    const { page, close } = await open('/');
    await ready(page);
    const box = (await page.locator(`svg.scene #event-${RIYADH}`).boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.35);
    const card = page.locator(`[data-card="${RIYADH}"]`);
    await card.locator('[data-statement] blockquote').first().waitFor();
    expect(await card.textContent()).toMatch(/Rubio[\s\S]*Lavrov[\s\S]*Not present[\s\S]*Ukraine[\s\S]*719 days/);
    expect(await page.locator('aside').textContent()).toContain('18 Feb 2025');
    await expect.poll(() => page.url()).toContain(`event=${RIYADH}`);
    await page.goBack();
    await card.waitFor({ state: 'detached' });
    await close();
  });
  it('an issue moves the chart’s panels to it, and a change there opens its event', async () => {
    const { page, close } = await open('/');
    await ready(page);
    await page.getByRole('button', { name: 'NATO membership', exact: true }).first().click();
    await page.getByRole('heading', { name: 'NATO membership: stated positions' }).waitFor();
    await page.locator('section:has(#changes-title) li button').first().click();
    await page.locator('[data-card]').waitFor();
    await expect.poll(() => page.url()).toMatch(/issue=nato-membership.*event=|event=.*issue=nato-membership/);
    await close();
  });
  it('an actor shows the events that concern it, and search finds words in quotations', async () => {
    const { page, close } = await open('/');
    await ready(page);
    await page.locator('aside dt button', { hasText: 'NATO' }).click();
    await page
      .getByRole('status')
      .getByText(/\d+ of [\d,]+ events/)
      .waitFor();
    await expect.poll(() => page.url()).toContain('actors=nato');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('searchbox').fill('qqq heard each other');
    await page.getByText('No event matches: with the words “qqq heard each other”').waitFor();
    await page.getByRole('searchbox').fill('Zelenskyy heard each other');
    await page
      .getByRole('status')
      .getByText(`1 of ${formatCount(record.events.length)} events`)
      .waitFor();
    await close();
  });
  it('the filter counts what each choice shows, adds people by name, and moves nothing', async () => {
    const { page, close } = await open('/');
    await ready(page);
    const top = async () => (await page.locator('.chart').boundingBox())!.y;
    const before = await top();
    await page.getByRole('button', { name: 'Filter' }).click();
    const count = await page
      .locator('label', { hasText: /^\s*Call/ })
      .locator('i')
      .textContent();
    await page.getByLabel('Call', { exact: false }).first().check();
    await page
      .getByRole('status')
      .getByText(`${count} of ${formatCount(record.events.length)} events`)
      .waitFor();
    await page.getByLabel('Add a party or person').fill('Sergey Lavrov');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /Sergey Lavrov/ }).waitFor();
    expect(page.url()).toContain('people=');
    await page.getByLabel('Add a party or person').fill('Nobody Atall');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Nobody Atall').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByLabel('Add a party or person').count()).toBe(0);
    expect(await top()).toBe(before);
    await close();
  });
  it('a broken address falls back and is named', async () => {
    const { page, close } = await open('/?issue=natomembership&on=2025-02-30');
    await page.getByText(/Not used from this address: .*natomembership/).waitFor();
    expect(await page.locator('svg.scene [data-event]').count()).toBeGreaterThan(60);
    await close();
  });
});

describe('by keyboard alone', () => {
  it('arrows step through the events, Escape closes', async () => {
    const { page, close } = await open('/');
    await ready(page);
    await page.locator('.chart').focus();
    await page.keyboard.press('End');
    const last = await page.locator('.chart').getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator('.chart').getAttribute('aria-valuetext')).not.toBe(last);
    expect(await page.locator('.ring').count()).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[data-card]').count()).toBe(0);
    await close();
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each([
    '/',
    `/?event=${RIYADH}`,
    '/?issue=territory',
    `/events/${RIYADH}/`,
    '/contacts/',
    '/positions/?issue=crimea&actors=united-states',
    '/guide/',
    '/guide/riyadh/',
  ])('axe finds nothing serious on %s', async (path) => {
    const { page, close } = await open(path, { colorScheme });
    await page.waitForTimeout(400);
    const { violations } = await new AxeBuilder({ page }).exclude('#events ol').analyze();
    expect(
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ).toEqual([]);
    await close();
  });
});

describe('two actions or fewer', () => {
  it.each([1440, 360])('who met whom, and for how long they did not, at %i px', async (width) => {
    const { page, close } = await open('/', { viewport: { width, height: 740 }, hasTouch: width < 500 });
    await page.getByRole('navigation').getByRole('link', { name: 'Contacts', exact: true }).click();
    await page.getByRole('heading', { name: 'United States and Russia: 719 days between meetings' }).waitFor();
    await close();
  });
  it.each([1440, 360])(
    'what the United States says about NATO membership today, its words and when that changed, at %i px',
    async (width) => {
      const { page, close } = await open('/', { viewport: { width, height: 740 }, hasTouch: width < 500 });
      await page.getByRole('navigation').getByRole('link', { name: 'Positions', exact: true }).click();
      const cell = page
        .getByRole('row', { name: /^NATO membership/ })
        .getByRole('button')
        .nth(1);
      await cell.click();
      const dialog = page.getByRole('dialog', { name: 'United States, NATO membership' });
      await dialog.getByRole('heading', { name: 'How it changed' }).waitFor();
      await dialog.locator('a[href^="http"]').first().waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await close();
    },
  );
  it('each member of a pooled lane can stand in a column of its own', async () => {
    const { page, close } = await open('/positions/');
    await page.getByRole('button', { name: /^Europe \(/ }).click();
    await page.getByRole('columnheader', { name: 'Hungary' }).waitFor();
    const headers = await page.getByRole('columnheader').allTextContents();
    const column = headers.findIndex((name) => name.startsWith('Hungary'));
    const row = page.getByRole('row', { name: /^EU membership/ });
    await row
      .getByRole('cell')
      .nth(column - 1)
      .getByRole('button')
      .click();
    await page
      .getByRole('dialog')
      .getByRole('heading', { name: /^Hungary: / })
      .waitFor();
    expect(page.url()).toContain('actors=hungary');
    await close();
  });
  it('a row of the phone’s score opens a sheet that leaves the row in sight', async () => {
    const { page, close } = await open('/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await ready(page);
    await page.getByRole('button', { name: /^18 Feb 2025: US and Russia hold talks/ }).tap();
    const sheet = page.locator(`dialog[data-card="${RIYADH}"]`);
    await sheet.locator('blockquote').first().waitFor();
    const [row, box] = await Promise.all([page.locator('[aria-current=true]').boundingBox(), sheet.boundingBox()]);
    expect(row!.y + row!.height).toBeLessThanOrEqual(box!.y);
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await sheet.waitFor({ state: 'detached' });
    await close();
  });
});
