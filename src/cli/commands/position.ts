// demarche position: what an actor had said about an issue by a day.
import { positionOf, type Position } from '#lib/record/positions.ts';
import { formatDay } from '#lib/time/words.ts';
import { formatIso } from '#lib/time/day.ts';
import {
  COMMON,
  dayOption,
  knownId,
  namedActors,
  namedIssues,
  openRecord,
  required,
  UsageError,
  type Command,
} from '../command.ts';
import { quoteLines, saidBy, stepWords } from '../words.ts';

export const position: Command = {
  name: 'position',
  summary: 'what an actor had said about an issue by a day',
  usage:
    'demarche position --actor ID --issue ID [--on YYYY-MM-DD] [--data DIR] [--json]\n\nThe latest stated position, who said it, in which office, and how old it is. Default day: the record’s last.',
  options: { ...COMMON, actor: { type: 'string' }, issue: { type: 'string' }, on: { type: 'string' } },
  words: 0,
  async run(values, _words, out) {
    const record = await openRecord(values);
    const actor = knownId('actor', required(values, 'actor'), namedActors(record));
    const issue = knownId('issue', required(values, 'issue'), namedIssues(record));
    const day = dayOption(values, 'on') ?? record.span.to;
    if (day > record.span.to)
      throw new UsageError(`--on: the record ends on ${formatIso(record.span.to)}; write that day or an earlier one`);
    const found = positionOf(record, actor, issue, day);
    if (values['json'])
      out(JSON.stringify(found ? asJson(found) : { actor, issue, on: formatIso(day), position: null }, null, 2));
    else if (found) out(asText(found));
    else
      out(
        `${record.actors.get(actor)?.name} on ${record.issues.get(issue)?.name}, as of ${formatDay(day)}\nNo statement recorded.`,
      );
    return 0;
  },
};

const CARRIED = {
  age: 'carried forward: not restated for a long time',
  office: 'carried forward: the office has changed hands',
};

function asText(found: Position): string {
  const { actor, issue, statement, previous } = found;
  const lines = [
    `${actor.name} on ${issue.name}, as of ${formatDay(found.day)}`,
    `${stepWords(issue, found.step)} — ${found.carriedForward ? CARRIED[found.carriedForward] : 'current'}, ${found.ageDays === 1 ? '1 day' : `${found.ageDays} days`} old`,
    `${statement.gist}`,
    ...quoteLines(statement),
    saidBy(statement),
    ...statement.sources.map(
      (source) => `  ${source.publisher}${source.via ? ` via ${source.via}` : ''}: ${source.url}`,
    ),
  ];
  if (previous?.step != null) lines.push(`was: ${stepWords(issue, previous.step)} (${formatDay(previous.said)})`);
  return lines.join('\n');
}

function asJson(found: Position) {
  const { actor, issue, statement, previous } = found;
  return {
    actor: actor.id,
    issue: issue.id,
    on: formatIso(found.day),
    position: {
      step: found.step,
      words: issue.words[found.step],
      statement: statement.id,
      event: statement.event.id,
      said: formatIso(statement.said),
      ageDays: found.ageDays,
      carriedForward: found.carriedForward,
      speaker: statement.speaker?.name ?? statement.issuer,
      office: statement.office?.title ?? null,
      gist: statement.gist,
      quote: statement.quote,
      fragment: statement.fragment,
      sources: statement.sources.map(({ publisher, via, url }) => ({ publisher, via, url })),
      since: formatIso(found.since.said),
      previous: previous && { step: previous.step, said: formatIso(previous.said), statement: previous.id },
    },
  };
}
