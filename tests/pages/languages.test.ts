// The interface in every language, at the width of a small phone and of a desk.
import { describe, expect, inject, it } from 'vitest';
import { LANGUAGES } from '#lib/words/languages.ts';
import { en, type PageWords } from '#lib/words/page/en.ts';
import { de } from '#lib/words/page/de.ts';
import { fr } from '#lib/words/page/fr.ts';
import { uk } from '#lib/words/page/uk.ts';
import { fr as frChart } from '#lib/words/chart/fr.ts';
import { entriesOf } from '../entries.ts';
import { open, ready, RIYADH } from './site.ts';

const PAGES: Readonly<Record<string, PageWords>> = { uk, fr, de };
const PATHS = ['/', '/contacts/', '/positions/', '/guide/', '/embed-builder/', '/embed/crimea/'];
/** Shorter entries may be words of the other language too. */
const LONG = 9;

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  const theirs = new Map(entriesOf(PAGES[language] ?? en));
  const english = entriesOf(en).filter(([path, words]) => words.length >= LONG && theirs.get(path) !== words);
  it.each([
    [320, PATHS],
    [1440, [`/?event=${RIYADH}`]],
  ] as const)('everything fits at %i px, and nothing is left in English', async (width, paths) => {
    const { page, errors, close } = await open(`/guide/?lang=${language}`, { viewport: { width, height: 800 } });
    for (const path of paths) {
      await page.goto(`${inject('site')}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
      const found = await page.evaluate(() => {
        const own = document.body.cloneNode(true) as HTMLElement;
        // The record's own words are English, and say so.
        for (const element of own.querySelectorAll('[lang="en"],script,style,svg')) element.remove();
        const controls = [...document.querySelectorAll<HTMLElement>('button,a,label,h1,h2')];
        const cut = controls.filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible',
        );
        return {
          text: own.textContent ?? '',
          wide: document.documentElement.scrollWidth,
          cut: cut.map(({ textContent }) => textContent),
        };
      });
      expect([path, found.wide <= width, found.cut]).toEqual([path, true, []]);
      expect([path, english.filter(([, words]) => found.text.includes(words))]).toEqual([path, []]);
    }
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the choice of language', () => {
  it('changes the page at once, stays in the address, and goes along to other views', async () => {
    const { page, errors, close } = await open('/');
    await ready(page);
    await page.locator('header').getByLabel('Language').selectOption('fr');
    await page.getByRole('heading', { name: fr.offices.title }).waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('fr');
    await page.getByRole('link', { name: fr.header.contacts }).click();
    await page.getByText(frChart.contacts.dotted).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(errors).toEqual([]);
    await close();
  });
  it('leaves the record’s own words in English, and marks them', async () => {
    const { page, close } = await open(`/?lang=fr&event=${RIYADH}`);
    await ready(page);
    const quotes = page.locator('aside [data-statement] blockquote');
    await quotes.first().waitFor();
    for (const quote of await quotes.all()) expect(await quote.getAttribute('lang')).toBe('en');
    await close();
  });
  it('is that of the embed which the builder writes', async () => {
    const { page, close } = await open('/embed-builder/');
    await ready(page);
    await page.locator('main').getByLabel('Language').selectOption('fr');
    await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('/embed/?lang=fr'));
    await close();
  });
  it('is that of a file', async () => {
    const text = await (await fetch(`${inject('site')}/chart.svg?preset=article&lang=fr&from=2022-01-01`)).text();
    expect(text).toMatch(/^<svg [^>]*lang="fr"/);
    expect(text).toContain('Contacts diplomatiques');
  });
});
