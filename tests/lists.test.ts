// The explicit lists hold every file of their folder.
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

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
