// Record items as lines of text.
import type { Issue, RecordEvent, Statement, Step } from '#lib/record/model.ts';
import { formatDays, formatPartial } from '#lib/time/words.ts';

/** '−1 Not now, or not realistic' */
export function stepWords(issue: Issue, step: Step): string {
  const sign = step > 0 ? `+${step}` : step < 0 ? `−${-step}` : '0';
  return `${sign} ${issue.words[step]}`;
}

/** The words as they may be printed: in quotation marks only when verbatim. */
export function quoteLines({ quote, fragment }: Statement): string[] {
  if (quote) return [`  “${quote}”`];
  return fragment ? [`  “${fragment}” (within a paraphrase)`] : ['  (paraphrase)'];
}

/** 'Marco Rubio, US secretary of state, 18 Feb 2025, press remarks' */
export function saidBy({ speaker, issuer, office, saidDate, occasion, draft }: Statement): string {
  const who = speaker ? [speaker.name, office?.title] : [issuer, draft ? 'draft' : null];
  return [...who, formatPartial(saidDate), occasion].filter(Boolean).join(', ');
}

/** '18 Feb 2025' or '23–25 Mar 2025' */
export function eventDays({ date, last }: RecordEvent): string {
  return date.precision === 'day' ? formatDays(date.first, last) : formatPartial(date);
}
