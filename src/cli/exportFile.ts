// Writes one figure to a file or to standard output: whole or not at all.
import fs from 'node:fs/promises';
import path from 'node:path';
import { drawFigureFile, FORMATS, Refusal } from '#lib/export/formats.ts';
import type { DiplomaticRecord } from '#lib/record/model.ts';
import { rasterize } from '#lib/server/raster.ts';
import { UsageError } from './command.ts';
import type { Job } from './commands/export.ts';

export async function writeJob(record: DiplomaticRecord, { file, format: id, chosen }: Job): Promise<void> {
  const format = FORMATS.find((known) => known.id === id);
  if (!format) throw new UsageError(`there is no format ${id}`);
  try {
    const content = await format.write(await drawFigureFile(record, chosen, format), rasterize);
    if (file === '-') await writeOut(content);
    else await writeWhole(file, content);
  } catch (error) {
    if (error instanceof Refusal) throw new UsageError(error.message);
    throw error;
  }
}

async function writeOut(content: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    process.stdout.write(content, (error) => (error ? reject(error) : resolve())),
  );
}

/** Beside its place first, then moved there: what was there before stays until the new file is complete. */
async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    await fs.writeFile(beside, content);
    await fs.rename(beside, file);
  } catch (error) {
    await fs.rm(beside, { force: true }).catch(() => undefined);
    const { code } = error as NodeJS.ErrnoException;
    const why = {
      ENOENT: 'there is no such folder',
      EACCES: 'writing is not allowed there',
      EISDIR: 'it is a folder',
      ENOSPC: 'the disk is full',
    };
    throw new UsageError(`cannot write ${file}: ${why[code as keyof typeof why] ?? code}; what was there is unchanged`);
  }
}
