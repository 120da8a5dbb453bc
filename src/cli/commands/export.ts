// demarche export: a view as a file, or many of them from a list.
import fs from 'node:fs/promises';
import path from 'node:path';
import {
  chooseFigure,
  CHARTS,
  COLOURS,
  FIGURE_PARAMETERS,
  PRESETS,
  PROFILES,
  type ChosenFigure,
  type Figure,
} from '#lib/view/figure.ts';
import type { DiplomaticRecord } from '#lib/record/model.ts';
import { COMMON, openRecord, text, UsageError, type Command, type Values } from '../command.ts';

/** Ids of the formats; a test compares them with the list of writers, which is only loaded when it is needed. */
export const FORMAT_IDS = ['svg', 'png', 'pdf', 'csv', 'json', 'txt', 'bib', 'ris', 'csl'] as const;

export const exportFigures: Command = {
  name: 'export',
  summary: 'a view as SVG, PNG, PDF, CSV, JSON or citations',
  usage: `demarche export --view QUERY -o FILE [--format FORMAT] [--chart CHART] [--preset PRESET] [--width N --height N --unit px|mm]
                [--theme ${COLOURS.join('|')}] [--profile PROFILE] [--density 1|2|3] [--title T] [--subtitle T] [--credit T] [--data DIR]
demarche export --batch LIST [-o DIR]

QUERY    what stands after ? in the page's address, e.g. "issue=nato-membership&from=2021-01-01"
FILE     - for standard output; written whole or not at all
FORMAT   ${FORMAT_IDS.join(', ')}; without it, the ending of FILE, else svg
CHART    ${CHARTS.join(', ')}
PRESET   ${Object.keys(PRESETS).join(', ')}
PROFILE  ${PROFILES.join(', ')} (SVG)
LIST     a file of lines: FILE QUERY, where QUERY may hold all of the above, e.g. nato.svg issue=nato-membership&preset=article`,
  options: {
    ...COMMON,
    view: { type: 'string' }, output: { type: 'string', short: 'o' }, format: { type: 'string' }, batch: { type: 'string' },
    ...Object.fromEntries(FIGURE_PARAMETERS.map((name) => [name, { type: 'string' as const }])),
  }, // prettier-ignore
  words: 0,
  async run(values, _words, out, err) {
    const record = await openRecord(values);
    const jobs = values['batch'] === undefined ? [singleJob(record, values)] : await batchJobs(record, values);
    const { writeJob } = await import('../exportFile.ts');
    const isBatch = jobs.length > 1 || values['batch'] !== undefined;
    for (const [i, job] of jobs.entries()) {
      for (const words of job.chosen.ignored) err(`demarche export: ${job.file}: ignored ${words}`);
      if (isBatch) progress(i, jobs.length, job.file);
      await writeJob(record, job);
      if (job.file !== '-' && !isBatch) out(job.file);
    }
    if (isBatch) {
      progress(jobs.length, jobs.length, 'done');
      out(`${jobs.length} files`);
    }
    return 0;
  },
};

export interface Job {
  readonly file: string;
  readonly format: string;
  readonly chosen: ChosenFigure & { readonly figure: Figure };
}

function singleJob(record: DiplomaticRecord, values: Values): Job {
  const params = new URLSearchParams(text(values, 'view') ?? '');
  for (const name of FIGURE_PARAMETERS) {
    const value = text(values, name);
    if (value !== null) params.set(name, value);
  }
  const file = text(values, 'output');
  if (!file) throw new UsageError('-o is missing: name a file, or - for standard output');
  const job = jobFrom(record, file, text(values, 'format'), params);
  if (typeof job === 'string') throw new UsageError(job);
  return job;
}

/** All lines are read before the first file is written; every bad one is named. */
async function batchJobs(record: DiplomaticRecord, values: Values): Promise<Job[]> {
  const list = text(values, 'batch') ?? '';
  const lines = await fs.readFile(list, 'utf8').catch(() => {
    throw new UsageError(`--batch: cannot read ${list}`);
  });
  const folder = text(values, 'output') ?? '.';
  const jobs = lines.split(/\r?\n/).flatMap((line, i): (Job | string)[] => {
    const [, file, query = ''] = /^\s*([^\s#]\S*)\s*(.*)$/.exec(line) ?? [];
    if (!file) return [];
    const job = jobFrom(record, path.join(folder, file), null, new URLSearchParams(query.trim()));
    return [typeof job === 'string' ? `${list}:${i + 1}  ${job}` : job];
  });
  const files = new Set<string>();
  for (const job of jobs) {
    if (typeof job === 'string') continue;
    if (files.has(job.file)) throw new UsageError(`--batch: ${job.file} is named twice; nothing was written`);
    files.add(job.file);
  }
  const bad = jobs.filter((job) => typeof job === 'string');
  if (bad.length) throw new UsageError(`nothing was written:\n${bad.join('\n')}`);
  await fs.mkdir(folder, { recursive: true });
  if (!jobs.length) throw new UsageError(`--batch: ${list} has no lines; write FILE QUERY`);
  return jobs as Job[];
}

/** The job, or what is wrong with it. */
function jobFrom(record: DiplomaticRecord, file: string, asked: string | null, params: URLSearchParams): Job | string {
  const ending = path.extname(file).slice(1);
  const format = asked ?? (ending || 'svg');
  if (!FORMAT_IDS.some((id) => id === format)) return `format ${format}: choose one of ${FORMAT_IDS.join(', ')}`;
  const chosen = chooseFigure(record, params);
  if (!chosen.figure) return chosen.refused.join('\n');
  // In an address an unknown word is ignored; who types a command wants to know.
  if (chosen.misread.length) return chosen.misread.join('\n');
  return { file, format, chosen: { ...chosen, figure: chosen.figure } };
}

const BAR = 24;

function progress(done: number, all: number, words: string): void {
  if (!process.stderr.isTTY) return;
  const full = Math.round((BAR * done) / all);
  process.stderr.write(
    `\r\x1b[K[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${done}/${all} ${words}${done === all ? '\n' : ''}`,
  );
}
