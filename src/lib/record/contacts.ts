// Who met whom, and for how long no meeting is recorded. A gap is a claim: only where coverage is checked.
import type { Day } from '../time/day.ts';
import type { Coverage, DiplomaticRecord, Level, Mode, RecordEvent } from './model.ts';
import { LEVELS } from './vocabulary.ts';

/** in-person: meetings only; any: meetings and calls, by telephone or video. */
export type ContactMode = 'in-person' | 'any';

export interface ContactQuestion {
  /** This level and those above it. Default: all. */
  readonly level?: Level;
  readonly mode?: ContactMode;
}

const COUNTED: Readonly<Record<ContactMode, readonly Mode[]>> = {
  'in-person': ['in-person'],
  any: ['in-person', 'call', 'video'],
};

/**
 * Events at which two actors (or lanes) were both at the table, oldest first.
 * Prisoner exchanges and signed papers are not contacts in this sense.
 */
export function contactsBetween(
  record: DiplomaticRecord,
  a: string,
  b: string,
  question: ContactQuestion = {},
): RecordEvent[] {
  const counts = countsAs(question);
  return jointEvents(record, a, b).filter(counts);
}

/** Joint events that the question leaves out: calls, exchanges, lower levels. Drawn dotted. */
export function otherContacts(
  record: DiplomaticRecord,
  a: string,
  b: string,
  question: ContactQuestion,
): RecordEvent[] {
  const counts = countsAs(question);
  return jointEvents(record, a, b).filter((event) => !counts(event));
}

function countsAs({ level = 'official', mode = 'in-person' }: ContactQuestion) {
  const levels = LEVELS.slice(0, LEVELS.indexOf(level) + 1);
  return ({ contact }: RecordEvent): boolean =>
    contact !== null && levels.includes(contact.level) && COUNTED[mode].includes(contact.mode);
}

function jointEvents(record: DiplomaticRecord, a: string, b: string): RecordEvent[] {
  return record.events.filter((event) => event.contact && wasThere(event, a) && wasThere(event, b));
}

/** True when an actor, or one of a lane's actors, was at the table. */
export function wasThere(event: RecordEvent, actorOrLane: string): boolean {
  return event.parties.some(
    ({ actor, role }) =>
      (role === 'participant' || role === 'mediator') && (actor.id === actorOrLane || actor.lane === actorOrLane),
  );
}

export interface Gap {
  readonly from: RecordEvent;
  /** null: none since, by the end of what was checked. */
  readonly to: RecordEvent | null;
  /** From the last day of one to the first of the next, or to the end of what was checked. */
  readonly days: number;
  readonly until: Day;
  readonly coverage: Coverage;
}

/**
 * Stretches without a recorded contact, oldest first; only inside a period that an editor has checked
 * for this pair, level and mode. Between 2 March 2023 and 18 February 2025: 719 days.
 */
export function gapsBetween(record: DiplomaticRecord, a: string, b: string, question: ContactQuestion = {}): Gap[] {
  const contacts = contactsBetween(record, a, b, question);
  return coverageOf(record, a, b, question).flatMap((coverage) => {
    const inside = firstOfDay(contacts).filter(({ date }) => date.first >= coverage.from && date.first <= coverage.to);
    return inside.map((from, i): Gap => {
      const to = inside[i + 1] ?? null;
      const until = to ? to.date.first : coverage.to;
      return { from, to, days: Math.max(0, until - from.last), until, coverage };
    });
  });
}

/** Of several contacts on one day, the most important: events of a day are in that order. */
function firstOfDay(contacts: readonly RecordEvent[]): RecordEvent[] {
  return contacts.filter((event, i) => contacts[i - 1]?.date.first !== event.date.first);
}

/** The longest gap that ended; null when none was checked. */
export function longestGap(gaps: readonly Gap[]): Gap | null {
  return gaps.reduce<Gap | null>((longest, gap) => (gap.days > (longest?.days ?? -1) ? gap : longest), null);
}

/** Checked periods that answer a question about a pair. */
export function coverageOf(record: DiplomaticRecord, a: string, b: string, question: ContactQuestion): Coverage[] {
  const { level = 'official', mode = 'in-person' } = question;
  return record.coverage.filter(
    (row) =>
      row.between.includes(a) &&
      row.between.includes(b) &&
      a !== b &&
      LEVELS.indexOf(row.level) >= LEVELS.indexOf(level) &&
      (row.mode === 'any' || row.mode === mode),
  );
}

/**
 * The last meeting in person before an event between the same parties, at its level or above; only
 * where coverage was checked for one of its pairs. For the Riyadh talks: New Delhi, 719 days earlier.
 */
export function lastMeeting(record: DiplomaticRecord, event: RecordEvent): { event: RecordEvent; days: number } | null {
  if (event.contact?.mode !== 'in-person') return null;
  const there = record.lanes.flatMap((lane) => (wasThere(event, lane.id) ? [lane.id] : []));
  for (const [i, a] of there.entries()) {
    for (const b of there.slice(i + 1)) {
      const gap = gapsBetween(record, a, b, { level: event.contact.level }).find(({ to }) => to === event);
      if (gap) return { event: gap.from, days: gap.days };
    }
  }
  return null;
}
