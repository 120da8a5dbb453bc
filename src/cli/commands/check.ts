// demarche check: everything wrong with a data folder, at once.
import { formatProblem } from '#lib/record/problem.ts';
import { loadRecord } from '#lib/server/disk.ts';
import { COMMON, dataFolder, type Command } from '../command.ts';

export const check: Command = {
  name: 'check',
  summary: 'report every problem in the data',
  usage:
    'demarche check [DIR] [--json]\n\nReports each problem as file:line:col  field: what; what to write instead.\nExit 0 when the record is sound, 1 when it is not.',
  options: COMMON,
  words: 1,
  async run(values, [folder], out) {
    const at = dataFolder(folder ? { ...values, data: folder } : values);
    const { data, problems } = await loadRecord(at.folder, { shown: at.shown });
    if (values['json']) out(JSON.stringify(problems, null, 2));
    else for (const problem of problems) out(formatProblem(problem));
    if (!values['json'])
      out(
        data ? soundWords(data) : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${at.shown}`,
      );
    return data ? 0 : 1;
  },
};

function soundWords(data: NonNullable<Awaited<ReturnType<typeof loadRecord>>['data']>): string {
  const events = Object.values(data.events);
  const statements = events.reduce((sum, event) => sum + (event.statements?.length ?? 0), 0);
  const parts = [
    `${events.length} events`,
    `${statements} statements`,
    `${Object.keys(data.people).length} people`,
    `${Object.keys(data.actors).length} actors`,
    `${Object.keys(data.issues).length} issues`,
  ];
  return `The record is sound: ${parts.join(', ')}.`;
}
