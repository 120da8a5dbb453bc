// What every command is made of, and the few things they share: options, ids, output.
import type { ParseArgsConfig } from 'node:util';
import path from 'node:path';
import { parseDay, type Day } from '#lib/time/day.ts';
import { linkRecord } from '#lib/record/link.ts';
import type { DiplomaticRecord } from '#lib/record/model.ts';
import { nearestNamed, type Named } from '#lib/record/nearest.ts';
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
  run(
    values: Values,
    words: readonly string[],
    out: (text: string) => void,
    err: (text: string) => void,
  ): Promise<number>;
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

/** The id itself when it is known; else an error that names the nearest known ones, by id or by name. */
export function knownId(what: string, id: string, known: Iterable<string | Named>): string {
  const all = [...known].map((each) => (typeof each === 'string' ? { id: each, names: [] } : each));
  if (all.some((each) => each.id === id)) return id;
  const near = nearestNamed(id, all);
  const some = all.length > MOST_LISTED ? `there are ${all.length}, for example` : 'known:';
  const cure = near.length
    ? `did you mean ${near.join(', ')}?`
    : `${some} ${all
        .slice(0, MOST_LISTED)
        .map((each) => each.id)
        .join(', ')}`;
  throw new UsageError(`there is no ${what} "${id}"; ${cure}`);
}

const MOST_LISTED = 12;

/** Actors with the names people use for them; those with a lane first. */
export function namedActors(record: DiplomaticRecord): Named[] {
  const actors = [...record.actors.values()].sort((a, b) => Number(!a.lane) - Number(!b.lane));
  return actors.map(({ id, name, short, aliases }) => ({ id, names: [name, short, ...aliases] }));
}

export function namedIssues(record: DiplomaticRecord): Named[] {
  return [...record.issues.values()].map(({ id, name }) => ({ id, names: [name] }));
}

export function namedPeople(record: DiplomaticRecord): Named[] {
  return [...record.people.values()].map(({ id, name, family, aliases }) => ({
    id,
    names: [name, family, ...aliases],
  }));
}

export function knownActorOrLane(record: DiplomaticRecord, id: string): string {
  const lanes = record.lanes.map((lane) => ({ id: lane.id, names: [lane.name, lane.short] }));
  return knownId('actor or lane', id, [...lanes, ...namedActors(record)]);
}

export function list(values: Values, name: string): string[] {
  return (text(values, name) ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
