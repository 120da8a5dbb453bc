// The fields of every file but events: the record itself, actors, people, issues, phases, coverage.
import * as v from 'valibot';
import { address, field, fullDate, id, list, oneOf, partialDate, text } from './field.ts';
import { LEVELS } from '../vocabulary.ts';

const aliases = v.optional(field(list(text(80)), 'Other spellings, for search.', 'a list, e.g. [Jane Do, Джейн Доу]'));
const yes = v.literal(true, 'is either true or left out');
const count = v.pipe(v.number('is not a number'), v.integer(), v.minValue(0));

const laneFields = {
  id: field(id, 'Never changes.', 'small letters and hyphens'),
  name: field(text(24), 'Printed at the left of the lane.', 'at most 24 characters'),
  short: field(text(8), 'For narrow pictures.', 'at most 8 characters'),
  members: v.optional(field(text(40), 'The line under the name, for a lane that pools several actors.', 'a few names')),
  joint: v.optional(field(id, 'The actor whose current statement stands for the whole lane.', 'an actor of this lane')),
};

export const recordFields = {
  title: field(text(60), 'The name of the record.', 'at most 60 characters'),
  headline: field(text(90), 'The headline of the chart.', 'at most 90 characters'),
  standfirst: field(text(200), 'The sentence under it.', 'one sentence'),
  licence: field(text(300), 'What others may do with it.', 'one or two sentences'),
  credit: field(text(120), 'Who to name.', 'a name'),
  span: field(
    v.strictObject({
      from: field(fullDate, 'The first day of the axis.', 'YYYY-MM-DD'),
      to: field(fullDate, 'The day the record ends.', 'YYYY-MM-DD'),
    }),
    'The days the chart shows.',
    '{from: 2014-01-01, to: 2026-07-01}',
  ),
  spans: field(
    list(
      v.strictObject({
        name: field(text(24), 'On the button.', 'at most 24 characters'),
        from: field(fullDate, 'The first day.', 'YYYY-MM-DD'),
        to: field(fullDate, 'The last day.', 'YYYY-MM-DD'),
      }),
    ),
    'Named spans that a reader can jump to.',
    'a list like - {name: Minsk years, from: 2015-02-01, to: 2021-03-31}',
  ),
  recent: v.optional(
    field(
      fullDate,
      'The first day that embeds show, unless their address says another.',
      'YYYY-MM-DD, or leave it out',
    ),
  ),
  published: field(fullDate, 'The day the record was first published; events added later say so.', 'YYYY-MM-DD'),
  limits: field(text(300), 'What a reader must know about how complete it is.', 'one or two sentences'),
  wording: v.optional(
    field(text(400), 'Rules of wording that hold for this record alone.', 'one or two sentences, or leave it out'),
  ),
  lanes: field(list(v.strictObject(laneFields)), 'The lanes, from top to bottom.', 'a list of lanes'),
  issues: field(list(id), 'The issues, in the order of buttons and tables.', 'the names of all files in data/issues'),
  anchors: field(list(id), 'Events that are always labelled.', 'a list of event ids'),
  thresholds: field(
    v.strictObject({
      carriedForwardMonths: field(count, 'A position not restated for this long is pale.', 'months'),
      recentChangeDays: field(count, 'A change is shown beside the new position for this long.', 'days'),
      newHolderDays: field(count, '“since” is printed for holders newer than this.', 'days'),
    }),
    'Design choices that the method page explains.',
    'three whole numbers',
  ),
  expected: field(
    v.strictObject({
      events: field(count, 'No fewer events than this.', 'a whole number'),
      statements: field(count, 'No fewer statements than this.', 'a whole number'),
    }),
    'Guards against a record that lost its files.',
    '{events: 500, statements: 900}',
  ),
};

const holderFields = {
  person: field(id, 'Who held it.', 'the name of a file in data/people'),
  from: field(partialDate, 'The first day.', 'YYYY, YYYY-MM or YYYY-MM-DD'),
  to: v.optional(field(partialDate, 'The last day; left out while in office.', 'YYYY, YYYY-MM or YYYY-MM-DD')),
};

const officeFields = {
  id: field(id, 'Never changes.', 'small letters and hyphens'),
  title: field(text(90), 'As printed after a name.', 'e.g. Norwegian foreign minister'),
  head: v.optional(field(yes, 'Leads the actor; shown under “in office”.', 'true, or leave it out')),
  minister: v.optional(field(yes, 'Its foreign minister; shown under “in office”.', 'true, or leave it out')),
  speaks: v.optional(
    field(
      v.literal(false, 'is either false or left out'),
      'Does not speak for the actor (candidate, senator).',
      'false, or leave it out',
    ),
  ),
  shared: v.optional(field(yes, 'Several people hold it at once.', 'true, or leave it out')),
  holders: field(list(v.strictObject(holderFields)), 'Who held it, in order.', 'a list of holders'),
};

export const actorFields = {
  name: field(text(60), 'The name, the same everywhere.', 'a name'),
  short: field(text(12), 'For narrow places.', 'at most 12 characters'),
  lane: v.optional(
    field(id, 'The lane it is drawn in; none for actors outside the picture.', 'a lane of data/record.yaml'),
  ),
  aliases,
  offices: v.optional(field(list(v.strictObject(officeFields)), 'Its offices.', 'a list of offices')),
};

export const personFields = {
  name: field(text(60), 'The name, the same everywhere.', 'first and family name'),
  family: field(text(40), 'The short form.', 'usually the family name'),
  aliases,
};

const stepWords = field(text(60), 'The step in words.', 'at most 60 characters');

export const issueFields = {
  name: field(text(40), 'The name on buttons and in tables.', 'at most 40 characters'),
  question: field(text(200), 'The question the parties argue about.', 'one question, neutral'),
  low: field(text(44), 'The low pole in words.', 'at most 44 characters, never good or bad, pro or anti'),
  high: field(text(44), 'The high pole in words.', 'at most 44 characters, never good or bad, pro or anti'),
  steps: field(
    v.strictObject({ '2': stepWords, '1': stepWords, '0': stepWords, '-1': stepWords, '-2': stepWords }),
    'The five steps in words, high to low.',
    "five lines, '2' to '-2'",
  ),
  scope: v.optional(field(text(300), 'What counts, and what does not.', 'one or two sentences')),
};

const phaseFields = {
  id: field(id, 'Never changes.', 'small letters and hyphens'),
  name: field(text(50), 'Printed at the head of the band.', 'at most 50 characters'),
  short: field(text(20), 'Its main word, for narrow bands.', 'at most 20 characters'),
  from: field(fullDate, 'The first day.', 'YYYY-MM-DD'),
  event: v.optional(field(id, 'The event that starts it.', 'an event id')),
};

const guideFields = {
  id: field(id, 'Its address; never changes.', 'small letters and hyphens'),
  title: field(text(60), 'The heading of the step.', 'at most 60 characters'),
  event: field(id, 'The event it is about; its sources are printed.', 'an event id'),
  view: field(text(300), 'The picture beside it.', 'the query of an address of the explorer, e.g. event=…&issue=…'),
  text: field(text(500), 'What to see there.', 'two to four neutral sentences, nothing the record does not hold'),
};

const movedFields = {
  from: field(address, 'Where it was.', 'an address that is no longer there, e.g. events/<id>'),
  to: field(address, 'Where it is now.', 'an address that is there, e.g. events/<id>'),
};

const correctionFields = {
  on: field(fullDate, 'The day it was corrected.', 'YYYY-MM-DD'),
  about: v.optional(field(address, 'What was corrected.', 'its address, e.g. events/<id>; left out when it is gone')),
  words: field(text(300), 'What was wrong, and what stands there now.', 'one or two sentences'),
};

export const COVERED_MODES = ['in-person', 'any'] as const;

const coverageFields = {
  between: field(
    v.pipe(v.array(id), v.length(2, 'is not a pair')),
    'The two actors or lanes.',
    'two ids, e.g. [norway, sweden]',
  ),
  level: field(oneOf(LEVELS), 'Complete at this level and above.', `one of: ${LEVELS.join(', ')}`),
  mode: field(oneOf(COVERED_MODES), 'Meetings only, or calls too.', `one of: ${COVERED_MODES.join(', ')}`),
  from: field(fullDate, 'The first day checked.', 'YYYY-MM-DD'),
  to: field(fullDate, 'The last day checked.', 'YYYY-MM-DD'),
  how: field(text(500), 'How it was checked, and against what.', 'one or two sentences'),
};

export const recordSchema = v.strictObject(recordFields);
export const actorSchema = v.strictObject(actorFields);
export const personSchema = v.strictObject(personFields);
export const issueSchema = v.strictObject(issueFields);
export const phasesSchema = list(v.strictObject(phaseFields));
export const guideSchema = list(v.strictObject(guideFields));
export const movedSchema = v.array(v.strictObject(movedFields));
export const correctionsSchema = v.array(v.strictObject(correctionFields));
export const coverageSchema = v.array(v.strictObject(coverageFields));
