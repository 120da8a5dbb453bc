// The record itself: sound, and every quotation word for word in the evidence where that is at hand.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contactsBetween, gapsBetween, longestGap } from '#lib/record/contacts.ts';
import { linkRecord } from '#lib/record/link.ts';
import { formatProblem } from '#lib/record/problem.ts';
import { loadRecord } from '#lib/server/disk.ts';
import { run } from './cli/run.ts';

const { data, problems } = await loadRecord('data');

describe('data/', () => {
  it('is sound', () => expect(problems.map(formatProblem)).toEqual([]));
});

describe.runIf(data)('the record', () => {
  const record = linkRecord(data!);
  it('counts 719 days between the meetings in New Delhi and Riyadh', () => {
    const question = { level: 'minister', mode: 'in-person' } as const;
    const gap = longestGap(gapsBetween(record, 'united-states', 'russia', question));
    expect(gap).toMatchObject({
      days: 719,
      from: { id: '2023-03-02-g20-new-delhi-blinken-lavrov' },
      to: { id: '2025-02-18-riyadh-talks' },
    });
  });
  it('draws no meeting of Russia and Ukraine in Riyadh in February or March 2025', () => {
    const there = contactsBetween(record, 'russia', 'ukraine').filter(({ place }) => place?.startsWith('Riyadh'));
    expect(there).toEqual([]);
  });
  it('has every statement of an event said by a party to it, or about it', () => {
    expect(record.statements.filter(({ event, actors }) => !event.parties.length || !actors.length)).toEqual([]);
  });
  it('writes nobody’s name in two ways', () => {
    const names = [...record.people.values()].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
  it('never says what anybody believes or wants, unless as their own statement', () => {
    const inner =
      /^(?!Says|Asks|Calls|Tells|Recalls|Quotes|Accuses|Reports)[^.;]*\b(wants|believes|softens|caves|reveals|admits)\b/;
    const ours = record.events.flatMap(
      ({ id, title, statements }) =>
        [[id, title], ...statements.map((statement) => [statement.id, statement.gist])] as [string, string][],
    );
    const stated = /\b(says|asks|if)\b.*\b(wants)\b/i;
    expect(ours.filter(([, text]) => inner.test(text) && !stated.test(text))).toEqual([]);
  });
  it('uses neutral words: none of the loaded ones in titles, summaries and gists', () => {
    const loaded =
      /\b(reunification|admitted|claimed credit|caved?|slammed|blasted|snubbed|special military operation|Kiev|Zelenskyy?iy|Turkey)\b/;
    const ours = record.events.flatMap(
      ({ id, title, summary, statements }) =>
        [[id, title], [id, summary], ...statements.map((statement) => [statement.id, statement.gist])] as [
          string,
          string,
        ][],
    );
    expect(ours.filter(([, text]) => loaded.test(text.replace(/“[^”]*”|"[^"]*"/g, '')))).toEqual([]);
  });
});

const FACTS = path.join('..', 'shared', 'facts');

/** The texts are excerpts: words that were quoted later from the same pages may stand outside of them. */
const BEYOND: readonly string[] = ['statements/2019-05-20-volodymyr-zelensky-ceasefire-terms-2'];

/** The texts of pages are kept beside the project, not in it; without them this part is not run. */
describe.runIf(data && fs.existsSync(FACTS))('quotations', () => {
  it('stand word for word in the texts kept of their pages', async () => {
    const { out } = await run('verify-quotes', '--evidence', FACTS, '--json');
    const { found, missing } = JSON.parse(out) as { found: number; missing: { address: string; field: string }[] };
    const statements = missing.filter(({ field }) => field !== 'readout');
    expect(statements.map(({ address }) => address)).toEqual(BEYOND);
    expect(found).toBeGreaterThan(850);
  });
});
