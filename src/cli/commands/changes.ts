// demarche changes: how stated positions on an issue moved.
import { changesOf } from '#lib/record/positions.ts';
import { formatIso } from '#lib/time/day.ts';
import { formatDay } from '#lib/time/words.ts';
import { COMMON, knownId, namedActors, namedIssues, openRecord, required, text, type Command } from '../command.ts';
import { saidBy, stepWords } from '../words.ts';

export const changes: Command = {
  name: 'changes',
  summary: 'how stated positions on an issue moved',
  usage:
    'demarche changes --issue ID [--actor ID] [--data DIR] [--json]\n\nEvery change of step, oldest first, and the first statement of each actor.',
  options: { ...COMMON, actor: { type: 'string' }, issue: { type: 'string' } },
  words: 0,
  async run(values, _words, out) {
    const record = await openRecord(values);
    const issue = knownId('issue', required(values, 'issue'), namedIssues(record));
    const actor = text(values, 'actor');
    const found = changesOf(record, issue, actor ? knownId('actor', actor, namedActors(record)) : undefined);
    if (values['json']) {
      const rows = found.map(({ actor: who, from, to }) => ({
        actor: who.id,
        issue,
        from: from?.step ?? null,
        to: to.step,
        said: formatIso(to.said),
        statement: to.id,
        was: from?.id ?? null,
        gist: to.gist,
      }));
      out(JSON.stringify(rows, null, 2));
      return 0;
    }
    if (!found.length) out('No statement recorded.');
    for (const { actor: who, issue: what, from, to } of found) {
      if (to.step === null) continue;
      const was = from?.step == null ? 'first recorded' : `was ${stepWords(what, from.step)}`;
      out(
        `${formatDay(to.said).padStart(11)}  ${who.name}: ${stepWords(what, to.step)} (${was})\n             ${to.gist}\n             ${saidBy(to)}`,
      );
    }
    return 0;
  },
};
