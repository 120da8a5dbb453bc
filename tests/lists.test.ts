// The explicit lists hold every file of their folder.
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '#lib/export/formats.ts';
import { FORMAT_IDS } from '../src/cli/commands/export.ts';

const LISTS = [
  ['src/cli/commands', /\.ts$/],
  ['src/lib/record/checks', /\.ts$/],
  ['src/lib/ui/panels', /Panel\.svelte$/],
] as const;

describe.each(LISTS)('%s/list.ts', (folder, pattern) => {
  const list = fs.readFileSync(`${folder}/list.ts`, 'utf8');
  it.each(fs.readdirSync(folder).filter((file) => pattern.test(file) && file !== 'list.ts'))('imports %s', (file) => {
    expect(list).toContain(`'./${file}'`);
  });
});

describe('src/cli/commands/export.ts', () => {
  it('names the formats that there are, in their order', () => {
    expect(FORMAT_IDS).toEqual(FORMATS.map(({ id }) => id));
  });
});
