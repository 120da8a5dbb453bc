// demarche fmt: all data files in one form.
import path from 'node:path';
import { formatProblem } from '#lib/record/problem.ts';
import { readFolder } from '#lib/server/disk.ts';
import { COMMON, dataFolder, DataError, type Command } from '../command.ts';
import { writeFiles } from '../writeFiles.ts';

export const fmt: Command = {
  name: 'fmt',
  summary: 'put data files into one form',
  usage:
    'demarche fmt [DIR] [--check]\n\nFields in the order of data/README.md, lines of at most 100 signs; comments and content stay. Files that are not sound\nYAML or have fields still empty are left alone and named, with exit code 1. --check writes nothing and exits 1 when a\nfile would change.',
  options: { ...COMMON, check: { type: 'boolean' } },
  words: 1,
  async run(values, [given], out, err) {
    const { folder, shown } = dataFolder(given ? { ...values, data: given } : values);
    const [{ formatFile }, { FILE_KINDS }, { kindOf }] = await Promise.all([
      import('#lib/record/format.ts'),
      import('#lib/record/schema/tables.ts'),
      import('#lib/record/read.ts'),
    ]);
    const { texts, problems } = readFolder(folder, shown);
    if (problems.length) throw new DataError(problems.map(formatProblem).join('\n'));
    let left = 0;
    const changed = texts.flatMap(({ path: at, text }) => {
      const kind = kindOf(at)?.kind;
      const formatted = kind ? formatFile(text, FILE_KINDS[kind].schema) : text;
      if (formatted === null) {
        left++;
        err(`demarche fmt: ${shown}/${at} is not sound YAML or not filled in, and was left alone; see demarche check`);
      }
      return formatted === null || formatted === text ? [] : [{ at, content: formatted }];
    });
    for (const { at } of changed) out(`${shown}/${at}`);
    if (values['check']) return changed.length || left ? 1 : 0;
    await writeFiles(changed.map(({ at, content }) => ({ file: path.join(folder, at), content })));
    out(changed.length ? `${changed.length} changed` : 'nothing to change');
    return left ? 1 : 0;
  },
};
