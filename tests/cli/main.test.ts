import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLE_FOLDER } from '../examples.ts';
import { run } from './run.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const ask = (...args: string[]) => run(...args, '--data', EXAMPLE_FOLDER);

describe('demarche', () => {
  it('without a command prints help and is bad usage', async () =>
    expect(await run()).toMatchObject({ code: 2, out: expect.stringContaining('check') }));
  it.each(['check', 'position', 'changes', 'contacts', 'events', 'show', 'schema'])(
    '%s --help tells its usage',
    async (name) => {
      expect(await run(name, '--help')).toMatchObject({ code: 0, out: expect.stringContaining(`demarche ${name}`) });
    },
  );
  it('names the nearest command, id and option', async () => {
    expect((await run('postion')).err).toContain('did you mean position?');
    expect(await ask('position', '--actor', 'northlnd', '--issue', 'dam')).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean northland?'),
    });
    expect(await ask('show', '2002-06-10-ferry')).toMatchObject({
      code: 2,
      err: expect.stringContaining('2002-06-10-ferry-talks'),
    });
    expect(await ask('events', '--colour', 'red')).toMatchObject({ code: 2 });
    expect(await ask('events', 'one', 'two')).toMatchObject({
      code: 2,
      err: expect.stringContaining('one word too many'),
    });
  });
});

describe('position', () => {
  it('tells who said it, in which office, how old it is and what it replaced', async () => {
    const { code, out } = await ask('position', '--actor', 'northland', '--issue', 'dam', '--on', '2002-07-01');
    expect(code).toBe(0);
    expect(out).toContain('−1 Only if all agree — current, 20 days old');
    expect(out).toContain('“A dam that divides us holds no water.”');
    expect(out).toContain('Bea Holt, Premier of Northland, 11 Jun 2002');
    expect(out).toContain('was: +2 Build it now (5 Mar 2001)');
  });
  it('says when no statement is recorded', async () => {
    expect((await ask('position', '--actor', 'northland', '--issue', 'dam', '--on', '2001-01-02')).out).toContain(
      'No statement recorded.',
    );
    expect(JSON.parse((await ask('position', '--actor', 'council', '--issue', 'dam', '--json')).out)).toMatchObject({
      position: null,
    });
  });
  it('refuses a day that is none', async () => {
    expect(await ask('position', '--actor', 'northland', '--issue', 'dam', '--on', '2002-02-30')).toMatchObject({
      code: 2,
      err: expect.stringContaining('write YYYY-MM-DD'),
    });
  });
});

describe('contacts', () => {
  it('prints meetings, the days between them, and how coverage was checked', async () => {
    const { out } = await ask('contacts', '--between', 'northland,southmark', '--level', 'ministers');
    expect(out).toContain('446 days');
    expect(out).toContain('Coverage checked 1 Jan 2001 to 31 Dec 2003');
  });
  it('claims no gap without coverage', async () => {
    expect((await ask('contacts', '--between', 'northland,league')).out).toContain(
      'Coverage of this pair is not checked',
    );
  });
  it.each([['northland'], ['northland,northland'], ['a,b,c']])('refuses --between %s', async (pair) => {
    expect((await ask('contacts', '--between', pair)).code).toBe(2);
  });
});

describe('changes, events, show', () => {
  it('changes lists steps with what they were', async () =>
    expect((await ask('changes', '--issue', 'dam', '--actor', 'northland')).out).toContain('(was +2 Build it now)'));
  it('events counts what matches', async () => {
    expect((await ask('events', '--q', 'snow')).out).toContain('1 of 14 events');
    expect(JSON.parse((await ask('events', '--kind', 'vote', '--json')).out)).toHaveLength(1);
  });
  it('show prints parties, words and sources', async () => {
    const { out } = await ask('show', '2001-06-02-upper-town-meeting');
    expect(out).toContain('Not present  Coast League (not invited)');
    expect(out).toContain('https://example.org/2001-06-02-upper-town-meeting');
  });
});

describe('check', () => {
  const copy = (name: string) => {
    const to = path.join(folder, name);
    fs.cpSync(EXAMPLE_FOLDER, to, { recursive: true });
    return to;
  };
  it('passes a sound folder', async () =>
    expect(await run('check', EXAMPLE_FOLDER)).toMatchObject({ code: 0, out: expect.stringContaining('14 events') }));
  it('lists all problems at once, sorted, as text and as JSON', async () => {
    const to = copy('broken');
    fs.appendFileSync(path.join(to, 'people/ida-moss.yaml'), 'age: 9\n');
    fs.rmSync(path.join(to, 'people/cas-reed.yaml'));
    const { code, out } = await run('check', to);
    expect(code).toBe(1);
    expect(out).toMatch(
      /actors\/northland.yaml:16:18 {2}offices\[1\].holders\[0\].person: there is no person "cas-reed"[\s\S]*people\/ida-moss.yaml:3:1 {2}age: there is no field/,
    );
    expect(JSON.parse((await run('check', to, '--json')).out)[0]).toMatchObject({
      line: 16,
      col: 18,
      field: 'offices[1].holders[0].person',
    });
  });
  it.each([
    ['missing', (at: string) => path.join(at, 'nowhere'), 'does not exist'],
    [
      'a file',
      (at: string) => (fs.writeFileSync(path.join(at, 'file'), ''), path.join(at, 'file')),
      'is a file, not a folder',
    ],
    ['empty', (at: string) => (fs.mkdirSync(path.join(at, 'empty')), path.join(at, 'empty')), 'holds no .yaml file'],
    [
      'a loop of links',
      (at: string) => (
        fs.mkdirSync(path.join(at, 'loop')),
        fs.symlinkSync(path.join(at, 'loop'), path.join(at, 'loop/again')),
        path.join(at, 'loop')
      ),
      'is a symbolic link',
    ],
    [
      'not UTF-8',
      () => (
        fs.writeFileSync(path.join(copy('latin'), 'people/ida-moss.yaml'), Buffer.from([0xff, 0xfe, 0x41])),
        path.join(folder, 'latin')
      ),
      'is not UTF-8 text',
    ],
    [
      '50 MB',
      () => (
        fs.writeFileSync(path.join(copy('large'), 'people/ida-moss.yaml'), Buffer.alloc(50_000_000, 'a')),
        path.join(folder, 'large')
      ),
      'is 50.0 MB large',
    ],
    [
      'nested deep',
      () => (
        fs.writeFileSync(path.join(copy('deep'), 'people/ida-moss.yaml'), '['.repeat(200_000)),
        path.join(folder, 'deep')
      ),
      'ida-moss.yaml',
    ],
    [
      '.yml',
      () => (
        fs.renameSync(path.join(copy('yml'), 'people/ida-moss.yaml'), path.join(folder, 'yml/people/ida-moss.yml')),
        path.join(folder, 'yml')
      ),
      'rename it to .yaml',
    ],
  ])(
    'answers a folder that is %s with a clear message',
    async (_name, make, words) => {
      const { code, out, err } = await run('check', make(folder));
      expect(code).toBe(1);
      expect(out).toContain(words);
      expect(err).toBe('');
      expect(out).not.toMatch(/\bat .*:\d+:\d+\)/);
    },
    20_000,
  );
  it('a question to an unsound record is bad data, exit 1', async () => {
    expect(await run('events', '--data', path.join(folder, 'broken'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('the record is not sound'),
    });
  });
});
