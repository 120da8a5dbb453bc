// From stored data (ids and ISO dates) to a linked record (objects and days), in order of time.
import { parseDay, parsePartialDate, type Day, type PartialDate } from '../time/day.ts';
import {
  positionKey, type Actor, type Correction, type DiplomaticRecord, type Issue, type Lane, type Office, type Person, type Readouts,
  type RecordData, type RecordEvent, type Source, type Statement, type Step,
} from './model.ts'; // prettier-ignore

type EventData = RecordData['events'][string];
type StatementData = NonNullable<EventData['statements']>[number];
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Links data that readRecord found sound (or the same without its evidence). */
export function linkRecord(data: RecordData): DiplomaticRecord {
  const before = linked.get(data);
  if (before) return before;
  const record = link(data);
  linked.set(data, record);
  return record;
}

/** Neither data nor record ever change: the same data is linked once, however many pages ask. */
const linked = new WeakMap<RecordData, DiplomaticRecord>();

function link(data: RecordData): DiplomaticRecord {
  const people = mapOf(data.people, (id, { name, family, aliases = [] }): Person => ({ id, name, family, aliases }));
  const actors = mapOf(data.actors, (id, actor): Actor => linkActor(id, actor, people));
  const issues = new Map(
    data.record.issues.map((id) => [id, linkIssue(id, known(new Map(Object.entries(data.issues)), id))]),
  );
  const anchors = new Set(data.record.anchors);
  const events = Object.entries(data.events)
    .map(([id, event]) =>
      linkEvent(id, event, { people, actors, issues, anchors, published: day(data.record.published) }),
    )
    .sort((a, b) => a.date.first - b.date.first || b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const statements = events.flatMap((event) => event.statements).sort((a, b) => a.said - b.said);
  const span = { from: day(data.record.span.from), to: day(data.record.span.to) };
  return {
    about: data.record,
    span,
    spans: data.record.spans.map(({ name, from, to }) => ({ name, from: day(from), to: day(to) })),
    published: day(data.record.published),
    recent: data.record.recent ? day(data.record.recent) : span.from,
    lanes: data.record.lanes.map((lane) => linkLane(lane, actors)),
    actors,
    people,
    issues,
    phases: data.phases.map(({ id, name, short, from }) => ({ id, name, short, from: day(from) })),
    coverage: data.coverage.map((row) => ({
      ...row,
      between: row.between as [string, string],
      from: day(row.from),
      to: day(row.to),
    })),
    moved: new Map(data.moved.map(({ from, to }) => [from, to])),
    corrections: linkCorrections(data.corrections),
    events,
    eventsById: new Map(events.map((event) => [event.id, event])),
    statements,
    moves: movesOf(statements),
  };
}

function linkCorrections(data: RecordData['corrections']): Correction[] {
  const all = data.map(({ on, about, words }) => ({ on: day(on), about: about ?? null, words }));
  return all.sort((a, b) => b.on - a.on);
}

function linkLane(data: RecordData['record']['lanes'][number], all: ReadonlyMap<string, Actor>): Lane {
  const { id, name, short, members, joint } = data;
  const actors = [...all.values()].filter((actor) => actor.lane === id);
  return { id, name, short, members: members ?? null, actors, joint: (joint && all.get(joint)) || null };
}

function mapOf<In, Out>(data: Readonly<Record<string, In>>, link: (id: string, value: In) => Out): Map<string, Out> {
  return new Map(Object.entries(data).map(([id, value]) => [id, link(id, value)]));
}

function linkActor(id: string, data: RecordData['actors'][string], people: ReadonlyMap<string, Person>): Actor {
  const offices = (data.offices ?? []).map((office): Office => ({
    id: office.id,
    title: office.title,
    head: office.head ?? false,
    minister: office.minister ?? false,
    speaks: office.speaks ?? true,
    shared: office.shared ?? false,
    holders: office.holders.map(({ person, from, to }) => ({
      person: known(people, person),
      from: partial(from),
      to: to ? partial(to) : null,
    })),
  }));
  return { id, name: data.name, short: data.short, lane: data.lane ?? null, aliases: data.aliases ?? [], offices };
}

function linkIssue(id: string, data: RecordData['issues'][string]): Issue {
  const words = Object.fromEntries(Object.entries(data.steps).map(([step, text]) => [Number(step), text]));
  return {
    id,
    name: data.name,
    question: data.question,
    low: data.low,
    high: data.high,
    scope: data.scope ?? null,
    words: words as Record<Step, string>,
  };
}

interface Known {
  readonly people: ReadonlyMap<string, Person>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly anchors: ReadonlySet<string>;
  readonly published: Day;
}

function linkEvent(id: string, data: EventData, all: Known): RecordEvent {
  const date = partial(data.date);
  const sources = Object.fromEntries(Object.entries(data.sources).map(([key, source]) => [key, linkSource(source)]));
  const event: Mutable<RecordEvent> = {
    id,
    title: data.title,
    short: data.short,
    date,
    last: data.end ? day(data.end) : date.last,
    kind: data.kind,
    place: data.place ?? null,
    importance: data.importance,
    anchor: all.anchors.has(id),
    summary: data.summary,
    contact: data.contact ?? null,
    parties: data.parties.map((party) => ({
      actor: known(all.actors, party.actor),
      role: party.role,
      people: (party.people ?? []).map((person) => known(all.people, person)),
      why: party.why ?? null,
    })),
    readouts: data.readouts ? linkReadouts(data.readouts, sources, all) : null,
    added: data.added ? day(data.added) : all.published,
    sources: Object.values(sources),
    statements: [],
  };
  event.statements = (data.statements ?? []).map((statement) => linkStatement(statement, event, sources, all));
  return event;
}

type Sources = Readonly<Record<string, Source>>;

function linkReadouts(
  { differ, accounts }: NonNullable<EventData['readouts']>,
  sources: Sources,
  all: Known,
): Readouts {
  return {
    differ,
    accounts: accounts.map((account) => ({
      by: account.by.map((id) => known(all.actors, id)),
      issuer: account.issuer,
      gist: account.gist,
      quote: account.quote ?? null,
      sources: account.sources.flatMap((key) => sources[key] ?? []),
    })),
  };
}

function linkSource(data: EventData['sources'][string]): Source {
  const published = data.published === 'undated' ? null : partial(data.published);
  return {
    publisher: data.publisher,
    via: data.via ?? null,
    title: data.title ?? null,
    description: data.description ?? null,
    published,
    url: data.url,
  };
}

function linkStatement(data: StatementData, event: RecordEvent, sources: Sources, all: Known): Statement {
  const actors = data.actors.map((actor) => known(all.actors, actor));
  const saidDate = data.said ? partial(data.said) : event.date;
  const said = saidDate.first;
  const speaker = data.speaker ? known(all.people, data.speaker) : null;
  const office = speaker && actors[0] ? officeOn(actors[0], speaker, said, data.as) : null;
  const speaks = speaker ? (office?.speaks ?? false) : !data.unofficial;
  const step = data.step ?? null;
  return {
    id: data.id,
    event,
    speaker,
    issuer: data.issuer ?? null,
    office,
    actors,
    said,
    saidDate,
    issue: data.issue ? known(all.issues, data.issue) : null,
    step,
    coding: data.coding,
    draft: data.draft ?? false,
    moves: speaks && step !== null && !data.describes,
    describes: data.describes ?? null,
    gist: data.gist,
    quote: data.quote ?? null,
    fragment: data.fragment ?? null,
    original: data.original ?? null,
    occasion: data.occasion ?? null,
    note: data.note ?? null,
    sources: data.sources.flatMap((key) => sources[key] ?? []),
  };
}

function officeOn(actor: Actor, person: Person, on: Day, as: string | undefined): Office | null {
  const held = actor.offices.filter((office) =>
    office.holders.some(
      (holder) => holder.person === person && holder.from.first <= on && (!holder.to || holder.to.last >= on),
    ),
  );
  return held.find((office) => office.id === as) ?? held[0] ?? null;
}

function movesOf(statements: readonly Statement[]): Map<string, Statement[]> {
  const moves = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (!statement.moves || !statement.issue) continue;
    for (const actor of statement.actors) {
      const key = positionKey(actor.id, statement.issue.id);
      const known = moves.get(key);
      if (known) known.push(statement);
      else moves.set(key, [statement]);
    }
  }
  return moves;
}

function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`the record names "${id}", which it does not hold`);
  return value;
}

function day(text: string): Day {
  const value = parseDay(text);
  if (value === null) throw new Error(`not a day: ${text}`);
  return value;
}

function partial(text: string): PartialDate {
  const value = parsePartialDate(text);
  if (value === null) throw new Error(`not a date: ${text}`);
  return value;
}
