// Whether the words in quotation marks stand in the pages they are said to come from.
import type { DiplomaticRecord, RecordEvent, Source } from './model.ts';

/** Words in quotation marks, and the pages named beside them. */
export interface QuotedWords {
  /** 'statements/<id>' or 'events/<id>'. */
  readonly address: string;
  readonly field: 'quote' | 'fragment' | 'original' | 'readout';
  readonly words: string;
  readonly sources: readonly Source[];
}

export interface Verified {
  readonly found: readonly QuotedWords[];
  /** A text of a named page was kept, and the words are not in it. */
  readonly missing: readonly QuotedWords[];
  /** No text of a named page was kept. */
  readonly unkept: readonly QuotedWords[];
}

/** Looks for all quoted words of a record in the texts kept of their pages, by address. */
export function verifyQuotes(record: DiplomaticRecord, texts: ReadonlyMap<string, string>): Verified {
  const plain = new Map([...texts].map(([url, text]) => [addressOf(url), plainWords(text)]));
  const found: QuotedWords[] = [];
  const missing: QuotedWords[] = [];
  const unkept: QuotedWords[] = [];
  for (const quoted of record.events.flatMap(quotesOf)) {
    const kept = quoted.sources.flatMap(({ url }) => plain.get(addressOf(url)) ?? []);
    const words = plainWords(quoted.words);
    if (kept.some((text) => text.includes(words))) found.push(quoted);
    else (kept.length ? missing : unkept).push(quoted);
  }
  return { found, missing, unkept };
}

function quotesOf(event: RecordEvent): QuotedWords[] {
  const statements = event.statements.flatMap(({ id, quote, fragment, original, sources }) => {
    const words = { quote, fragment, original: original?.quote ?? null };
    return Object.entries(words).flatMap(([field, text]): QuotedWords[] =>
      text ? [{ address: `statements/${id}`, field: field as QuotedWords['field'], words: text, sources }] : [],
    );
  });
  const accounts = (event.readouts?.accounts ?? []).flatMap(({ quote, sources }): QuotedWords[] =>
    quote ? [{ address: `events/${event.id}`, field: 'readout', words: quote, sources }] : [],
  );
  return [...statements, ...accounts];
}

/** The same page under the addresses it is linked by: without its protocol, mark and last slash. */
function addressOf(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[#].*$/, '')
    .replace(/\/$/, '');
}

/** Quotation marks, dashes of any form and white space are the printer's, not the speaker's. */
function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
