// Reads the data folder from disk, and keeps a compiled copy so that questions are answered fast. Node only.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { RecordData } from '../record/model.ts';
import { compareProblems, type Problem } from '../record/problem.ts';
import type { FileText } from '../record/read.ts';

const MOST_BYTES = 1_000_000;
const MOST_FILES = 20_000;
const DEEPEST = 4;

export interface Loaded {
  readonly data: RecordData | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads, checks and returns the record in a folder. `shown` is the folder's name in messages.
 * With a cache folder, an unchanged record is taken from there without parsing it again.
 */
export async function loadRecord(folder: string, options: { shown?: string; cache?: string } = {}): Promise<Loaded> {
  const shown = options.shown ?? folder;
  const listing = listFiles(folder, shown);
  if (!listing.files.length) {
    const none = problem(shown, 'holds no .yaml file', 'point to the folder that holds record.yaml');
    return { data: null, problems: listing.problems.length ? listing.problems : [none] };
  }
  const kept =
    options.cache && !listing.problems.length
      ? path.join(options.cache, `${fingerprint(folder, listing.files)}.json`)
      : null;
  const known = kept && readJson(kept);
  if (known) return { data: known as RecordData, problems: [] };
  const { texts, problems } = readTexts(folder, shown, listing);
  // Only now: a record known from the cache is answered without loading the parser.
  const { readRecord } = await import('../record/read.ts');
  const result = readRecord(texts, shown);
  problems.push(...result.problems);
  problems.sort(compareProblems);
  if (problems.length) return { data: null, problems };
  if (kept && result.data) keep(kept, result.data);
  return { data: result.data, problems };
}

/** The texts of all data files in a folder, unchecked; what could not be read is in `problems`. */
export function readFolder(folder: string, shown = folder): { texts: FileText[]; problems: Problem[] } {
  return readTexts(folder, shown, listFiles(folder, shown));
}

function readTexts(folder: string, shown: string, listing: ReturnType<typeof listFiles>) {
  const texts: FileText[] = [];
  const problems: Problem[] = [...listing.problems];
  for (const file of listing.files) {
    const text = readText(path.join(folder, file.path));
    if (typeof text === 'string') texts.push({ path: file.path, text });
    else problems.push(problem(`${shown}/${file.path}`, text.what, text.write));
  }
  return { texts, problems };
}

interface Listed {
  readonly path: string;
  readonly size: number;
  readonly changed: number;
}

function listFiles(folder: string, shown: string): { files: Listed[]; problems: Problem[] } {
  const files: Listed[] = [];
  const problems: Problem[] = [];
  const visit = (at: string, depth: number) => {
    let entries: fs.Dirent[];
    try {
      entries = fs.readdirSync(path.join(folder, at), { withFileTypes: true });
    } catch (error) {
      problems.push(problem(at ? `${shown}/${at}` : shown, ...unreadable(error)));
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const here = at ? `${at}/${entry.name}` : entry.name;
      const refuse = (what: string, write: string) => problems.push(problem(`${shown}/${here}`, what, write));
      if (entry.name.startsWith('.')) continue;
      if (entry.isSymbolicLink()) refuse('is a symbolic link', 'put the file itself here');
      else if (entry.isDirectory()) {
        if (depth < DEEPEST) visit(here, depth + 1);
        else refuse('lies too deep', 'keep folders as data/README.md lists them');
      } else if (/\.yml$/i.test(entry.name)) refuse('ends in .yml', 'rename it to .yaml');
      else if (/\.yaml$/.test(entry.name)) {
        const stat = fs.statSync(path.join(folder, here));
        if (!stat.isFile()) refuse('is not a file', 'put a text file here');
        else if (stat.size > MOST_BYTES)
          refuse(`is ${(stat.size / 1e6).toFixed(1)} MB large, 1 MB is allowed`, 'keep one event in a file');
        else files.push({ path: here, size: stat.size, changed: stat.mtimeMs });
      }
      if (files.length > MOST_FILES) return;
    }
  };
  visit('', 0);
  return { files, problems };
}

function readText(file: string): string | { what: string; write: string } {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    const [what, write] = unreadable(error);
    return { what, write };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { what: 'is not UTF-8 text', write: 'save it as UTF-8' };
  }
}

function unreadable(error: unknown): [what: string, write: string] {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT') return ['does not exist', 'name the folder that holds record.yaml'];
  if (code === 'ENOTDIR') return ['is a file, not a folder', 'name the folder that holds record.yaml'];
  if (code === 'EACCES' || code === 'EPERM') return ['may not be read', 'give this user the right to read it'];
  return [`cannot be read (${code || String(error)})`, 'check the path'];
}

function problem(file: string, what: string, write: string): Problem {
  return { file, line: 1, col: 1, field: '', what, write };
}

function fingerprint(folder: string, files: readonly Listed[]): string {
  const hash = createHash('sha256').update(FORMAT + fs.realpathSync(folder));
  for (const { path: name, size, changed } of files) hash.update(`\n${name} ${size} ${changed}`);
  return hash.digest('hex').slice(0, 32);
}

/** Set by the build to a hash of the code that reads the record, so that old copies are not trusted. */
const FORMAT = typeof __FORMAT__ === 'string' ? __FORMAT__ : '';

function readJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'latin1'));
  } catch {
    return null;
  }
}

/** JSON without any letter beyond ASCII: read twice as fast as UTF-8. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Best effort: a folder that cannot be written only costs time. Older copies are removed. */
function keep(file: string, data: RecordData): void {
  const folder = path.dirname(file);
  const part = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(part, asciiJson(data));
    fs.renameSync(part, file);
    const copies = fs.readdirSync(folder).map((name) => path.join(folder, name));
    const byAge = copies.sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs);
    for (const old of byAge.slice(8)) fs.rmSync(old, { force: true });
  } catch {
    fs.rmSync(part, { force: true });
  }
}
