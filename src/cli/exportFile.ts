// Writes one figure to a file or to standard output: whole or not at all.
import { drawFigureFile, FORMATS, Refusal } from '#lib/export/formats.ts';
import type { DiplomaticRecord } from '#lib/record/model.ts';
import { rasterize } from '#lib/server/raster.ts';
import { UsageError } from './command.ts';
import type { Job } from './commands/export.ts';
import { writeFiles } from './writeFiles.ts';
import '#lib/words/all.ts';

export async function writeJob(record: DiplomaticRecord, { file, format: id, chosen }: Job): Promise<void> {
  const format = FORMATS.find((known) => known.id === id);
  if (!format) throw new UsageError(`there is no format ${id}`);
  try {
    const content = await format.write(await drawFigureFile(record, chosen, format), rasterize);
    if (file === '-') await writeOut(content);
    else await writeFiles([{ file, content }]);
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
