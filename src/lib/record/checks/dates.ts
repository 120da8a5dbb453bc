// Dates: ends after starts, statements within their event, events within the record, phases in order.
import { formatIso, parsePartialDate, type Day, type PartialDate } from '../../time/day.ts';
import type { Problem } from '../problem.ts';
import type { FileOf, Files } from './list.ts';

export function checkDates(files: Files): Problem[] {
  const record = files.record.get('');
  const end = record && dateOf(record.content.span.to).last;
  return [
    ...(record ? recordSpan(record) : []),
    ...[...files.event.values()].flatMap((file) => eventDates(file, end)),
    ...[...files.phases.values()].flatMap((file) => phaseDates(file, files)),
    ...[...files.coverage.values()].flatMap(coverageDates),
  ];
}

function recordSpan(file: FileOf<'record'>): Problem[] {
  const { span, spans, recent } = file.content;
  const isOutside = recent && (recent < span.from || recent >= span.to);
  const outside = isOutside
    ? [file.report(['recent'], `${recent} is not within the span`, 'write a day of the span')]
    : [];
  const all = [{ at: ['span', 'to'], span }, ...spans.map((each, i) => ({ at: ['spans', i, 'to'], span: each }))];
  const backward = all.flatMap(({ at, span: { from, to } }) =>
    to > from ? [] : [file.report(at, 'the end is not after the start', 'write a later day')],
  );
  return [...backward, ...outside];
}

function eventDates(file: FileOf<'event'>, recordEnd: Day | undefined): Problem[] {
  const found: Problem[] = [];
  const { date, end, statements = [] } = file.content;
  const first = dateOf(date);
  const last = end ? dateOf(end).last : first.last;
  if (end && last <= first.first) {
    const what = `the end (${end}) is not after the date (${date})`;
    found.push(file.report(['end'], what, 'write a later day, or leave end out'));
  }
  if (recordEnd && first.first > recordEnd) {
    const what = `${date} is after the record's end (${formatIso(recordEnd)})`;
    found.push(file.report(['date'], what, 'correct it, or move span.to in data/record.yaml'));
  }
  statements.forEach(({ said }, i) => {
    if (!said || (dateOf(said).first >= first.first && dateOf(said).first <= last)) return;
    const what = `${said} is outside its event (${end ? `${date} to ${end}` : date})`;
    found.push(
      file.report(['statements', i, 'said'], what, 'correct the day, or give the statement an event of its own'),
    );
  });
  return found;
}

function phaseDates(file: FileOf<'phases'>, files: Files): Problem[] {
  return file.content.flatMap((phase, i) => {
    const found: Problem[] = [];
    const before = file.content[i - 1];
    if (before && phase.from <= before.from) {
      found.push(file.report([i, 'from'], 'does not come after the phase before it', 'put phases in order of time'));
    }
    const event = phase.event && files.event.get(phase.event)?.content.date;
    if (event && event !== phase.from) {
      found.push(file.report([i, 'from'], `its event is dated ${event}`, `write ${event}, or another event`));
    }
    return found;
  });
}

function coverageDates(file: FileOf<'coverage'>): Problem[] {
  return file.content.flatMap(({ from, to }, i) =>
    to > from ? [] : [file.report([i, 'to'], 'the end is not after the start', 'write a later day')],
  );
}

/** Of a date that the table of fields has passed. */
export function dateOf(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}
