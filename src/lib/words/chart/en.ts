// The words of charts in files and on pages of their own, which embeds do not have, in English.
import { counted } from '../numbers.ts';

const many = counted('en');

export const en = {
  none: 'None',
  allEvents: 'All events by month',
  stripTitle: 'Events by month over the whole record',
  stripDescription: (most: string) => `Events by month over the whole record, at most ${most} in a month.`,
  matrixDescription: (issues: number, lanes: number) => `${issues} issues by ${lanes} lanes.`,
  historyDescription: (n: number) => `${many(n, 'statement', 'statements')}.`,
  levels: {
    leader: 'Leaders',
    minister: 'Ministers and above',
    envoy: 'Envoys and above',
    official: 'All levels',
  },

  /** Of the contact view: meetings only, or all contacts. */
  contacts: {
    title: (a: string, b: string) => `Contacts between ${a} and ${b}`,
    pair: (a: string, b: string) => `${a} and ${b}`,
    meeting: {
      all: 'Meetings in person',
      other: 'Other pairs, meetings',
      counted: (n: number) => many(n, 'meeting', 'meetings'),
      recorded: (n: number) => many(n, 'meeting recorded', 'meetings recorded'),
      between: (days: string) => `${days} between meetings`,
      none: 'no meeting recorded',
      noneRecorded: 'No meeting recorded.',
      noneFrom: (from: string, to: string) => `No meeting recorded from ${from} to ${to}`,
      noneSince: 'no meeting recorded since',
      longest: (days: string) => `Longest without a recorded meeting: ${days}.`,
    },
    contact: {
      all: 'All contacts',
      other: 'Other pairs, contacts',
      counted: (n: number) => many(n, 'contact', 'contacts'),
      recorded: (n: number) => many(n, 'contact recorded', 'contacts recorded'),
      between: (days: string) => `${days} between contacts`,
      none: 'no contact recorded',
      noneRecorded: 'No contact recorded.',
      noneFrom: (from: string, to: string) => `No contact recorded from ${from} to ${to}`,
      noneSince: 'no contact recorded since',
      longest: (days: string) => `Longest without a recorded contact: ${days}.`,
    },
    since: (day: string) => `since ${day}`,
    dotted: 'Dotted: other contacts.',
    notChecked: 'Days between are not given: coverage of this pair is not checked at this level.',
  },

  notShown: (names: string) => `Not shown: ${names}.`,
  withoutLabel: (name: string, day: string) => `Without a label for lack of room: ${name}, ${day}.`,
  moreRows: (n: number) => `${many(n, 'more row', 'more rows')} not shown for lack of room.`,
  moreStatements: (n: number) => `${many(n, 'more statement', 'more statements')} not shown for lack of room.`,
  positions: (day: string) => `Positions as stated up to ${day}`,
  positionsUnder: (days: string) =>
    `Each cell is the latest sourced statement. A dashed outline at left: what it replaced in the past ${days}. Dashed bar: carried forward.`,
  historyUnder: (question: string, day: string) => `${question} Stated positions to ${day}.`,
  pole: (issue: string, high: string, low: string) => `${issue}: ${high} (up), ${low} (down)`,
  barsStandFor: (poles: string) => `Bars stand for ${poles}.`,
  differs: '+: other members of the lane state another position.',
  onlyEvents: (filter: string, count: string) => `Only events: ${filter} (${count}).`,
  noneMatches: 'none matches',

  /** What a picture shows, for those who do not see it. */
  alternative: {
    among: (events: string, names: string) => `${events}, among them ${names}.`,
    standings: (day: string, positions: string) => `Stated positions as of ${day}: ${positions}.`,
  },
};

export type ChartWords = typeof en;
