// The checks that look across files, in the order they run. Each gets the sound files and returns problems.
import type * as v from 'valibot';
import type { ParsedFile } from '../parse.ts';
import type { Problem } from '../problem.ts';
import type { FILE_KINDS, KindName } from '../schema/tables.ts';
import { checkAddresses } from './addresses.ts';
import { checkCounts } from './counts.ts';
import { checkDates } from './dates.ts';
import { checkIds } from './ids.ts';
import { checkNames } from './names.ts';
import { checkOffices } from './offices.ts';
import { checkRoles } from './roles.ts';
import { checkWords } from './words.ts';

type Content<K extends KindName> = v.InferOutput<(typeof FILE_KINDS)[K]['schema']>;
export type FileOf<K extends KindName> = ParsedFile & { readonly content: Content<K> };

/** The sound files of each kind by id; kinds with one file have it under ''. */
export type Files = { readonly [K in KindName]: Map<string, FileOf<K>> } & {
  /** Ids of all files of a kind, sound or not: a broken file is reported once, not wherever it is named. */
  readonly named: { readonly [K in KindName]: Set<string> };
};

export type Check = (files: Files) => Problem[];

export const CHECKS: readonly Check[] = [
  checkIds,
  checkNames,
  checkAddresses,
  checkDates,
  checkRoles,
  checkOffices,
  checkWords,
  checkCounts,
];
