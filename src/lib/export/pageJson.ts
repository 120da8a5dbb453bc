// Every page of evidence for other programs: what stands in the record's file, and what the page works out from it.
import type { DiplomaticRecord, RecordData, Source, Statement } from '../record/model.ts';
import { wasThere } from '../record/contacts.ts';
import { outletsOf } from '../record/outlets.ts';
import { changesOf, positionOf, type Change, type Position } from '../record/positions.ts';
import { formatPartialDate } from '../time/day.ts';

/** What has pages of its own. */
export const PAGE_KINDS = ['events', 'statements', 'issues', 'actors', 'people', 'sources'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** The ids of all pages of a kind. */
export function idsOf(record: DiplomaticRecord, kind: PageKind): string[] {
  if (kind === 'events') return [...record.eventsById.keys()];
  if (kind === 'statements') return record.statements.map(({ id }) => id);
  if (kind === 'sources') return outletsOf(record).map(({ id }) => id);
  return [...record[kind].keys()];
}

/**
 * The content of a page, ready for JSON; null when there is no such page.
 * @example pageJson(record, data, 'people', 'sergey-lavrov') → { id: 'sergey-lavrov', name: 'Sergey Lavrov', offices: […], … }
 */
export function pageJson(record: DiplomaticRecord, data: RecordData, kind: PageKind, id: string): object | null {
  const content = WRITERS[kind](record, data, id);
  return content && { id, ...content };
}

const WRITERS: Readonly<Record<PageKind, (record: DiplomaticRecord, data: RecordData, id: string) => object | null>> = {
  events: (_, data, id) => own(data.events, id),
  statements: statementJson,
  issues(record, data, id) {
    const issue = own(data.issues, id);
    if (!issue) return null;
    const positions = [...record.actors.keys()].map((actor) => positionOf(record, actor, id, record.span.to));
    return { ...issue, positions: positions.flatMap(standing), changes: changesOf(record, id).map(change) };
  },
  actors(record, data, id) {
    const actor = own(data.actors, id);
    if (!actor) return null;
    const issues = [...record.issues.keys()];
    return {
      ...actor,
      positions: issues.map((issue) => positionOf(record, id, issue, record.span.to)).flatMap(standing),
      changes: issues.flatMap((issue) => changesOf(record, issue, id)).map(change),
      statements: idsWhere(record.statements, ({ actors }) => actors.some((each) => each.id === id)),
      events: idsWhere(record.events, (event) => wasThere(event, id)),
    };
  },
  people(record, data, id) {
    const person = own(data.people, id);
    if (!person) return null;
    const offices = Object.entries(data.actors).flatMap(([actor, { offices: all = [] }]) =>
      all.flatMap(({ id: office, title, holders }) =>
        holders
          .filter((holder) => holder.person === id)
          .map(({ from, to }) => ({ actor, office, title, from, to: to ?? null })),
      ),
    );
    return {
      ...person,
      offices,
      statements: idsWhere(record.statements, ({ speaker }) => speaker?.id === id),
      events: idsWhere(record.events, ({ parties }) =>
        parties.some(({ people }) => people.some((each) => each.id === id)),
      ),
    };
  },
  sources(record, _, id) {
    const outlet = outletsOf(record).find((each) => each.id === id);
    if (!outlet) return null;
    const supports = outlet.supports.map(({ source, event, statement }) => ({
      ...page(source),
      event: event.id,
      statement: statement?.id ?? null,
    }));
    return { name: outlet.name, supports };
  },
};

function statementJson(record: DiplomaticRecord, data: RecordData, id: string): object | null {
  const statement = record.statements.find((each) => each.id === id);
  const event = statement && data.events[statement.event.id];
  const kept = event?.statements?.find((each) => each.id === id);
  if (!statement || !kept) return null;
  return {
    ...kept,
    event: statement.event.id,
    said: formatPartialDate(statement.saidDate),
    office: statement.office?.title ?? null,
    moves: statement.moves,
    sources: statement.sources.map(page),
  };
}

function own<T>(all: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(all, id) ? (all[id] ?? null) : null;
}

function idsWhere<T extends { readonly id: string }>(all: readonly T[], is: (each: T) => boolean): string[] {
  return all.filter(is).map(({ id }) => id);
}

function standing(position: Position | null): object[] {
  if (!position) return [];
  const { actor, issue, step, statement, carriedForward } = position;
  const said = formatPartialDate(statement.saidDate);
  return [
    { actor: actor.id, issue: issue.id, step, words: issue.words[step], said, statement: statement.id, carriedForward },
  ];
}

function change({ actor, issue, from, to }: Change): object {
  const end = (statement: Statement | null) =>
    statement && { step: statement.step, said: formatPartialDate(statement.saidDate), statement: statement.id };
  return { actor: actor.id, issue: issue.id, from: end(from), to: end(to) };
}

function page({ publisher, via, title, description, published, url }: Source): object {
  return { publisher, via, title, description, published: published && formatPartialDate(published), url };
}
