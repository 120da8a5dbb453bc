// demarche contacts: who met whom, and the stretches without a recorded meeting.
import {
  contactsBetween,
  coverageOf,
  gapsBetween,
  longestGap,
  type ContactMode,
  type Gap,
} from '#lib/record/contacts.ts';
import type { Coverage, DiplomaticRecord, Level, RecordEvent } from '#lib/record/model.ts';
import { LEVELS } from '#lib/record/vocabulary.ts';
import { formatIso } from '#lib/time/day.ts';
import { formatDay } from '#lib/time/words.ts';
import { formatCount } from '#lib/words/numbers.ts';
import {
  COMMON,
  knownActorOrLane,
  list,
  openRecord,
  UsageError,
  wordOption,
  type Command,
  type Values,
} from '../command.ts';
import { eventDays } from '../words.ts';

const MODES = ['in-person', 'any'] as const satisfies readonly ContactMode[];

export const contacts: Command = {
  name: 'contacts',
  summary: 'who met whom, and for how long no meeting is recorded',
  usage: `demarche contacts --between ID,ID [--level LEVEL] [--mode MODE] [--data DIR] [--json]

LEVEL  ${LEVELS.join(', ')}: this one and those above it (default official)
MODE   in-person: meetings (default); any: meetings and calls

Days between contacts are given only where an editor has checked the coverage.`,
  options: { ...COMMON, between: { type: 'string' }, level: { type: 'string' }, mode: { type: 'string' } },
  words: 0,
  async run(values, _words, out) {
    const record = await openRecord(values);
    const [a, b] = readPair(record, values);
    const level = wordOption(values, 'level', LEVELS) ?? 'official';
    const mode = wordOption(values, 'mode', MODES) ?? 'in-person';
    const answer: Answer = {
      between: [a, b],
      level,
      mode,
      contacts: contactsBetween(record, a, b, { level, mode }),
      gaps: gapsBetween(record, a, b, { level, mode }),
      coverage: coverageOf(record, a, b, { level, mode }),
    };
    out(values['json'] ? JSON.stringify(asJson(answer), null, 2) : asText(answer).join('\n'));
    return 0;
  },
};

interface Answer {
  readonly between: readonly [string, string];
  readonly level: Level;
  readonly mode: ContactMode;
  readonly contacts: readonly RecordEvent[];
  readonly gaps: readonly Gap[];
  readonly coverage: readonly Coverage[];
}

function readPair(record: DiplomaticRecord, values: Values): [string, string] {
  const pair = list(values, 'between');
  if (pair.length !== 2) throw new UsageError('--between takes two ids with a comma: one-id,another-id');
  const [a, b] = pair.map((id) => knownActorOrLane(record, id)) as [string, string];
  if (a === b) throw new UsageError('--between takes two different ids');
  return [a, b];
}

function asText({ mode, contacts: found, gaps, coverage }: Answer): string[] {
  const unit = mode === 'any' ? 'contact' : 'meeting';
  const lines = found.flatMap((event) => {
    const { contact, place, title, id } = event;
    const line = `${eventDays(event)}  ${title}${place ? `, ${place}` : ''} (${contact?.level}, ${contact?.mode}) [${id}]`;
    const gap = gaps.find(({ from }) => from === event);
    if (!gap?.days) return [line];
    const open = gap.to ? '' : `, no ${unit} recorded since, up to ${formatDay(gap.until)}`;
    return [line, `      ${formatCount(gap.days)} days${open}`];
  });
  if (!found.length) lines.push(`No ${unit} recorded.`);
  const longest = longestGap(gaps);
  if (longest) {
    const days = `${formatDay(longest.from.last)} to ${formatDay(longest.until)}`;
    lines.push(`Longest without a recorded ${unit}: ${formatCount(longest.days)} days, ${days}.`);
  }
  if (!coverage.length) lines.push('Coverage of this pair is not checked at this level, so no gap is claimed.');
  for (const { from, to, how } of coverage) {
    lines.push(`Coverage checked ${formatDay(from)} to ${formatDay(to)}: ${how}`);
  }
  return lines;
}

function asJson({ between, level, mode, contacts: found, gaps }: Answer) {
  const gap = ({ from, to, until, days }: Gap) => ({
    from: from.id,
    to: to?.id ?? null,
    until: formatIso(until),
    days,
  });
  const longest = longestGap(gaps);
  return {
    between,
    level,
    mode,
    contacts: found.map(({ id, date, contact, place }) => ({
      event: id,
      date: formatIso(date.first),
      ...contact,
      place,
    })),
    gaps: gaps.map(gap),
    longest: longest && gap(longest),
  };
}
