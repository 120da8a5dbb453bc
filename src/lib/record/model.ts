// The shapes of the record as the rest of the code sees it. Made by read.ts; asked by the questions beside it.
import type * as v from 'valibot';
import type { Day, PartialDate } from '../time/day.ts';
import type { CODINGS, EVENT_KINDS, LEVELS, MODES, ROLES, STEPS } from './vocabulary.ts';
import type { eventSchema } from './schema/event.ts';
import type {
  actorSchema, correctionsSchema, coverageSchema, guideSchema, issueSchema, movedSchema, personSchema, phasesSchema, recordSchema,
} from './schema/others.ts'; // prettier-ignore

export type EventKind = (typeof EVENT_KINDS)[number];
export type Role = (typeof ROLES)[number];
export type Level = (typeof LEVELS)[number];
export type Mode = (typeof MODES)[number];
export type Coding = (typeof CODINGS)[number];
/** A step on an issue's scale, from the low pole (−2) to the high one (+2). */
export type Step = (typeof STEPS)[number];

/** The content of each kind of file, by id where there are many. Plain JSON: this is what is stored and sent. */
export interface RecordData {
  readonly record: v.InferOutput<typeof recordSchema>;
  readonly actors: Readonly<Record<string, v.InferOutput<typeof actorSchema>>>;
  readonly people: Readonly<Record<string, v.InferOutput<typeof personSchema>>>;
  readonly issues: Readonly<Record<string, v.InferOutput<typeof issueSchema>>>;
  readonly phases: v.InferOutput<typeof phasesSchema>;
  readonly coverage: v.InferOutput<typeof coverageSchema>;
  readonly guide: v.InferOutput<typeof guideSchema>;
  readonly moved: v.InferOutput<typeof movedSchema>;
  readonly corrections: v.InferOutput<typeof correctionsSchema>;
  readonly events: Readonly<Record<string, v.InferOutput<typeof eventSchema>>>;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** The short form: “Doe”. */
  readonly family: string;
  readonly aliases: readonly string[];
}

export interface Holder {
  readonly person: Person;
  readonly from: PartialDate;
  /** null while in office at the record's end. */
  readonly to: PartialDate | null;
}

export interface Office {
  readonly id: string;
  readonly title: string;
  /** Leads the actor: when it changes hands, positions stated before are carried forward. */
  readonly head: boolean;
  readonly minister: boolean;
  /** False for candidates, senators and others who are quoted but move no position. */
  readonly speaks: boolean;
  readonly shared: boolean;
  readonly holders: readonly Holder[];
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** Id of its lane; null for actors outside the picture. */
  readonly lane: string | null;
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly members: string | null;
  readonly actors: readonly Actor[];
  /** The actor whose current statement stands for the whole lane; null where each speaks for itself. */
  readonly joint: Actor | null;
}

export interface Issue {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly low: string;
  readonly high: string;
  readonly scope: string | null;
  readonly words: Readonly<Record<Step, string>>;
}

export interface Phase {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly from: Day;
}

export interface Source {
  readonly publisher: string;
  readonly via: string | null;
  /** The page's own headline, or null when it showed none. */
  readonly title: string | null;
  readonly description: string | null;
  readonly published: PartialDate | null;
  readonly url: string;
}

export interface Party {
  readonly actor: Actor;
  readonly role: Role;
  readonly people: readonly Person[];
  readonly why: string | null;
}

export interface Statement {
  readonly id: string;
  readonly event: RecordEvent;
  readonly speaker: Person | null;
  readonly issuer: string | null;
  /** The office then held, for a person. */
  readonly office: Office | null;
  readonly actors: readonly Actor[];
  readonly said: Day;
  /** The same as exactly as it is known: for printing. */
  readonly saidDate: PartialDate;
  readonly issue: Issue | null;
  readonly step: Step | null;
  readonly coding: Coding;
  readonly draft: boolean;
  /** True when it states the actors' position on the issue: only these move a ribbon. */
  readonly moves: boolean;
  readonly describes: string | null;
  readonly gist: string;
  readonly quote: string | null;
  readonly fragment: string | null;
  /** The words before translation. */
  readonly original: { readonly language: string; readonly quote: string; readonly translator: string } | null;
  readonly occasion: string | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** One side's account of an event. */
export interface Account {
  readonly by: readonly Actor[];
  readonly issuer: string;
  readonly gist: string;
  readonly quote: string | null;
  readonly sources: readonly Source[];
}

/** Accounts of one event that differ, and on what. */
export interface Readouts {
  readonly differ: string;
  readonly accounts: readonly Account[];
}

export interface RecordEvent {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly date: PartialDate;
  /** The last day it may have touched. */
  readonly last: Day;
  readonly kind: EventKind;
  readonly place: string | null;
  readonly importance: number;
  readonly anchor: boolean;
  readonly summary: string;
  readonly contact: { readonly level: Level; readonly mode: Mode } | null;
  readonly parties: readonly Party[];
  readonly readouts: Readouts | null;
  /** The day it entered the record. */
  readonly added: Day;
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
}

export interface Correction {
  readonly on: Day;
  /** The address of what was corrected, 'events/<id>'; null for what is gone. */
  readonly about: string | null;
  readonly words: string;
}

/** The whole record, linked and in order: events and statements by date. */
export interface DiplomaticRecord {
  readonly about: RecordData['record'];
  readonly span: { readonly from: Day; readonly to: Day };
  /** Named spans a reader can jump to. */
  readonly spans: readonly { readonly name: string; readonly from: Day; readonly to: Day }[];
  /** The day the record was first published. */
  readonly published: Day;
  /** The first day that embeds show, unless asked. */
  readonly recent: Day;
  readonly lanes: readonly Lane[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly people: ReadonlyMap<string, Person>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly phases: readonly Phase[];
  readonly coverage: readonly Coverage[];
  /** Addresses that changed, old to new: 'events/<id>'. */
  readonly moved: ReadonlyMap<string, string>;
  /** The newest first. */
  readonly corrections: readonly Correction[];
  readonly events: readonly RecordEvent[];
  readonly eventsById: ReadonlyMap<string, RecordEvent>;
  readonly statements: readonly Statement[];
  /** Statements that move a position, oldest first, under `positionKey(actor, issue)`. */
  readonly moves: ReadonlyMap<string, readonly Statement[]>;
}

export interface Coverage {
  readonly between: readonly [string, string];
  readonly level: Level;
  readonly mode: 'in-person' | 'any';
  readonly from: Day;
  readonly to: Day;
  readonly how: string;
}

/** The key of `DiplomaticRecord.moves`. */
export function positionKey(actor: string, issue: string): string {
  return `${actor} ${issue}`;
}
