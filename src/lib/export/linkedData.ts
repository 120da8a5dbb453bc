// Pages for machines: schema.org as JSON-LD. `site` is the origin: 'https://example.org'.
import type { Actor, DiplomaticRecord, Issue, Person, RecordEvent, Source, Statement } from '../record/model.ts';
import { formatIso, formatPartialDate } from '../time/day.ts';
import { versionOf } from './hash.ts';

const CONTEXT = 'https://schema.org';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

function citation({ publisher, title, description, url }: Source) {
  return { '@type': 'CreativeWork', name: title ?? description, url, publisher: { '@type': 'Organization', name: publisher } };
} // prettier-ignore

/** https://schema.org/Event, with what was said there as quotations and claims. */
export function eventJson(record: DiplomaticRecord, event: RecordEvent, site: string): object {
  const there = event.parties.filter(({ role }) => role === 'participant' || role === 'mediator');
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    '@id': `${site}/events/${event.id}/`,
    name: event.title,
    description: event.summary,
    startDate: formatPartialDate(event.date),
    endDate: formatIso(event.last),
    eventStatus: 'https://schema.org/EventScheduled',
    ...(event.place ? { location: { '@type': 'Place', name: event.place, address: event.place } } : {}),
    attendee: there.map(({ actor }) => ({ '@type': 'Organization', name: actor.name, '@id': `${site}/actors/${actor.id}/` })),
    citation: event.sources.map(citation),
    subjectOf: event.statements.map((statement) => ({ '@id': `${site}/statements/${statement.id}/` })),
    isPartOf: dataset(record, site),
  }; // prettier-ignore
}

/** https://schema.org/Quotation for words, https://schema.org/Claim for a paraphrase. */
export function statementJson(record: DiplomaticRecord, statement: Statement, site: string): object {
  const { speaker, issuer, quote, gist, issue } = statement;
  const who = speaker
    ? { '@type': 'Person', name: speaker.name, '@id': `${site}/people/${speaker.id}/` }
    : { '@type': 'Organization', name: issuer };
  return {
    '@context': CONTEXT,
    '@type': quote ? 'Quotation' : 'Claim',
    '@id': `${site}/statements/${statement.id}/`,
    name: gist,
    text: quote ?? gist,
    ...(quote ? { spokenByCharacter: who } : { author: who }),
    dateCreated: formatPartialDate(statement.saidDate),
    ...(issue ? { about: { '@type': 'Thing', name: issue.name, '@id': `${site}/issues/${issue.id}/` } } : {}),
    citation: statement.sources.map(citation),
    isPartOf: dataset(record, site),
  };
}

export function personJson(person: Person, site: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'Person',
    '@id': `${site}/people/${person.id}/`,
    name: person.name,
    familyName: person.family,
    alternateName: person.aliases,
  };
}

export function actorJson(actor: Actor, site: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'Organization',
    '@id': `${site}/actors/${actor.id}/`,
    name: actor.name,
    alternateName: [...new Set([actor.short, ...actor.aliases])].filter((name) => name !== actor.name),
  };
}

export function outletJson(id: string, name: string, site: string): object {
  return { '@context': CONTEXT, '@type': 'Organization', '@id': `${site}/sources/${id}/`, name };
}

/** An issue as the term it is in this record's scheme. */
export function issueJson(issue: Issue, site: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'DefinedTerm',
    '@id': `${site}/issues/${issue.id}/`,
    name: issue.name,
    description: issue.question,
    inDefinedTermSet: `${site}/issues/`,
  };
}

/** https://schema.org/Dataset: the whole record. */
export function datasetJson(record: DiplomaticRecord, site: string): object {
  return {
    '@context': CONTEXT,
    ...dataset(record, site),
    description: `${record.about.standfirst} ${record.about.limits} ${record.about.licence}`,
    license: LICENCE,
    version: versionOf(record),
    temporalCoverage: `${formatIso(record.span.from)}/${formatIso(record.span.to)}`,
    creator: { '@type': 'Organization', name: record.about.credit },
    distribution: ['record.json', 'datapackage.json'].map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: `${site}/data/${file}`,
    })),
  };
}

function dataset(record: DiplomaticRecord, site: string) {
  const { title, headline } = record.about;
  return {
    '@type': 'Dataset',
    '@id': `${site}/method/#dataset`,
    name: `${title}: ${headline}`,
    url: `${site}/method/`,
  };
}
