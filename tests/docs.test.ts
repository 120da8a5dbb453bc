// What is made from the code is fresh, and the documents name only files and commands that exist.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldTables, jsonSchemas } from '#lib/record/schema/documents.ts';
import { COMMANDS } from '../src/cli/commands/list.ts';
import { withTables } from '../src/cli/commands/schema.ts';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'HACKING.md',
  'data/README.md',
  'docs/embedding.md',
  ...fs.readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
];
const read = (file: string) => fs.readFileSync(file, 'utf8');

describe('made from the table of fields', () => {
  it('data/README.md is fresh (else: npm run -s demarche -- schema --write)', () => {
    expect(withTables(read('data/README.md'), fieldTables())).toBe(read('data/README.md'));
  });
  it.each(Object.entries(jsonSchemas()))('data/schema/%s.schema.json is fresh', (name, schema) => {
    expect(JSON.parse(read(`data/schema/${name}.schema.json`))).toEqual(JSON.parse(JSON.stringify(schema)));
  });
});

describe.each(DOCUMENTS)('%s', (file) => {
  it('links to files that exist', () => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !fs.existsSync(path.join(path.dirname(file), link)))).toEqual([]);
  });
  it('names commands and scripts that exist', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);
    const named = [...read(file).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
    const commands = [...read(file).matchAll(/demarche -- ([\w-]+)/g)].map((match) => match[1] ?? '');
    expect(commands.filter((name) => !COMMANDS.some((command) => command.name === name))).toEqual([]);
  });
});
