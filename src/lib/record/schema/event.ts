// The fields of an event file: data/events/<year>/<event id>.yaml.
import * as v from 'valibot';
import { CODINGS, EVENT_KINDS, LEVELS, MODES, ROLES, STEPS } from '../vocabulary.ts';
import { field, fullDate, id, language, link, list, oneOf, partialDate, text } from './field.ts';

const step = v.picklist(STEPS, (issue) => `${String(issue.input)} is not a step`);
const words = (all: readonly string[]) => `one of: ${all.join(', ')}`;
const yes = v.literal(true, 'is either true or left out');

export const sourceFields = {
  publisher: field(text(120), 'Who wrote and published it.', 'a name, e.g. Associated Press'),
  via: v.optional(field(text(120), 'Where it was read, when that is another outlet.', 'a name, e.g. Japan Today')),
  title: v.optional(field(text(400), 'The headline the page shows.', "the page's own headline")),
  description: v.optional(
    field(text(400), 'What the page is, in our words, when it shows no headline.', 'a few words instead of title'),
  ),
  published: field(
    v.union([v.literal('undated'), partialDate], (issue) =>
      typeof issue.input === 'string' ? `"${issue.input}" is not a date` : 'is missing its date',
    ),
    'The date the page gives.',
    'YYYY-MM-DD, or the word undated when the page shows none',
  ),
  url: field(link, 'Its address.', 'the full link, beginning with https://'),
};

export const partyFields = {
  actor: field(id, 'A state or body.', 'the name of a file in data/actors, without .yaml'),
  role: field(
    oneOf(ROLES),
    'participant and mediator were there together; host only gave the place; acted did something alone; addressed was spoken to or hit; absent was concerned and not there; discussed is not drawn.',
    words(ROLES),
  ),
  people: v.optional(
    field(list(id), 'Who was there for it.', 'a list of names of files in data/people, without .yaml'),
  ),
  why: v.optional(
    field(text(200), 'Why an absent party was not there, and who says so.', 'a few words, only for role absent'),
  ),
};

export const statementFields = {
  id: field(id, 'Never changes, whatever is edited.', '<date>-<speaker>-<issue>, in small letters and hyphens'),
  speaker: v.optional(field(id, 'The person who said it.', 'the name of a file in data/people, or use issuer')),
  issuer: v.optional(
    field(text(120), 'The institution or joint text that said it.', 'its name in words, or use speaker'),
  ),
  actors: field(list(id), 'Whose position it states.', 'a list of names of files in data/actors'),
  as: v.optional(field(id, 'The office spoken in, for a speaker who held two.', "an office id from the actor's file")),
  said: v.optional(
    field(fullDate, "The day it was said, when not the event's first day.", 'YYYY-MM-DD, within the event'),
  ),
  issue: v.optional(field(id, 'The issue it is about.', 'the name of a file in data/issues')),
  step: v.optional(field(step, "The step on the issue's scale.", 'a whole number from -2 to 2, or leave it out')),
  coding: field(
    oneOf(CODINGS),
    'How the step was decided: both coders agreed, adjudicated between them, unclear (no step), or a remark (no position).',
    words(CODINGS),
  ),
  codes: v.optional(
    field(
      v.strictObject({ first: code(), second: code() }),
      'What each of the two coders gave.',
      '{first: 1, second: 2}; unclear, off (another issue) or null where none was given',
    ),
  ),
  draft: v.optional(field(yes, 'A draft text, not yet anybody’s settled position.', 'true, or leave it out')),
  unofficial: v.optional(
    field(yes, 'The issuer does not speak for the actor: quoted, moves no position.', 'true, or leave it out'),
  ),
  describes: v.optional(
    field(text(160), "Whose position the words describe, when not the speaker's own.", 'a few words'),
  ),
  gist: field(text(240), 'What was said, in our words.', 'at most 25 words, neutral'),
  quote: v.optional(field(text(900), "The speaker's words, verbatim.", 'at most 60 words, unchanged')),
  fragment: v.optional(
    field(text(400), "The speaker's own words inside a paraphrase, verbatim.", 'unchanged, instead of quote'),
  ),
  original: v.optional(
    field(
      v.strictObject({
        language: field(language, 'The language it was said in.', 'a code of two letters, e.g. uk'),
        quote: field(text(900), 'The words in that language, verbatim.', 'unchanged'),
        translator: field(text(120), 'Who made the English of quote.', 'a name, e.g. President of Ukraine'),
      }),
      'The words before translation.',
      '{language: uk, quote: …, translator: …}, beside a quote',
    ),
  ),
  occasion: v.optional(field(text(200), 'Where or how it was said.', 'a few words')),
  note: v.optional(field(text(300), 'Why the step is what it is, where not plain.', 'one neutral sentence')),
  sources: field(list(id), 'Where it can be read.', "a list of keys of the event's sources"),
};

export const statementSchema = v.strictObject(statementFields);

function code() {
  return v.nullable(v.union([step, v.picklist(['unclear', 'off'])]));
}

const accountFields = {
  by: field(list(id), 'Whose account it is.', 'a list of names of files in data/actors'),
  issuer: field(text(120), 'Who gave it.', 'e.g. White House readout'),
  gist: field(text(300), 'What it says, in our words.', 'at most 45 words, neutral'),
  quote: v.optional(field(text(900), 'Its own words, verbatim.', 'at most 60 words, unchanged')),
  sources: field(list(id), 'Where it can be read.', "a list of keys of the event's sources"),
};

const readoutFields = {
  differ: field(text(240), 'On what the accounts differ.', 'one neutral sentence'),
  accounts: field(
    v.pipe(v.array(v.strictObject(accountFields)), v.minLength(2, 'there is only one account')),
    'The accounts, to be set side by side.',
    'two or more, by different actors',
  ),
};

const contactFields = {
  level: field(oneOf(LEVELS), 'The rank of those who met.', words(LEVELS)),
  mode: field(oneOf(MODES), 'How they met.', words(MODES)),
};

export const eventFields = {
  title: field(text(90), 'What happened: neutral, present tense.', 'at most 70 characters'),
  short: field(text(40), 'The label on the chart.', 'at most 28 characters'),
  date: field(partialDate, 'The day it happened, or the first day.', 'YYYY, YYYY-MM or YYYY-MM-DD'),
  end: v.optional(field(fullDate, 'The last day, if it took several.', 'YYYY-MM-DD, after date')),
  kind: field(oneOf(EVENT_KINDS), 'What sort of event it is; decides the mark.', words(EVENT_KINDS)),
  place: v.optional(field(text(80), 'Where.', 'City, Country')),
  importance: field(
    v.pipe(
      v.number('is not a number'),
      v.integer('is not a whole number'),
      v.minValue(1, 'is under 1'),
      v.maxValue(5, 'is over 5'),
    ),
    'How prominent the mark is, from 1 to 5.',
    'a whole number from 1 to 5; 5 stands in every account of the war',
  ),
  summary: field(text(600), 'What happened, in our words.', 'one to three neutral sentences, at most 60 words'),
  contact: v.optional(
    field(
      v.strictObject(contactFields),
      'How the parties met; exactly when two or more of them did.',
      '{level: minister, mode: in-person}',
    ),
  ),
  parties: field(
    list(v.strictObject(partyFields)),
    'Who took part, and how.',
    'a list like - {actor: norway, role: participant, people: [jane-doe]}',
  ),
  readouts: v.optional(
    field(
      v.strictObject(readoutFields),
      'Accounts of this event that differ, set side by side.',
      'differ and accounts, or leave it out',
    ),
  ),
  added: v.optional(
    field(fullDate, 'The day it entered the record, when later than its first publication.', 'YYYY-MM-DD'),
  ),
  sources: field(
    v.pipe(
      v.record(id, v.strictObject(sourceFields)),
      v.check((map) => Object.keys(map).length > 0, 'there is no source'),
    ),
    'The pages that show it, each under a short key.',
    'a key, and under it publisher, title, published and url',
  ),
  statements: v.optional(
    field(
      list(statementSchema),
      'What was said on this occasion, in the order it was said.',
      'a list of statements, or leave it out',
    ),
  ),
};

export const eventSchema = v.strictObject(eventFields);
