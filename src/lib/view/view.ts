// What the reader asks for, and its form in the URL. Shared by page, embed, command line and exports.
import { formatIso, parseDay, type Day } from '../time/day.ts';
import type { DiplomaticRecord, EventKind, Level } from '../record/model.ts';
import { didYouMean } from '../record/nearest.ts';
import { EVENT_KINDS, LEVELS } from '../record/vocabulary.ts';
import type { ContactMode } from '../record/contacts.ts';
import { LANGUAGES, type Language } from '../words/languages.ts';

export interface View {
  readonly from: Day;
  readonly to: Day;
  /** The as-of date. */
  readonly on: Day;
  readonly issue: string | null;
  readonly event: string | null;
  /** Lanes or actors; empty means all. */
  readonly actors: readonly string[];
  readonly kinds: readonly EventKind[];
  /** Issues that events must have something said about; empty means any. */
  readonly about: readonly string[];
  readonly people: readonly string[];
  readonly q: string;
  readonly scale: 'calendar' | 'story';
  readonly theme: 'light' | 'dark' | 'auto';
  /** Of the interface. */
  readonly lang: Language;
  readonly between: readonly [string, string] | null;
  readonly level: Level;
  readonly mode: ContactMode;
}

export interface ChosenView {
  readonly view: View;
  /** What was in the URL and could not be used, in words. */
  readonly ignored: readonly string[];
}

/** The view of a bare URL: the whole span as of its last day. */
export function defaultView(record: DiplomaticRecord): View {
  const { from, to } = record.span;
  return {
    from,
    to,
    on: to,
    issue: null,
    event: null,
    actors: [],
    kinds: [],
    about: [],
    people: [],
    q: '',
    scale: 'calendar',
    theme: 'auto',
    lang: 'en',
    between: null,
    level: 'minister',
    mode: 'in-person',
  };
}

/** The view of a bare embed: the record's recent part. */
export function embedView(record: DiplomaticRecord): View {
  return { ...defaultView(record), from: record.recent };
}

export const VIEW_PARAMETERS = [
  'from', 'to', 'on', 'issue', 'event', 'actors', 'kinds', 'about', 'people', 'q', 'scale', 'theme', 'lang', 'between', 'level', 'mode',
]; // prettier-ignore
const SCALES = ['calendar', 'story'] as const;
const THEMES = ['light', 'dark', 'auto'] as const;
const CONTACT_MODES = ['in-person', 'any'] as const;
const LONGEST_SEARCH = 200;
const LONGEST_SHOWN = 60;

/**
 * Reads a view from URL parameters. Never fails: what is broken falls back to `start` and is named.
 * @example chooseView(record, new URLSearchParams('issue=crimea&on=2015-01-01')).view.issue → 'crimea'
 */
export function chooseView(
  record: DiplomaticRecord,
  params: URLSearchParams,
  start: View = defaultView(record),
): ChosenView {
  const reader = new Reader(params);
  const isActor = (id: string) => record.actors.has(id) || record.lanes.some((lane) => lane.id === id);
  const days = `a day from ${formatIso(record.span.from)} to ${formatIso(record.span.to)}`;
  const day = (text: string) => inSpan(parseDay(text), record.span);
  // Looked for only when it is missed: the nearest of hundreds of ids.
  const noEvent = () => `no such event${didYouMean(params.get('event') ?? '', record.eventsById.keys())}`;
  const event = reader.one('event', null, (text) => knownEvent(record, text), noEvent);
  const view: View = {
    ...readSpan(reader, spanOf(record, event, start), day, days),
    on: reader.one('on', dayOfEvent(record, event) ?? start.on, day, days),
    issue: reader.one(
      'issue',
      null,
      (text) => (record.issues.has(text) ? text : null),
      `one of ${[...record.issues.keys()].join(', ')}`,
    ),
    event,
    actors: reader.many('actors', (id) => isActor(id), 'no such lane or actor'),
    kinds: reader.many(
      'kinds',
      (kind) => EVENT_KINDS.includes(kind as EventKind),
      `known: ${EVENT_KINDS.join(', ')}`,
    ) as EventKind[],
    about: reader.many('about', (id) => record.issues.has(id), 'no such issue'),
    people: reader.many('people', (id) => record.people.has(id), 'no such person'),
    q: (params.get('q') ?? '').slice(0, LONGEST_SEARCH),
    scale: reader.word('scale', start.scale, SCALES),
    theme: reader.word('theme', start.theme, THEMES),
    lang: reader.word('lang', start.lang, LANGUAGES),
    between: reader.one('between', null, (text) => readPair(text, isActor), 'two known ids with a comma'),
    level: reader.word('level', start.level, LEVELS),
    mode: reader.word('mode', start.mode, CONTACT_MODES),
  };
  return { view, ignored: [...reader.ignored, ...unknownNames(params)] };
}

/** The id, also under a name that an event had before. */
function knownEvent(record: DiplomaticRecord, id: string): string | null {
  const now = record.moved.get(`events/${id}`)?.slice('events/'.length) ?? id;
  return record.eventsById.has(now) ? now : null;
}

function unknownNames(params: URLSearchParams): string[] {
  return [...new Set(params.keys())]
    .filter((name) => !VIEW_PARAMETERS.includes(name))
    .map((name) => `${name.slice(0, LONGEST_SHOWN)} (no such parameter)`);
}

/** Reads parameters one by one and keeps what could not be used. */
class Reader {
  readonly ignored: string[] = [];
  constructor(readonly params: URLSearchParams) {}

  one<T>(name: string, fallback: T, parse: (text: string) => T | null, cure: string | (() => string)): T {
    const text = this.params.get(name);
    if (text === null || text === '') return fallback;
    const value = parse(text);
    if (value === null) {
      const words = typeof cure === 'string' ? cure : cure();
      this.ignored.push(`${name}=${text.slice(0, LONGEST_SHOWN)} (${words})`);
    }
    return value ?? fallback;
  }

  word<T extends string>(name: string, fallback: T, words: readonly T[]): T {
    return this.one(
      name,
      fallback,
      (text) => words.find((known) => known === text) ?? null,
      `one of ${words.join(', ')}`,
    );
  }

  many(name: string, isKnown: (id: string) => boolean, cure: string): string[] {
    const ids = [...new Set((this.params.get(name) ?? '').split(',').filter(Boolean))];
    for (const id of ids) {
      if (!isKnown(id)) this.ignored.push(`${name}: ${id.slice(0, LONGEST_SHOWN)} (${cure})`);
    }
    return ids.filter(isKnown);
  }
}

function readSpan(
  reader: Reader,
  start: Pick<View, 'from' | 'to'>,
  day: (text: string) => Day | null,
  days: string,
): Pick<View, 'from' | 'to'> {
  const from = reader.one('from', start.from, day, days);
  const to = reader.one('to', start.to, day, days);
  if (to > from) return { from, to };
  reader.ignored.push(`from=${reader.params.get('from')}, to=${reader.params.get('to')} (to must come after from)`);
  return { from: start.from, to: start.to };
}

function readPair(text: string, isKnown: (id: string) => boolean): readonly [string, string] | null {
  const [a, b, ...more] = text.split(',');
  return a && b && a !== b && !more.length && isKnown(a) && isKnown(b) ? [a, b] : null;
}

/** The span of an address that names none: the usual one, unless it opens an event outside of that. */
function spanOf(record: DiplomaticRecord, event: string | null, start: View): Pick<View, 'from' | 'to'> {
  return inSpan(dayOfEvent(record, event) ?? start.to, start) ? start : record.span;
}

function inSpan(day: Day | null, { from, to }: Pick<View, 'from' | 'to'>): Day | null {
  return day !== null && day >= from && day <= to ? day : null;
}

/** The day of an event, kept within the record; null without an event. */
export function dayOfEvent(record: DiplomaticRecord, id: string | null): Day | null {
  const event = id && record.eventsById.get(id);
  if (!event) return null;
  return Math.min(record.span.to, Math.max(record.span.from, event.date.first)) as Day;
}

/** The shortest query that gives the view back: `chooseView(record, formatView(record, v)).view` equals `v`. */
export function formatView(record: DiplomaticRecord, view: View, start: View = defaultView(record)): URLSearchParams {
  const on = dayOfEvent(record, view.event) ?? start.on;
  const params = new URLSearchParams();
  const set = (name: string, value: string, isDefault: boolean) => void (isDefault || params.set(name, value));
  const { from, to } = spanOf(record, view.event, start);
  set('from', formatIso(view.from), view.from === from);
  set('to', formatIso(view.to), view.to === to);
  set('on', formatIso(view.on), view.on === on);
  set('issue', view.issue ?? '', !view.issue);
  set('event', view.event ?? '', !view.event);
  set('actors', view.actors.join(','), !view.actors.length);
  set('kinds', view.kinds.join(','), !view.kinds.length);
  set('about', view.about.join(','), !view.about.length);
  set('people', view.people.join(','), !view.people.length);
  set('q', view.q, !view.q);
  set('scale', view.scale, view.scale === start.scale);
  set('theme', view.theme, view.theme === start.theme);
  set('lang', view.lang, view.lang === start.lang);
  set('between', view.between?.join(',') ?? '', !view.between);
  set('level', view.level, view.level === start.level);
  set('mode', view.mode, view.mode === start.mode);
  return params;
}
