// The words of pictures and embeds, in English. The other languages have the same keys (words.ts checks).
import { counted } from '../numbers.ts';

const many = counted('en');

export const en = {
  kinds: {
    meeting: 'Meeting',
    call: 'Call',
    agreement: 'Agreement',
    sanction: 'Sanction or expulsion',
    force: 'Force or territorial claim',
    vote: 'Vote',
    statement: 'Statement',
    law: 'Legal act',
    domestic: 'At home',
  },
  absent: 'Not present',
  /** A kind or a level inside a sentence. */
  within: (words: string) => words.toLowerCase(),
  or: (names: readonly string[]) => names.join(' or '),
  saidAbout: (issues: string) => `said about ${issues}`,
  withWords: (words: string) => `with the words “${words}”`,
  events: (n: number) => many(n, 'event', 'events'),
  moreEvents: (n: number) => many(n, 'more event', 'more events'),
  moreStatements: (n: number) => many(n, 'more statement', 'more statements'),
  noneListed: 'none listed',
  months: (n: number) => many(n, 'month', 'months'),
  years: (n: number) => many(n, 'year', 'years'),
  days: (n: number) => many(n, 'day', 'days'),
  range: (from: string, to: string) => `${from} to ${to}`,

  asOf: (day: string) => `As of ${day}`,
  noStatement: 'No statement recorded',
  membersDiffer: 'Members differ',
  paraphrase: '(paraphrase)',
  polesTitle: 'The two poles',
  polesDescription: (low: string, high: string) => `Below the line: ${low}. Above the line: ${high}.`,
  scoreDescription: (events: string, from: string, to: string, lanes: readonly string[]) =>
    `${events} from ${from} to ${to} on ${lanes.length} lanes: ${lanes.join(', ')}. A vertical line joins the parties that were at an event.`,
  rowsTitle: (n: number) => many(n, 'row', 'rows'),
  rowsDescription: (lanes: number) => `One row for each event, ${lanes} columns for the lanes.`,

  /** Around a score, in embeds too. */
  score: {
    issue: (name: string) => `${name}: how stated positions moved`,
    issueUnder: (range: string) =>
      `Stated position of each party, ${range}. A tick marks a sourced statement; pale stretches were not restated.`,
    spanUnder: (range: string) => `Diplomatic contacts, ${range}. A vertical line joins the parties to one event.`,
    sources: (day: string) => `Sources: listed with the data, one for every mark. Record to ${day}.`,
  },

  /** The chart as something to point at and to step through. */
  chart: {
    label: 'Timeline: step through the events with the arrow keys',
    noEvent: 'No event chosen',
    keys: 'Arrows: events and lanes. + and −: zoom. [ and ]: a month. Esc: close.',
    wheel: 'Hold Ctrl, or click the chart first, to zoom with the wheel',
    moreHere: (n: number) => `and ${many(n, 'more event', 'more events')} here`,
    asOfDate: 'As-of date',
    mainOnly: 'Main events only',
    allOf: (n: number) => `All ${many(n, 'event', 'events')}`,
  },
  legend: {
    issue:
      'Further from the line: firmer position. Tick: sourced statement. Pale: not restated, or the office changed hands.',
    absent: 'Dashed ring: not present',
    marks: 'What the marks mean',
  },

  /** An open event. */
  card: {
    roles: {
      present: 'At the table',
      host: 'Host',
      acted: 'Acted',
      addressed: 'Addressed',
      absent: 'Not present',
    },
    mediator: 'mediator',
    lastMeeting: 'Last meeting',
    earlier: (days: string) => `${days} earlier`,
    loading: 'Loading words and sources …',
    failed: 'The words and sources could not be loaded.',
    readThere: 'Read them on the event’s own page',
    said: 'What was said',
    moreStatements: (n: number) => many(n, 'more statement', 'more statements'),
    sources: 'Sources',
    countSources: (n: number) => many(n, 'source', 'sources'),
    readouts: 'Accounts differ',
    open: 'Open event',
    previous: 'Previous event',
    next: 'Next event',
    ownPage: 'Own page',
    close: 'Close',
  },
  statement: {
    paraphrase: 'Paraphrase',
    brackets: 'In square brackets: added by the outlet.',
    draft: '(draft)',
    own: 'This statement',
    noStep: 'on the issue, no step',
    describes: (whom: string) => `(describes: ${whom})`,
    original: (language: string, translator: string) => `Original in ${language}; translation: ${translator}`,
  },
  source: {
    via: (outlet: string) => `via ${outlet}`,
    undated: 'undated',
  },

  /** Where nothing matches a filter. */
  empty: {
    title: (asked: string) => `No event matches: ${asked}`,
    inSpan: 'in this span',
    count: (all: string) => `0 of ${all}`,
    show: (events: string, way: string) => `Show ${events} ${way}`,
    showAll: 'Show all events',
    ways: {
      q: 'without the words',
      kinds: 'of any kind',
      actors: 'on all lanes',
      about: 'on any issue',
      people: 'of anyone',
      span: 'in the whole span',
    },
  },

  embed: {
    issue: 'Issue',
    noIssue: 'No issue',
    chooseIssue: 'Choose an issue',
    notUsed: (parts: string) => `Not used from this address: ${parts}.`,
    explore: 'Explore',
    allEvents: 'All events and sources',
    inWords: (n: number) => (n === 1 ? 'The main event in words' : `The ${n} main events in words`),
    showAll: 'Show all',
  },
};

/** The words of pictures in a language. */
export type PictureWords = typeof en;
