// One data file from text to checked content: YAML without its tricks, then the table of fields.
import * as v from 'valibot';
import { isAlias, isNode, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { didYouMean } from './nearest.ts';
import { locate } from './locate.ts';
import { formatPath, type Path, type Problem } from './problem.ts';
import { quoted, unwrap, writeHint } from './schema/field.ts';
import type { FileKind } from './schema/tables.ts';

/** A file that was read: its content when sound, and how to report a problem at a place in it. */
export interface ParsedFile {
  readonly file: string;
  readonly content: unknown;
  readonly problems: readonly Problem[];
  report(path: Path, what: string, write: string, wanted?: 'key' | 'value'): Problem;
}

/** Parses and checks one file. Never throws: whatever is wrong is in `problems`. */
export function parseFile(file: string, text: string, kind: FileKind): ParsedFile {
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, stringKeys: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const problem = {
      file,
      line: 1,
      col: 1,
      field: '',
      what: 'is nested too deeply',
      write: 'write plain fields and lists',
    };
    return { file, content: null, problems: [problem], report: () => problem };
  }
  const report: ParsedFile['report'] = (path, what, write, wanted = 'value') => {
    const field = formatPath(path);
    return { file, ...locate(document, lines, path, wanted), field, what, write };
  };
  const broken = [...syntaxProblems(file, document, lines), ...trickProblems(file, document, lines)];
  if (broken.length) return { file, content: null, problems: broken, report };
  if (document.contents === null) {
    return { file, content: null, report, problems: [report([], 'is empty', `write the fields of ${kind.where}`)] };
  }
  if (isSeq(document.contents) !== (kind.schema.type === 'array')) {
    const [is, wanted] = isSeq(document.contents)
      ? ['is a list', 'fields: name: value']
      : ['is not a list', 'a list: lines that begin with -'];
    return { file, content: null, report, problems: [report([], is, `write ${wanted}`)] };
  }
  const result = v.safeParse(kind.schema, document.toJS(), { abortPipeEarly: true });
  const problems = (result.issues ?? []).map((issue) => fieldProblem(issue, kind.schema, report));
  return { file, content: result.success ? result.output : null, problems, report };
}

function syntaxProblems(file: string, document: Document.Parsed, lines: LineCounter): Problem[] {
  return [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS).map((error) => ({
    file,
    ...lines.linePos(error.pos[0]),
    field: '',
    what: `is not sound YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}`,
    write: CURES[error.code] ?? 'write it as "field: value", indented with spaces',
  }));
}

/** One slip often makes many; more than these would hide the first. */
const MOST_PROBLEMS = 5;

const CURES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'write each field once',
  TAB_AS_INDENT: 'indent with spaces, not tabs',
  BAD_INDENT: 'indent fields of one group alike, with spaces',
  BAD_ALIAS: 'write the value out, or put it in quotation marks',
  MISSING_CHAR: 'close the quotation mark or bracket',
  MULTIPLE_DOCS: 'keep one record in a file, without ---',
  TAG_RESOLVE_FAILED: 'write plain values without ! tags',
};

function trickProblems(file: string, document: Document.Parsed, lines: LineCounter): Problem[] {
  const found: Problem[] = [];
  const add = (offset: number, what: string, write: string) =>
    found.push({ file, ...lines.linePos(offset), field: '', what, write });
  visit(document, (_, node) => {
    if (!isNode(node)) return undefined;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) add(offset, `uses a YAML alias (*${node.source})`, 'write the value out');
    else if ('anchor' in node && node.anchor)
      add(offset, `uses a YAML anchor (&${node.anchor})`, 'write the value without it');
    return found.length > 20 ? visit.BREAK : undefined;
  });
  return found;
}

function fieldProblem(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, report: ParsedFile['report']): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const { at, parent, hint } = walk(schema, path);
  const last = String(path[path.length - 1] ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = parent && 'entries' in parent ? Object.keys(parent.entries as object) : [];
    return report(
      path,
      `there is no field of this name${didYouMean(last, known)}`,
      `the fields here are: ${known.join(', ')}`,
      'key',
    );
  }
  if (issue.received === 'undefined' && issue.kind === 'schema') {
    return report(path, 'is missing', `write ${hint ?? expected(issue)}`);
  }
  const what = isOwnMessage(issue) ? issue.message : `${quoted(issue.input)} is not ${expected(issue)}`;
  return report(path, what, `write ${hint ?? (at ? expected(issue) : 'a value')}`);
}

/** Messages of our own begin small; valibot's begin with “Invalid”. */
function isOwnMessage(issue: v.BaseIssue<unknown>): boolean {
  return !issue.message.startsWith('Invalid');
}

function expected(issue: v.BaseIssue<unknown>): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    Object: 'a group of fields',
    Array: 'a list',
    boolean: 'true or false',
  };
  return words[issue.expected ?? ''] ?? issue.expected ?? 'a value';
}

interface Walked {
  at: v.GenericSchema | null;
  parent: v.GenericSchema | null;
  hint: string | null;
}

/** Follows a path through the tables; the hint is that of the deepest field that has one. */
function walk(schema: v.GenericSchema, path: Path): Walked {
  let at: v.GenericSchema | null = schema;
  let parent: v.GenericSchema | null = null;
  let hint: string | null = null;
  for (const key of path) {
    parent = at && unwrap(at);
    at = parent && inside(parent, key);
    if (at) hint = writeHint(unwrap(at)) ?? hint;
  }
  return { at, parent, hint };
}

function inside(schema: v.GenericSchema, key: string | number): v.GenericSchema | null {
  if ('entries' in schema) return (schema.entries as Record<string, v.GenericSchema>)[key] ?? null;
  if ('item' in schema) return schema.item as v.GenericSchema;
  if ('value' in schema) return schema.value as v.GenericSchema;
  return null;
}
