// The list of file kinds: where each lies in data/, and the table of fields that checks it.
import type * as v from 'valibot';
import { eventSchema } from './event.ts';
import {
  actorSchema, correctionsSchema, coverageSchema, guideSchema, issueSchema, movedSchema, personSchema, phasesSchema, recordSchema,
} from './others.ts'; // prettier-ignore

export interface FileKind<S extends v.GenericSchema = v.GenericSchema> {
  readonly name: string;
  /** As printed in messages and docs. */
  readonly where: string;
  readonly pattern: RegExp;
  readonly schema: S;
}

export const FILE_KINDS = {
  record: kind('record', 'record.yaml', /^record\.yaml$/, recordSchema),
  actor: kind('actor', 'actors/<id>.yaml', /^actors\/([^/]+)\.yaml$/, actorSchema),
  person: kind('person', 'people/<id>.yaml', /^people\/([^/]+)\.yaml$/, personSchema),
  issue: kind('issue', 'issues/<id>.yaml', /^issues\/([^/]+)\.yaml$/, issueSchema),
  phases: kind('phases', 'phases.yaml', /^phases\.yaml$/, phasesSchema),
  coverage: kind('coverage', 'coverage.yaml', /^coverage\.yaml$/, coverageSchema),
  guide: kind('guide', 'guide.yaml', /^guide\.yaml$/, guideSchema),
  moved: kind('moved', 'moved.yaml', /^moved\.yaml$/, movedSchema),
  corrections: kind('corrections', 'corrections.yaml', /^corrections\.yaml$/, correctionsSchema),
  event: kind('event', 'events/<year>/<id>.yaml', /^events\/\d{4}\/([^/]+)\.yaml$/, eventSchema),
} as const;

export type KindName = keyof typeof FILE_KINDS;

function kind<S extends v.GenericSchema>(name: string, where: string, pattern: RegExp, schema: S): FileKind<S> {
  return { name, where, pattern, schema };
}
