// Copies of the example record that a test may change, in a folder of its own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { EXAMPLE_FOLDER } from '../examples.ts';

export const base = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-authoring-'));
afterAll(() => fs.rmSync(base, { recursive: true, force: true }));
let copies = 0;

/** A copy of the example record, to be changed. */
export function copy(): string {
  const folder = path.join(base, `record-${copies++}`);
  fs.cpSync(EXAMPLE_FOLDER, folder, { recursive: true });
  return folder;
}

export const read = (...parts: string[]) => fs.readFileSync(path.join(...parts), 'utf8');

/** Writes a file, and gives its path. */
export function write(text: string, ...parts: string[]): string {
  const file = path.join(...parts);
  fs.writeFileSync(file, text);
  return file;
}
