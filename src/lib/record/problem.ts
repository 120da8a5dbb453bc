// One thing wrong with a data file: where it is, what it is, and what to write instead.
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
