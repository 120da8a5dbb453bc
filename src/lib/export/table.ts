// What a figure shows as CSV and as JSON.
import { csvFormatRows } from 'd3';
import type { Cell, Table } from './shown.ts';

/**
 * CSV after RFC 4180, with a line of names first. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it; numbers stay numbers.
 */
export function writeCsv({ columns, rows }: Table): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => row.map(cellText))])}\n`;
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell?.toWellFormed() ?? '';
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** JSON: where the rows come from, then one object a row. */
export function writeJson(about: Readonly<Record<string, unknown>>, { columns, rows }: Table): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])));
  return `${JSON.stringify({ ...about, rows: objects }, null, 2)}\n`;
}
