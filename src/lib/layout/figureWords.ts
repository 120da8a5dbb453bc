// The words around a chart in a file, where the editor gives none: title, standfirst, and the line of sources.
import type { DiplomaticRecord } from '../record/model.ts';
import { findEvents } from '../record/search.ts';
import { formatDay } from '../time/words.ts';
import { formatCount } from '../words/numbers.ts';
import { yearOf } from '../time/day.ts';
import type { View } from '../view/view.ts';
import { filterWords } from '../view/words.ts';
import { chartWords } from '../words/chartWords.ts';
import { pictureWords } from '../words/words.ts';
import type { ContactPlan } from './contacts.ts';
import type { ChartPlan } from './figure.ts';
import type { MatrixPlan } from './matrix.ts';

export interface FigureWords {
  readonly title: string;
  readonly subtitle: string;
  /** What the picture leaves out, if anything. */
  readonly notes: readonly string[];
  /** Where it comes from, and how far the record goes. */
  readonly sources: string;
}

/** Says what a chart shows, over which time, and how to read it. */
export function figureWords(record: DiplomaticRecord, view: View, chart: ChartPlan): FigureWords {
  return { ...wordsAround(record, view, chart), sources: sourceWords(record, view) };
}

type WordsAround = Omit<FigureWords, 'sources'>;

function wordsAround(record: DiplomaticRecord, view: View, chart: ChartPlan): WordsAround {
  const words = chartWords(view.lang);
  const { days } = pictureWords(view.lang);
  const day = formatDay(view.on, view.lang);
  switch (chart.kind) {
    case 'score': {
      const { plan, dropped } = chart;
      const notes = [
        ...(dropped.length ? [words.notShown(dropped.map(({ name }) => name).join(', '))] : []),
        ...plan.numbered.map(({ short, date }) => words.withoutLabel(short, formatDay(date.first, view.lang))),
      ];
      return { ...scoreWords(record, plan.view), notes: [...filterNotes(record, view), ...notes] };
    }
    case 'rows': {
      const { left } = chart.plan;
      const notes = left ? [words.moreRows(left)] : [];
      return { ...scoreWords(record, view), notes: [...filterNotes(record, view), ...notes] };
    }
    case 'contacts':
      return contactWords(view, chart.plan);
    case 'positions':
      return {
        title: words.positions(day),
        subtitle: words.positionsUnder(days(record.about.thresholds.recentChangeDays)),
        notes: matrixNotes(chart.plan, view),
      };
    case 'history': {
      const { actor, issue, left } = chart.plan;
      return {
        title: `${actor.name}: ${issue.name}`,
        subtitle: words.historyUnder(issue.question, day),
        notes: left ? [words.moreStatements(left)] : [],
      };
    }
  }
}

/** What the marks of the matrix mean; where bars stand without words, also what each issue's poles are. */
function matrixNotes({ rows }: MatrixPlan, { lang }: View): string[] {
  const words = chartWords(lang);
  const cells = rows.flatMap((row) => row.cells);
  const poles = rows.map(({ issue }) => words.pole(issue.name, issue.high, issue.low));
  return [
    ...(cells.some(({ lines }) => lines.length) ? [] : [words.barsStandFor(poles.join('; '))]),
    ...(cells.some(({ differs }) => differs) ? [words.differs] : []),
  ];
}

/** The words of the contact view, on the page and in files. */
export function contactWords(view: View, { names, longest, counted }: ContactPlan): WordsAround {
  const words = pictureWords(view.lang);
  const { dotted, notChecked, pair, ...units } = chartWords(view.lang).contacts;
  const unit = units[unitOf(view)];
  const level = words.within(chartWords(view.lang).levels[view.level]);
  const gap = longest && {
    days: words.days(longest.days),
    from: formatDay(longest.from.last, view.lang),
    until: formatDay(longest.until, view.lang),
  };
  return {
    title: `${pair(names[0], names[1])}: ${gap ? unit.between(gap.days) : unit.recorded(counted.length)}`,
    subtitle: gap
      ? `${unit.noneFrom(gap.from, gap.until)}, ${level}. ${dotted}`
      : `${unit.all}, ${level}, ${range(view)}. ${dotted}`,
    notes: gap ? [] : [notChecked],
  };
}

/** Which contacts a view counts, as its words are found. */
export function unitOf({ mode }: View): 'meeting' | 'contact' {
  return mode === 'any' ? 'contact' : 'meeting';
}

/** The title and the sentence under it of a score, in files and in embeds. */
export function scoreWords(record: DiplomaticRecord, view: View): Pick<FigureWords, 'title' | 'subtitle'> {
  const { score: words } = pictureWords(view.lang);
  const issue = view.issue && record.issues.get(view.issue);
  if (issue) return { title: words.issue(issue.name), subtitle: words.issueUnder(range(view)) };
  const isWhole = view.from === record.span.from && view.to === record.span.to;
  const { headline, standfirst } = record.about;
  return { title: headline, subtitle: isWhole ? standfirst : words.spanUnder(range(view)) };
}

/** What a filter leaves out: a picture that has left its page must say so. */
function filterNotes(record: DiplomaticRecord, view: View): string[] {
  const words = chartWords(view.lang);
  const parts = filterWords(record, view);
  if (!parts.length) return [];
  const many = findEvents(record, view).length;
  return [words.onlyEvents(parts.join('; '), many ? formatCount(many, view.lang) : words.noneMatches)];
}

/** '2014 to 2026', or the days when that is less than two years. */
function range({ from, to, lang }: View): string {
  const ends = to - from > 730 ? [yearOf(from), yearOf(to)].map(String) : [formatDay(from, lang), formatDay(to, lang)];
  return pictureWords(lang).range(ends[0] ?? '', ends[1] ?? '');
}

/** The line of sources: where the statements come from, and how far the record goes. */
export function sourceWords(record: DiplomaticRecord, { lang }: Pick<View, 'lang'>): string {
  return pictureWords(lang).score.sources(formatDay(record.span.to, lang));
}
