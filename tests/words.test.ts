// The words of the interface: whole in every language, and in the pictures that ask for them.
import { describe, expect, it } from 'vitest';
import { chooseFigure } from '#lib/view/figure.ts';
import { drawFigure } from '#lib/scene/figure.ts';
import { placeFigure } from '#lib/layout/figure.ts';
import { textWidth } from '#lib/layout/textWidth.ts';
import { formatDay, formatDays, formatMonth } from '#lib/time/words.ts';
import { counted, formatCount } from '#lib/words/numbers.ts';
import { LANGUAGES } from '#lib/words/languages.ts';
import '#lib/words/all.ts';
import { chartWords } from '#lib/words/chartWords.ts';
import { pictureWords } from '#lib/words/words.ts';
import { en as picture } from '#lib/words/picture/en.ts';
import { en as chart } from '#lib/words/chart/en.ts';
import { en as page } from '#lib/words/page/en.ts';
import { uk } from '#lib/words/page/uk.ts';
import { fr } from '#lib/words/page/fr.ts';
import { de } from '#lib/words/page/de.ts';
import type { SceneNode } from '#lib/scene/node.ts';
import { entriesOf } from './entries.ts';
import { example, on } from './examples.ts';

describe('dictionaries', () => {
  const english = { picture: entriesOf(picture), chart: entriesOf(chart), page: entriesOf(page) };
  const all = { uk, fr, de };
  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    '%s say everything that English says, with all that is told',
    (language) => {
      const pairs = [
        [english.picture, entriesOf(pictureWords(language))],
        [english.chart, entriesOf(chartWords(language))],
        [english.page, entriesOf(all[language as keyof typeof all])],
      ] as const;
      for (const [ours, theirs] of pairs) {
        expect(theirs.map(([path]) => path)).toEqual(ours.map(([path]) => path));
        for (const [i, [path, words]] of theirs.entries()) {
          expect([path, words.trim()]).not.toEqual([path, '']);
          const told = (text: string) => [...text.matchAll(/W\d/gi)].map((match) => match[0].toUpperCase()).sort();
          expect([path, told(words)]).toEqual([path, told(ours[i]?.[1] ?? '')]);
        }
      }
    },
  );
  it('are other words than the English ones, but for names', () => {
    const same = LANGUAGES.slice(1).map((language) => {
      const theirs = new Map(entriesOf(pictureWords(language)));
      return english.picture
        .filter(([path, words]) => theirs.get(path) === words && /[a-z]{3}/.test(words))
        .map(([path]) => path);
    });
    for (const paths of same) expect(paths.length).toBeLessThan(10);
  });
});

describe('numbers and dates', () => {
  it('take the form of their number', () => {
    const days = (n: number) => pictureWords('uk').days(n);
    expect([1, 3, 5, 21, 719].map(days)).toEqual(['1 день', '3 дні', '5 днів', '21 день', '719 днів']);
    expect(counted('fr')(0, 'jour', 'jours')).toBe('0 jour');
    expect(formatCount(4321, 'de')).toBe('4.321');
  });
  it('are written as the language writes them', () => {
    const day = on('2025-03-01');
    expect(LANGUAGES.map((language) => formatDay(day, language))).toEqual([
      '1 Mar 2025',
      '1 бер. 2025',
      '1er mars 2025',
      '1. März 2025',
    ]);
    expect(formatDays(on('2025-03-23'), on('2025-03-25'), 'de')).toBe('23.–25. März 2025');
    expect(formatMonth(day, 'fr')).toBe('mars 2025');
  });
});

describe('a picture', () => {
  const texts = (nodes: readonly SceneNode[]): string[] =>
    nodes.flatMap((node) => (node.type === 'group' ? texts(node.children) : node.type === 'text' ? [node.text] : []));
  it.each(LANGUAGES)('in %s holds its words, all of whose letters have a width', (language) => {
    for (const query of [
      '',
      'issue=dam',
      'chart=contacts',
      'chart=positions',
      'chart=history&issue=dam&actors=northland',
      'chart=rows&width=360',
    ]) {
      const { figure, view } = chooseFigure(example, new URLSearchParams(`${query}&lang=${language}`));
      if (!figure) throw new Error(query);
      const scene = drawFigure(placeFigure(example, view, figure));
      const all = texts(scene.nodes);
      expect(all.join(' ')).toContain(
        pictureWords(language).score.sources(formatDay(example.span.to, language)).split(' ')[0],
      );
      const style = { family: 'condensed', weight: 400, size: 10 } as const;
      const letters = new Set(all.join('').replace(/\s/g, ''));
      const unknown = [...letters].filter(
        (letter) => textWidth(letter, style) === 6 && textWidth(`${letter}${letter}`, { ...style, weight: 600 }) === 12,
      );
      expect([query, unknown]).toEqual([query, []]);
    }
  });
});
