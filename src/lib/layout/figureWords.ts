// The words around a chart in a file, where the editor gives none: title, standfirst, and the line of sources.
import type { DiplomaticRecord } from '../record/model.ts';
import { findEvents } from '../record/search.ts';
import { LEVEL_WORDS } from '../record/vocabulary.ts';
import { formatCount, formatDay } from '../time/words.ts';
import { yearOf } from '../time/day.ts';
import type { View } from '../view/view.ts';
import { filterWords } from '../view/words.ts';
import type { ContactPlan } from './contacts.ts';
import type { ChartPlan } from './figure.ts';
import type { MatrixPlan } from './matrix.ts';

export interface FigureWords {
  readonly title: string;
  readonly subtitle: string;
  /** What the picture leaves out, if anything. */
  readonly notes: readonly string[];
}

/** Says what a chart shows, over which time, and how to read it. */
export function figureWords(record: DiplomaticRecord, view: View, chart: ChartPlan): FigureWords {
  switch (chart.kind) {
    case 'score': {
      const { plan, dropped } = chart;
      const notes = [
        ...(dropped.length ? [`Not shown: ${dropped.map(({ name }) => name).join(', ')}.`] : []),
        ...plan.numbered.map(
          (event) => `Without a label for lack of room: ${event.short}, ${formatDay(event.date.first)}.`,
        ),
      ];
      return { ...scoreWords(record, plan.view), notes: [...filterNotes(record, view), ...notes] };
    }
    case 'rows': {
      const { left } = chart.plan;
      const notes = left ? [`${formatCount(left)} more rows not shown for lack of room.`] : [];
      return { ...scoreWords(record, view), notes: [...filterNotes(record, view), ...notes] };
    }
    case 'contacts':
      return contactWords(view, chart.plan);
    case 'positions':
      return {
        title: `Positions as stated up to ${formatDay(view.on)}`,
        subtitle: `Each cell is the latest sourced statement. A dashed outline at left: what it replaced in the past ${record.about.thresholds.recentChangeDays} days. Dashed bar: carried forward.`,
        notes: matrixNotes(chart.plan),
      };
    case 'history': {
      const { actor, issue, left } = chart.plan;
      return {
        title: `${actor.name}: ${issue.name}`,
        subtitle: `${issue.question} Stated positions to ${formatDay(view.on)}.`,
        notes: left ? [`${formatCount(left)} more statements not shown for lack of room.`] : [],
      };
    }
  }
}

/** What the marks of the matrix mean; where bars stand without words, also what each issue's poles are. */
function matrixNotes({ rows }: MatrixPlan): string[] {
  const cells = rows.flatMap((row) => row.cells);
  const poles = rows.map(({ issue }) => `${issue.name}: ${issue.high} (up), ${issue.low} (down)`);
  return [
    ...(cells.some(({ lines }) => lines.length) ? [] : [`Bars stand for ${poles.join('; ')}.`]),
    ...(cells.some(({ differs }) => differs) ? ['+: other members of the lane state another position.'] : []),
  ];
}

/** The words of the contact view, on the page and in files. */
export function contactWords(view: View, { names, longest, counted }: ContactPlan): FigureWords {
  const unit = view.mode === 'any' ? 'contact' : 'meeting';
  const many = `${formatCount(counted.length)} ${unit}${counted.length === 1 ? '' : 's'} recorded`;
  const what = view.mode === 'any' ? 'All contacts' : 'Meetings in person';
  return {
    title: `${names[0]} and ${names[1]}: ${longest ? `${formatCount(longest.days)} days between ${unit}s` : many}`,
    subtitle: longest
      ? `No ${unit} recorded from ${formatDay(longest.from.last)} to ${formatDay(longest.until)}, ${LEVEL_WORDS[view.level].toLowerCase()}. Dotted: other contacts.`
      : `${what}, ${LEVEL_WORDS[view.level].toLowerCase()}, ${range(view)}. Dotted: other contacts.`,
    notes: longest ? [] : ['Days between are not given: coverage of this pair is not checked at this level.'],
  };
}

/** The title and the sentence under it of a score, in files and in embeds. */
export function scoreWords(record: DiplomaticRecord, view: View): Pick<FigureWords, 'title' | 'subtitle'> {
  const issue = view.issue && record.issues.get(view.issue);
  if (issue) {
    return {
      title: `${issue.name}: how stated positions moved`,
      subtitle: `Stated position of each party, ${range(view)}. A tick marks a sourced statement; pale stretches were not restated.`,
    };
  }
  const isWhole = view.from === record.span.from && view.to === record.span.to;
  const { headline, standfirst } = record.about;
  return {
    title: headline,
    subtitle: isWhole
      ? standfirst
      : `Diplomatic contacts, ${range(view)}. A vertical line joins the parties to one event.`,
  };
}

/** What a filter leaves out: a picture that has left its page must say so. */
function filterNotes(record: DiplomaticRecord, view: View): string[] {
  const parts = filterWords(record, view);
  if (!parts.length) return [];
  const many = findEvents(record, view).length;
  return [`Only events: ${parts.join('; ')} (${many ? formatCount(many) : 'none matches'}).`];
}

/** '2014 to 2026', or the days when that is less than two years. */
function range({ from, to }: View): string {
  return to - from > 730 ? `${yearOf(from)} to ${yearOf(to)}` : `${formatDay(from)} to ${formatDay(to)}`;
}

/** The line of sources: where the statements come from, how far the record goes, and what may be done with it. */
export function sourceWords(record: DiplomaticRecord): string {
  return `Sources: listed with the data, one for every mark. Record to ${formatDay(record.span.to)}.`;
}
