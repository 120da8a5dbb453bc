// What editors use: starters, one form, quotations, and what changed.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkRecord } from '#lib/record/link.ts';
import { EXAMPLE_FOLDER, soundData } from '../examples.ts';
import { base, copy, read, write } from './copies.ts';
import { run } from './run.ts';

describe('demarche new', () => {
  it('event: a starter with every field, which check then asks for one by one', async () => {
    const data = copy();
    const made = await run(
      'new',
      'event',
      '--date',
      '2002-07-01',
      '--title',
      'Bridge: a survey',
      '--actors',
      'northland',
      '--data',
      data,
    );
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('2002-07-01-bridge-a-survey.yaml') });
    const file = path.join(data, 'events/2002/2002-07-01-bridge-a-survey.yaml');
    expect(read(file)).toContain(
      '# The day it happened, or the first day. Write YYYY, YYYY-MM or YYYY-MM-DD.\ndate: 2002-07-01',
    );
    const { out } = await run('check', data);
    for (const field of ['short', 'kind', 'importance', 'summary', 'parties[0].role', 'sources.page.url']) {
      expect(out).toContain(`  ${field}: `);
    }
    const filled: Record<string, string> = {
      'short:': 'short: Survey', 'kind:': 'kind: domestic', 'importance:': 'importance: 2', 'summary:': 'summary: Invented.',
      'role:': 'role: acted', 'publisher:': 'publisher: Gazette', '# title:': 'title: A page', 'published:': 'published: undated',
      'url:': 'url: https://example.org/survey',
    }; // prettier-ignore
    const text = read(file).replace(/^( *)((?:# title|\w+):) ?$/gm, (line, indent: string, name: string) =>
      filled[name] ? indent + filled[name] : line,
    );
    write(text, file);
    expect((await run('check', data)).out).toContain('The record is sound: 15 events');
  });
  it('statement: at the end of its event', async () => {
    const data = copy();
    const event = '2002-05-01-holt-premier';
    await run(
      'new',
      'statement',
      '--event',
      event,
      '--speaker',
      'bea-holt',
      '--actors',
      'northland',
      '--issue',
      'dam',
      '--data',
      data,
    );
    const text = read(data, `events/2002/${event}.yaml`);
    expect(text).toContain('statements:\n');
    expect(text).toContain('  - id: 2002-05-01-bea-holt-dam\n');
    expect((await run('check', data)).out).toContain('statements[0].gist');
  });
  it('overwrites nothing, and names what it does not know', async () => {
    const data = copy();
    const again = ['new', 'person', '--name', 'Bea Holt', '--data', data];
    expect(await run(...again)).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
    expect(await run('new', 'party', '--data', data)).toMatchObject({
      code: 2,
      err: expect.stringContaining('say what'),
    });
    expect(await run('new', 'event', '--date', '2002-02-30', '--title', 'X', '--data', data)).toMatchObject({
      code: 2,
    });
    expect(
      await run('new', 'statement', '--event', '2002-05-01-holt', '--speaker', 'bea-holt', '--data', data),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('2002-05-01-holt-premier'),
    });
  });
});

describe('demarche fmt', () => {
  const EVENT = 'events/2002/2002-01-15-weir-seized.yaml';
  it('orders fields, keeps comments and content, and is done after one time', async () => {
    const data = copy();
    const before = await soundData(data);
    const file = path.join(data, EVENT);
    const [title = '', ...rest] = read(file).split('\n');
    write([...rest.filter(Boolean), '# a comment', title, ''].join('\n'), file);
    expect((await run('fmt', data, '--check')).code).toBe(1);
    expect(await run('fmt', data)).toMatchObject({ code: 0, out: expect.stringContaining(EVENT) });
    expect(read(file)).toContain('# a comment\ntitle: ');
    expect(read(file).indexOf('title:')).toBeLessThan(read(file).indexOf('date:'));
    expect(await soundData(data)).toEqual(before);
    expect(await run('fmt', data)).toMatchObject({ code: 0, out: 'nothing to change' });
  });
  it('leaves what is not YAML alone and says so', async () => {
    const data = copy();
    write('title: [', data, EVENT);
    expect((await run('fmt', data)).err).toContain(`${EVENT} is not sound YAML`);
    expect(read(data, EVENT)).toBe('title: [');
  });
  it('has been run on the record and the example', async () => {
    for (const data of ['data', EXAMPLE_FOLDER])
      expect(await run('fmt', data, '--check')).toMatchObject({ code: 0, out: '' });
  });
});

describe('demarche verify-quotes', () => {
  const evidence = (name: string) => {
    const folder = path.join(base, name);
    fs.mkdirSync(folder, { recursive: true });
    return folder;
  };
  it('finds words whatever the form of quotation marks, and names what is not there', async () => {
    const record = linkRecord(await soundData(EXAMPLE_FOLDER));
    const folder = evidence('all');
    const quoted = record.events.flatMap((event) => [
      ...event.statements.flatMap(({ quote, fragment, original, sources }) =>
        [quote, fragment, original?.quote].map((words) => ({ words, url: sources[0]?.url })),
      ),
      ...(event.readouts?.accounts ?? []).map(({ quote, sources }) => ({ words: quote, url: sources[0]?.url })),
    ]);
    for (const [i, { words, url }] of quoted.entries())
      if (words) write(`${url}\nHe  said: ‘${words.replaceAll(' ', '\n')}’.`, folder, `${i}.txt`);
    const all = await run('verify-quotes', '--evidence', folder, '--data', EXAMPLE_FOLDER);
    expect(all).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+ found, 0 not found, 0 without a text$/) });
    const other = evidence('other');
    const [first] = quoted.filter(({ words }) => words);
    write(JSON.stringify({ pages: [{ url: first?.url, excerpt: 'Other words.' }] }), other, 'pages.json');
    const { code, out } = await run('verify-quotes', '--evidence', other, '--data', EXAMPLE_FOLDER);
    expect(code).toBe(1);
    expect(out).toContain('not in the text kept of');
    expect(out).toContain('no text is kept of');
  });
  it('says what a text lacks', async () => {
    const folder = evidence('headless');
    write('no address', folder, 'a.txt');
    expect((await run('verify-quotes', '--evidence', folder)).err).toContain('does not begin with an address');
    expect((await run('verify-quotes', '--evidence', path.join(base, 'nowhere'))).err).toContain('does not exist');
  });
});

describe('demarche diff', () => {
  it('tells additions, removals and changes, and the positions they move', async () => {
    const data = copy();
    expect((await run('diff', EXAMPLE_FOLDER, data)).out).toBe('The two are the same.');
    const ferry = 'events/2002/2002-06-10-ferry-talks.yaml';
    write(
      read(data, ferry).replace('place: The ferry, Bay', 'place: The pier, Bay').replace('step: -2', 'step: 1'),
      data,
      ferry,
    );
    fs.rmSync(path.join(data, 'events/2003/2003-02-02-bay-islands.yaml'));
    write(read(data, 'record.yaml').replace('events: 14', 'events: 13'), data, 'record.yaml');
    const { out } = await run('diff', EXAMPLE_FOLDER, data);
    expect(out).toContain('changed  events/2002-06-10-ferry-talks, place: “The ferry, Bay” is now “The pier, Bay”');
    expect(out).toContain('changed  statements/statement-9, step: “-2” is now “1”');
    expect(out).toContain('removed  events/2003-02-02-bay-islands: ');
    expect(out).toContain('changed  record, expected.events: “14” is now “13”');
    expect((await run('diff', data, EXAMPLE_FOLDER)).out).toContain('added    events/2003-02-02-bay-islands: ');
    const json = JSON.parse((await run('diff', EXAMPLE_FOLDER, data, '--json')).out) as { changes: unknown[] };
    expect(json.changes.length).toBeGreaterThan(3);
  });
  it('names the folder that is not sound', async () => {
    const data = copy();
    write('', data, 'record.yaml');
    expect(await run('diff', EXAMPLE_FOLDER, data)).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not sound'),
    });
  });
});
