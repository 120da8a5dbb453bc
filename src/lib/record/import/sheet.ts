// A sheet from elsewhere as rows under named columns: CSV with any of the usual separators, or TimelineJS's JSON.
import { dsvFormat } from 'd3';
import type { Problem } from '../problem.ts';

export interface SheetRow {
  /** As the spreadsheet counts: the first row under the names is 2. In JSON, the event's place from 1. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

export type Report = (row: number, column: string, what: string, write: string) => Problem;

/** Reads a sheet; what is wrong with it as a whole is in `problems`. */
export function readSheet(file: string, text: string): { sheet: Sheet; problems: Problem[] } {
  const plain = text.replace(/^\ufeff/, '');
  const cells = plain.trimStart().startsWith('{') ? timelineCells(plain) : csvCells(plain);
  const report = (line: number, what: string, write: string): Problem => ({
    file,
    line,
    col: 1,
    field: '',
    what,
    write,
  });
  if (typeof cells === 'string')
    return { sheet: { columns: [], rows: [] }, problems: [report(1, cells, 'export it anew')] };
  const [columns = [], ...rows] = cells;
  const problems = [
    ...(rows.length
      ? []
      : [report(1, 'holds no rows', 'write the names of the columns in the first row, and events under it')]),
    ...columns
      .filter((name, i) => name && columns.indexOf(name) !== i)
      .map((name) => report(1, `has two columns named "${name}"`, 'give each a name of its own')),
    ...rows.flatMap((row, i) =>
      row.length > columns.length
        ? [report(i + 2, `has ${row.length} cells under ${columns.length} columns`, QUOTE)]
        : [],
    ),
  ];
  const named = (row: readonly string[]) => Object.fromEntries(columns.map((name, i) => [name, (row[i] ?? '').trim()]));
  const filled = rows.map((row, i) => ({ number: i + 2, cells: named(row) }));
  return { sheet: { columns, rows: filled.filter(({ cells: row }) => Object.values(row).some(Boolean)) }, problems };
}

const QUOTE = 'put a cell that holds the separator into quotation marks';
const SEPARATORS = [',', ';', '\t'];

function csvCells(text: string): string[][] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const counts = SEPARATORS.map((sign) => first.split(sign).length);
  const separator = SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
  const cells = dsvFormat(separator).parseRows(text);
  return cells.map((row, i) => (i ? row : row.map((name) => name.trim())));
}

interface TimelineDate {
  readonly year?: string | number;
  readonly month?: string | number;
  readonly day?: string | number;
}
interface TimelineEvent {
  readonly start_date?: TimelineDate;
  readonly end_date?: TimelineDate;
  readonly text?: { readonly headline?: string; readonly text?: string };
  readonly media?: { readonly url?: string; readonly credit?: string; readonly caption?: string };
  readonly group?: string;
}

/** The columns of TimelineJS's own spreadsheet. */
const TIMELINE = [
  'Year', 'Month', 'Day', 'End Year', 'End Month', 'End Day', 'Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Group',
]; // prettier-ignore

function timelineCells(text: string): string[][] | string {
  let content: { events?: unknown };
  try {
    content = JSON.parse(text) as { events?: unknown };
  } catch (error) {
    return `is not sound JSON: ${(error as Error).message}`;
  }
  if (!Array.isArray(content.events)) return 'is JSON without a list "events", so not a timeline of TimelineJS';
  const odd = content.events.findIndex((event) => !isTimelineEvent(event));
  if (odd >= 0)
    return `is a timeline whose event ${odd + 1} has no start_date of year, month and day, or no text of headline and text`;
  const rows = (content.events as TimelineEvent[]).map(({ start_date: from, end_date: to, text: words, media, group }) =>
    [
      from?.year, from?.month, from?.day, to?.year, to?.month, to?.day,
      words?.headline, words?.text, media?.url, media?.credit, media?.caption, group,
    ].map((cell) => String(cell ?? '')),
  ); // prettier-ignore
  return [TIMELINE, ...rows];
}

function isTimelineEvent(event: unknown): boolean {
  const isGroup = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isGroup(event)) return false;
  const { start_date, text } = event as Record<string, unknown>;
  return isGroup(start_date) && isGroup(text);
}
