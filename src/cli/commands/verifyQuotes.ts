// demarche verify-quotes: whether the words in quotation marks stand in the pages named beside them.
import fs from 'node:fs';
import path from 'node:path';
import type { QuotedWords } from '#lib/record/quotes.ts';
import { COMMON, DataError, openRecord, required, UsageError, type Command } from '../command.ts';

export const verifyQuotes: Command = {
  name: 'verify-quotes',
  summary: 'look for every quotation in kept source texts',
  usage: `demarche verify-quotes --evidence DIR [--data DIR] [--json]

DIR holds the texts of source pages: .txt files whose first line is the page's address, or .json files in which any group
with url and text (or excerpt) is such a text. Each quotation must stand verbatim in a text of a page named beside it; the
form of quotation marks and white space do not matter. Exit 0 when all do, 1 when one does not or no text of it is kept.`,
  options: { ...COMMON, evidence: { type: 'string' } },
  words: 0,
  async run(values, _words, out) {
    const texts = readEvidence(required(values, 'evidence'));
    const { verifyQuotes: verify } = await import('#lib/record/quotes.ts');
    const { found, missing, unkept } = verify(await openRecord(values), texts);
    if (values['json']) {
      const plain = (all: readonly QuotedWords[]) =>
        all.map(({ sources, ...rest }) => ({ ...rest, pages: sources.map(({ url }) => url) }));
      out(JSON.stringify({ found: found.length, missing: plain(missing), unkept: plain(unkept) }, null, 2));
    } else {
      for (const quoted of missing) out(line(quoted, 'not in the text kept of'));
      for (const quoted of unkept) out(line(quoted, 'no text is kept of'));
      out(`${found.length} found, ${missing.length} not found, ${unkept.length} without a text`);
    }
    return missing.length + unkept.length ? 1 : 0;
  },
};

function line({ address, field, words, sources }: QuotedWords, what: string): string {
  return `${address}  ${field}: “${words.slice(0, 60)}${words.length > 60 ? '…' : ''}” ${what} ${sources.map(({ url }) => url).join(', ')}`;
}

/** Texts by address; several of one page are joined. */
function readEvidence(folder: string): Map<string, string> {
  if (!fs.existsSync(folder)) throw new UsageError(`--evidence: ${folder} does not exist`);
  const texts = new Map<string, string>();
  const add = (url: string, text: string) => texts.set(url, `${texts.get(url) ?? ''}\n${text}`);
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(folder, name);
    if (/\.txt$/.test(name)) {
      const [url = '', ...rest] = fs.readFileSync(file, 'utf8').split('\n');
      if (!/^https?:/.test(url))
        throw new DataError(`${file}:1:1  does not begin with an address; write the page's on its first line`);
      add(url.trim(), rest.join('\n'));
    } else if (/\.json$/.test(name)) addTexts(readJson(file), add);
  }
  if (!texts.size) throw new UsageError(`--evidence: ${folder} holds no .txt or .json files with texts`);
  return texts;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DataError(`${file}:1:1  is not sound JSON: ${(error as Error).message}; correct it`);
  }
}

function addTexts(value: unknown, add: (url: string, text: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { url, text, excerpt } = value as Record<string, unknown>;
  for (const words of [text, excerpt]) if (typeof url === 'string' && typeof words === 'string') add(url, words);
  for (const inner of Object.values(value)) addTexts(inner, add);
}
