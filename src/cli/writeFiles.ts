// Writes files: all of them whole, or none.
import fs from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './command.ts';

export interface NewFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Beside their places first, then moved there: what was there before stays until all new files are complete. */
export async function writeFiles(files: readonly NewFile[]): Promise<void> {
  const parts = files.map(({ file }) => path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`));
  try {
    for (const [i, { content }] of files.entries()) await fs.writeFile(parts[i] ?? '', content);
  } catch (error) {
    await remove(parts);
    throw refusal(error);
  }
  try {
    for (const [i, { file }] of files.entries()) await fs.rename(parts[i] ?? '', file);
  } catch (error) {
    await remove(parts);
    throw refusal(error);
  }
}

async function remove(parts: readonly string[]): Promise<void> {
  await Promise.all(parts.map((part) => fs.rm(part, { force: true }).catch(() => undefined)));
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EACCES: 'writing is not allowed there',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
};

function refusal(error: unknown): UsageError {
  const { code = '', path: at = '', dest = '' } = error as NodeJS.ErrnoException & { dest?: string };
  const file = dest || path.join(path.dirname(at), path.basename(at).replace(/^\.(.*)\.\d+\.part$/, '$1'));
  return new UsageError(`cannot write ${file}: ${WHY[code] ?? (code || String(error))}; what was there is unchanged`);
}
