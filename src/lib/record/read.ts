// From the texts of all data files to a checked record, or the list of everything wrong with them.
import type * as v from 'valibot';
import { CHECKS, type Files } from './checks/list.ts';
import { linkRecord } from './link.ts';
import type { DiplomaticRecord, RecordData } from './model.ts';
import { parseFile, type ParsedFile } from './parse.ts';
import { compareProblems, type Problem } from './problem.ts';
import { FILE_KINDS, type KindName } from './schema/tables.ts';

/** A file under data/: its path there, with `/`, and its text. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

const NEEDED = ['record', 'phases', 'coverage', 'guide'] as const;

export interface ReadResult {
  /** Sorted by place. The record is sound exactly when there are none. */
  readonly problems: readonly Problem[];
  readonly data: RecordData | null;
}

/**
 * Reads and checks all files of a record. `folder` is only used in messages.
 * @example readRecord([{ path: 'record.yaml', text: '…' }, …]).problems.map(formatProblem)
 */
export function readRecord(files: readonly FileText[], folder = 'data'): ReadResult {
  const parsed: Files = { ...perKind(() => new Map()), named: perKind(() => new Set<string>()) };
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const found = kindOf(path);
    if (!found) {
      problems.push(misplaced(`${folder}/${path}`));
      continue;
    }
    parsed.named[found.kind].add(found.id);
    const file = parseFile(`${folder}/${path}`, text, FILE_KINDS[found.kind]);
    problems.push(...file.problems);
    if (file.content !== null) parsed[found.kind].set(found.id, file as ParsedFile & { content: never });
  }
  for (const name of NEEDED) {
    const path = FILE_KINDS[name].where;
    if (!files.some((file) => file.path === path)) problems.push(missing(`${folder}/${path}`));
  }
  for (const check of CHECKS) problems.push(...check(parsed));
  problems.sort(compareProblems);
  return { problems, data: problems.length ? null : toData(parsed) };
}

/** Reads a record that must be sound; throws an error that lists what is not. */
export function readSoundRecord(files: readonly FileText[], folder?: string): DiplomaticRecord {
  const { data, problems } = readRecord(files, folder);
  if (data) return linkRecord(data);
  throw new Error(problems.map((problem) => `${problem.file}:${problem.line} ${problem.what}`).join('\n'));
}

function perKind<T>(make: () => T): Record<KindName, T> {
  return Object.fromEntries(Object.keys(FILE_KINDS).map((kind) => [kind, make()])) as Record<KindName, T>;
}

/** What kind of file stands at a path below the data folder, and its id; null for none. */
export function kindOf(path: string): { kind: KindName; id: string } | null {
  for (const kind of Object.keys(FILE_KINDS) as KindName[]) {
    const match = FILE_KINDS[kind].pattern.exec(path);
    if (match) return { kind, id: match[1] ?? '' };
  }
  return null;
}

function misplaced(file: string): Problem {
  const places = Object.values(FILE_KINDS)
    .map((kind) => kind.where)
    .join(', ');
  return {
    file,
    line: 1,
    col: 1,
    field: '',
    what: 'is not where a data file belongs',
    write: `the places are: ${places}`,
  };
}

function missing(file: string): Problem {
  return { file, line: 1, col: 1, field: '', what: 'is missing', write: 'every record has one: see data/README.md' };
}

function toData(files: Files): RecordData {
  const all = <K extends KindName>(kind: K) =>
    Object.fromEntries(
      [...files[kind]].map(([id, file]) => [id, file.content]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ) as Record<string, v.InferOutput<(typeof FILE_KINDS)[K]['schema']>>;
  const one = <K extends KindName>(kind: K) =>
    files[kind].get('')?.content as v.InferOutput<(typeof FILE_KINDS)[K]['schema']>;
  return {
    record: one('record'),
    phases: one('phases'),
    coverage: one('coverage'),
    guide: one('guide'),
    moved: one('moved') ?? [],
    corrections: one('corrections') ?? [],
    actors: all('actor'),
    people: all('person'),
    issues: all('issue'),
    events: all('event'),
  };
}
