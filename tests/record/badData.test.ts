// Each case in tests/bad-data is a small change to a sound record, and the words the check must answer with.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatProblem } from '#lib/record/problem.ts';
import { readRecord, type FileText } from '#lib/record/read.ts';
import { EXAMPLE_FOLDER } from '../examples.ts';

interface Case {
  /** The file that is changed, below the data folder. */
  file: string;
  /** Text to replace, or the whole file when left out. */
  find?: string;
  write: string | null;
  /** The lines that the check must print, in part. */
  expect: string[];
}

const SOUND: readonly FileText[] = fs
  .readdirSync(EXAMPLE_FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({
    path: name.split(path.sep).join('/'),
    text: fs.readFileSync(path.join(EXAMPLE_FOLDER, name), 'utf8'),
  }));

function changed({ file, find, write }: Case): FileText[] {
  const others = SOUND.filter((other) => other.path !== file);
  if (write === null) return others;
  const before = SOUND.find((other) => other.path === file)?.text ?? '';
  if (find && !before.includes(find)) throw new Error(`the case looks for "${find}", which ${file} does not hold`);
  return [...others, { path: file, text: find ? before.replace(find, write) : write }];
}

const FOLDER = path.join(import.meta.dirname, '..', 'bad-data');
const cases = fs
  .readdirSync(FOLDER)
  .sort()
  .map((name) => [name.replace('.yaml', ''), parse(fs.readFileSync(path.join(FOLDER, name), 'utf8')) as Case] as const);

describe('readRecord', () => {
  it('passes the sound record', () => expect(readRecord(SOUND).problems).toEqual([]));
  it.each(cases)('answers bad data: %s', (_name, bad) => {
    const lines = readRecord(changed(bad), 'data').problems.map(formatProblem);
    for (const words of bad.expect) expect(lines.join('\n')).toContain(words);
    expect(lines).toHaveLength(bad.expect.length);
    for (const line of lines) expect(line).toMatch(/^data\/\S+:\d+:\d+ {2}\S.*; \S/);
  });
  it('has thirty cases or more', () => expect(cases.length).toBeGreaterThanOrEqual(30));
});
