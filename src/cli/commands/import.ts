// demarche import: a sheet from elsewhere as event files, all of its rows or none.
import fs from 'node:fs';
import path from 'node:path';
import { formatProblem, type Problem } from '#lib/record/problem.ts';
import { readFolder } from '#lib/server/disk.ts';
import { COMMON, dataFolder, DataError, namedActors, openRecord, text, UsageError, type Command } from '../command.ts';
import { writeFiles } from '../writeFiles.ts';

export const importSheet: Command = {
  name: 'import',
  summary: 'events from a CSV or TimelineJS sheet',
  usage: `demarche import SHEET --map MAPPING [--data DIR] [--json]
demarche import SHEET

SHEET    a CSV file with the names of its columns in the first row, or the JSON or spreadsheet export of TimelineJS
MAPPING  a YAML file that says which column holds what; without --map, a mapping to begin with is printed

Every row becomes an event file. Each cell that cannot be taken is reported as SHEET:row:column  name: what; what to write
instead, and then nothing is written.`,
  options: { ...COMMON, map: { type: 'string' } },
  words: 1,
  async run(values, [file], out) {
    if (!file) throw new UsageError('name a sheet, e.g. demarche import events.csv');
    const [{ readSheet }, { importEvents }, { MAPPING, proposedMapping }, { parseFile }] = await Promise.all([
      import('#lib/record/import/sheet.ts'),
      import('#lib/record/import/events.ts'),
      import('#lib/record/import/mapping.ts'),
      import('#lib/record/parse.ts'),
    ]);
    const { sheet, problems } = readSheet(file, read(file));
    refuse(problems);
    const map = text(values, 'map');
    if (map === null) {
      out(proposedMapping(sheet.columns));
      return 0;
    }
    const mapping = parseFile(map, read(map), MAPPING);
    refuse(mapping.problems);
    const record = await openRecord(values);
    const { folder, shown } = dataFolder(values);
    const target = { files: readFolder(folder, shown).texts, actors: namedActors(record) };
    const imported = importEvents(file, sheet, mapping.content as never, target);
    refuse(imported.problems);
    const files = imported.files.map(({ path: at, text: content }) => ({ file: path.join(folder, at), content }));
    for (const each of files) fs.mkdirSync(path.dirname(each.file), { recursive: true });
    await writeFiles(files);
    out(
      values['json']
        ? JSON.stringify(
            files.map((each) => each.file),
            null,
            2,
          )
        : `${files.length} ${files.length === 1 ? 'event' : 'events'} written to ${path.join(shown, 'events')}`,
    );
    return 0;
  },
};

function refuse(problems: readonly Problem[]): void {
  if (!problems.length) return;
  const many = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written`;
  throw new DataError(`${many}\n${problems.map(formatProblem).join('\n')}`);
}

function read(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(file));
  } catch (error) {
    const why = error instanceof TypeError ? 'is not UTF-8 text; save it as UTF-8' : 'cannot be read; check the path';
    throw new UsageError(`${file} ${why}`);
  }
}
