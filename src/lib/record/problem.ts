// One thing wrong with a data file: where it is, what it is, and what to write instead.
import { isMap, isScalar, type Document, type LineCounter, type Node, type Pair } from 'yaml';

export type Path = readonly (string | number)[];

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  /** The field's path, e.g. `statements[2].said`; empty for the file as a whole. */
  readonly field: string;
  readonly what: string;
  readonly write: string;
}

/** `data/x.yaml:3:7  date: there is no 30 February ("2015-02-30"); write YYYY-MM-DD` */
export function formatProblem(problem: Problem): string {
  const { file, line, col, field, what, write } = problem;
  const subject = field ? `${field}: ` : '';
  return `${file}:${line}:${col}  ${subject}${what}; ${write}`;
}

/** By file, then place in it. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.col - b.col || compareText(a.what, b.what);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `['statements', 2, 'said']` → 'statements[2].said' */
export function formatPath(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${key}` : key)).join('');
}

/** Where a path stands in a parsed file: the value's place, or its key's, or the nearest one above. */
export function locate(
  document: Document,
  lines: LineCounter,
  path: Path,
  wanted: 'key' | 'value' = 'value',
): { line: number; col: number } {
  for (let length = path.length; length >= 0; length--) {
    const here = path.slice(0, length);
    const node = (wanted === 'key' && keyNode(document, here)) || document.getIn(here, true);
    const range = (node as Node | null | undefined)?.range;
    if (range) return lines.linePos(range[0]);
  }
  return { line: 1, col: 1 };
}

function keyNode(document: Document, path: Path): Node | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!path.length || !isMap(parent)) return null;
  const name = String(path[path.length - 1]);
  const pair = parent.items.find((item: Pair) => isScalar(item.key) && String(item.key.value) === name);
  return (pair?.key as Node | undefined) ?? null;
}
