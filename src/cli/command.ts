// What every command is made of, and the few things they share: options, ids, output.
import type { ParseArgsConfig } from 'node:util';
import path from 'node:path';
import { parseDay, type Day } from '#lib/time/day.ts';
import { linkRecord } from '#lib/record/link.ts';
import type { DiplomaticRecord } from '#lib/record/model.ts';
import { nearest } from '#lib/record/nearest.ts';
import { loadRecord } from '#lib/server/disk.ts';
import { formatProblem } from '#lib/record/problem.ts';

export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Printed by --help. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many words may stand beside the options. */
  readonly words: number;
  run(values: Values, words: readonly string[], out: (text: string) => void): Promise<number>;
}

/** Bad usage: printed, exit 2. */
export class UsageError extends Error {}

/** Bad data: printed, exit 1. */
export class DataError extends Error {}

export const COMMON = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Command['options'];

/** The data folder a command works on, and the project's own folder for its cache. */
export function dataFolder(values: Values): { folder: string; shown: string; cache: string } {
  const root = process.env['DEMARCHE_ROOT'] ?? process.cwd();
  const given = text(values, 'data') ?? process.env['DEMARCHE_DATA'];
  const folder = given ? path.resolve(given) : path.join(root, 'data');
  return { folder, shown: given ?? 'data', cache: path.join(root, 'build', 'cache') };
}

export async function openRecord(values: Values): Promise<DiplomaticRecord> {
  const { folder, shown, cache } = dataFolder(values);
  const { data, problems } = await loadRecord(folder, { shown, cache });
  if (data) return linkRecord(data);
  const more = problems.length > 5 ? `\n… and ${problems.length - 5} more; see demarche check` : '';
  throw new DataError(`the record is not sound:\n${problems.slice(0, 5).map(formatProblem).join('\n')}${more}`);
}

export function text(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

export function required(values: Values, name: string): string {
  const value = text(values, name);
  if (value === null || value === '') throw new UsageError(`--${name} is missing`);
  return value;
}

export function dayOption(values: Values, name: string): Day | null {
  const value = text(values, name);
  if (value === null) return null;
  const day = parseDay(value);
  if (day === null) throw new UsageError(`--${name}: "${value}" is not a day; write YYYY-MM-DD`);
  return day;
}

/** One of a list of words; a plural s is forgiven. */
export function wordOption<T extends string>(values: Values, name: string, words: readonly T[]): T | null {
  const value = text(values, name);
  if (value === null) return null;
  const word = words.find((known) => known === value || `${known}s` === value);
  if (!word) throw new UsageError(`--${name}: "${value}" is not one of: ${words.join(', ')}`);
  return word;
}

/** The id itself when it is known; else an error that names the nearest known ones. */
export function knownId(what: string, id: string, known: Iterable<string>): string {
  const all = [...known];
  if (all.includes(id)) return id;
  const near = nearest(id, all);
  const cure = near.length ? `did you mean ${near.join(', ')}?` : `known: ${all.slice(0, 20).join(', ')}`;
  throw new UsageError(`there is no ${what} "${id}"; ${cure}`);
}

export function knownActorOrLane(record: DiplomaticRecord, id: string): string {
  return knownId('actor or lane', id, new Set([...record.actors.keys(), ...record.lanes.map((lane) => lane.id)]));
}

export function list(values: Values, name: string): string[] {
  return (text(values, name) ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
