// Words: quotations short enough to quote, steps with an issue, sources with a title.
import type { Problem } from '../problem.ts';
import type { FileOf, Files } from './list.ts';

const MOST_QUOTED = 60;
const MOST_IN_GIST = 25;

export function checkWords(files: Files): Problem[] {
  return [...files.event.values()].flatMap((file) => [
    ...Object.keys(file.content.sources).flatMap((key) => sourceTitle(file, key)),
    ...readoutWords(file),
    ...(file.content.statements ?? []).flatMap((_, i) => [...statementWords(file, i), ...statementStep(file, i)]),
  ]);
}

function sourceTitle(file: FileOf<'event'>, key: string): Problem[] {
  const source = file.content.sources[key];
  if (!source?.title !== !source?.description) return [];
  const what = source?.title ? 'has both a title and a description' : 'has neither a title nor a description';
  const write = "write title for the page's own headline, or description for our words";
  return [file.report(['sources', key], what, write)];
}

function readoutWords(file: FileOf<'event'>): Problem[] {
  const { accounts = [] } = file.content.readouts ?? {};
  const sides = new Set(accounts.map(({ by }) => by.join()));
  const alone = accounts.length > 1 && sides.size < 2;
  return [
    ...(alone
      ? [file.report(['readouts'], 'all accounts are by the same', 'set accounts of two sides beside each other')]
      : []),
    ...accounts.flatMap(({ quote = '' }, i) => {
      const path = ['readouts', 'accounts', i, 'quote'];
      const many = count(quote);
      return many > MOST_QUOTED ? [file.report(path, `has ${many} words`, MOST_WORDS)] : [];
    }),
  ];
}

const MOST_WORDS = `quote at most ${MOST_QUOTED}, in one unbroken run`;

function statementWords(file: FileOf<'event'>, i: number): Problem[] {
  const found: Problem[] = [];
  const { quote, fragment, original, gist = '' } = file.content.statements?.[i] ?? {};
  const report = (name: string, what: string, write: string) =>
    found.push(file.report(['statements', i, name], what, write));
  if (quote && count(quote) > MOST_QUOTED) {
    report('quote', `has ${count(quote)} words`, MOST_WORDS);
  }
  if (original && !quote) report('original', 'stands without a quote', 'write the English words in quote');
  if (quote && fragment) report('fragment', 'stands beside a quote', 'write one of them');
  if (count(gist) > MOST_IN_GIST) report('gist', `has ${count(gist)} words`, `write at most ${MOST_IN_GIST}`);
  return found;
}

function statementStep(file: FileOf<'event'>, i: number): Problem[] {
  const { step, issue, coding } = file.content.statements?.[i] ?? {};
  const report = (name: string, what: string, write: string) => [file.report(['statements', i, name], what, write)];
  const needsStep = coding === 'agreed' || coding === 'adjudicated';
  if (step === undefined) {
    const write = 'write the step, or coding: unclear or remark';
    return needsStep ? report('coding', `is ${coding}, and there is no step`, write) : [];
  }
  if (!issue) return report('step', 'has no issue', 'name the issue, or leave the step out');
  if (needsStep) return [];
  return report('step', `stands beside coding: ${coding}`, 'leave the step out, or write coding: adjudicated');
}

function count(words: string): number {
  return words.trim().split(/\s+/).length;
}
