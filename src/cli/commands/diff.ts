// demarche diff: what changed between two versions of a record, in words.
import path from 'node:path';
import { formatProblem } from '#lib/record/problem.ts';
import { loadRecord } from '#lib/server/disk.ts';
import type { RecordData } from '#lib/record/model.ts';
import type { Difference } from '#lib/record/diff.ts';
import { COMMON, dataFolder, DataError, UsageError, type Command } from '../command.ts';

export const diff: Command = {
  name: 'diff',
  summary: 'what changed between two versions of a record',
  usage:
    'demarche diff A B [--json]\n\nA and B are data folders. Tells what was added, removed and changed, field by field, and which positions at the end of\nthe record are others now.',
  options: COMMON,
  words: 2,
  async run(values, [a, b], out) {
    if (!a || !b) throw new UsageError('name two data folders, e.g. demarche diff old/data data');
    const { cache } = dataFolder(values);
    const [before, after] = [await open(a, cache), await open(b, cache)];
    const { differences, movedPositions } = await import('#lib/record/diff.ts');
    const [changes, moved] = [differences(before, after), movedPositions(before, after)];
    if (values['json']) {
      out(JSON.stringify({ changes, positions: moved }, null, 2));
      return 0;
    }
    for (const change of changes) out(inWords(change));
    if (moved.length) out(`\nPositions at the end of the record:`);
    for (const { actor, issue, before: old, after: now } of moved) out(`${actor}, ${issue}: “${old}” is now “${now}”`);
    if (!changes.length) out('The two are the same.');
    return 0;
  },
};

async function open(folder: string, cache: string): Promise<RecordData> {
  const { data, problems } = await loadRecord(path.resolve(folder), { shown: folder, cache });
  if (data) return data;
  throw new DataError(`${folder} is not sound:\n${problems.slice(0, 5).map(formatProblem).join('\n')}`);
}

function inWords({ change, address, field, before, after }: Difference): string {
  if (change === 'added') return `added    ${address}: ${after}`;
  if (change === 'removed') return `removed  ${address}: ${before}`;
  const told =
    before === null
      ? `“${after}” is new`
      : after === null
        ? `“${before}” was taken out`
        : `“${before}” is now “${after}”`;
  return `changed  ${address}, ${field}: ${told}`;
}
