// The invented record of src/examples/two-rivers, read once for the tests.
import { linkRecord } from '#lib/record/link.ts';
import type { RecordData } from '#lib/record/model.ts';
import { loadRecord } from '#lib/server/disk.ts';
import { parseDay, type Day } from '#lib/time/day.ts';

export const EXAMPLE_FOLDER = 'src/examples/two-rivers';

export const exampleData: RecordData = await soundData(EXAMPLE_FOLDER);
export const example = linkRecord(exampleData);

export async function soundData(folder: string): Promise<RecordData> {
  const { data, problems } = await loadRecord(folder);
  if (!data) throw new Error(`${folder} is not sound: ${JSON.stringify(problems.slice(0, 3))}`);
  return data;
}

/** `on('2025-02-18')` */
export function on(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`not a day: ${text}`);
  return day;
}
