// The row score for phones: one row an event, lanes run through all rows, gaps are rows of their own.
// With an issue open the rows are its statements, with anchors between them.
import { bisectLeft, bisectRight } from 'd3';
import type { DiplomaticRecord, Issue, Lane, Phase, RecordEvent, Statement, Step } from '../record/model.ts';
import { findEvents } from '../record/search.ts';
import { calendarScale } from '../time/scale.ts';
import type { Day } from '../time/day.ts';
import { formatPartial } from '../time/words.ts';
import type { View } from '../view/view.ts';
import type { Language } from '../words/languages.ts';
import type { PictureWords } from '../words/picture/en.ts';
import { pictureWords } from '../words/words.ts';
import { presenceOf, type LanePresence } from './presence.ts';
import { placeRibbon } from './ribbons.ts';
import { fitText, textWidth as measured, wrapText, type TextStyle } from './textWidth.ts';

export interface EventRow {
  readonly kind: 'event';
  readonly y: number;
  readonly height: number;
  readonly day: Day;
  readonly event: RecordEvent;
  readonly presence: readonly LanePresence[];
  readonly date: string;
  readonly lines: readonly string[];
}

export interface StatementRow {
  readonly kind: 'statement';
  readonly y: number;
  readonly height: number;
  readonly day: Day;
  readonly event: RecordEvent;
  readonly statements: readonly Statement[];
  readonly step: Step;
  /** Indexes of the lanes whose position it states. */
  readonly lanes: readonly number[];
  readonly date: string;
  readonly lines: readonly string[];
}

export interface PauseRow {
  readonly kind: 'pause';
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface PhaseRow {
  readonly kind: 'phase';
  readonly y: number;
  readonly height: number;
  readonly name: string;
}

export type Row = EventRow | StatementRow | PauseRow | PhaseRow;

export interface ColumnPiece {
  readonly lane: number;
  readonly y0: number;
  readonly y1: number;
  readonly steps: readonly Step[];
  readonly pale: boolean;
}

export interface RowPlan {
  readonly record: DiplomaticRecord;
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** px of each lane's column, and the width of a column. */
  readonly columns: readonly number[];
  readonly columnWidth: number;
  readonly textX: number;
  readonly rows: readonly Row[];
  readonly pieces: readonly ColumnPiece[];
  /** How many rows were left out. */
  readonly left: number;
}

export const ROW_TITLE: TextStyle = { family: 'condensed', weight: 600, size: 14.5 };
export const ROW_PHASE: TextStyle = { family: 'condensed', weight: 600, size: 13 };
export const ROW_DATE: TextStyle = { family: 'condensed', weight: 400, size: 12.5 };
const LINE = 18;
const LEAST = 46;
const PHASE = 30;
const LONG_PAUSE = 100;

/** Places the rows in a width of px. `importance`: the least an event needs to get a row; `most`: rows. */
export function placeRows(
  record: DiplomaticRecord,
  view: View,
  width: number,
  importance: number,
  most = Infinity,
): RowPlan {
  const columnWidth = width < 340 ? 18 : 22;
  const columns = record.lanes.map((_, i) => 14 + i * columnWidth);
  const textX = 14 + record.lanes.length * columnWidth;
  const issue = (view.issue && record.issues.get(view.issue)) || null;
  const all = issue ? statementItems(record, view, issue) : eventItems(record, view, importance);
  const items = weightiest(all, view, most);
  const hidden = issue ? all : findEvents(record, view).map(({ date }) => ({ day: date.first }));
  const words = pictureWords(view.lang);
  const left = { days: hidden.map(({ day }) => day), words, more: issue ? words.moreStatements : words.moreEvents };
  const { rows, height } = stack(record, items, left, width - textX - 4);
  const pieces = issue ? columnPieces(record, view, issue, rows, height) : [];
  return { record, view, width, height, columns, columnWidth, textX, rows, pieces, left: all.length - items.length };
}

type Item =
  | (Omit<EventRow, 'y' | 'height' | 'lines'> & { title: string })
  | (Omit<StatementRow, 'y' | 'height' | 'lines'> & { title: string });

/** The items with most weight, in their order: the chosen event and anchors first, then by importance, the latest first. */
function weightiest(items: readonly Item[], view: View, most: number): readonly Item[] {
  if (items.length <= most) return items;
  const weight = ({ event }: Item) => (event.id === view.event ? 20 : event.anchor ? 10 : event.importance);
  const order = [...items].sort((a, b) => weight(b) - weight(a) || b.day - a.day);
  const kept = new Set(order.slice(0, most));
  return items.filter((item) => kept.has(item));
}

function eventItems(record: DiplomaticRecord, view: View, importance: number): Item[] {
  return findEvents(record, view)
    .filter((event) => event.importance >= importance || event.anchor || event.id === view.event)
    .map((event) => eventItem(record, event, view.lang));
}

function eventItem(record: DiplomaticRecord, event: RecordEvent, language: Language): Item {
  return {
    kind: 'event',
    day: event.date.first,
    event,
    presence: presenceOf(record, event),
    date: formatPartial(event.date, language),
    title: event.short,
  };
}

/** Statements that moved a position, those of one event and step merged; and the anchors. */
function statementItems(record: DiplomaticRecord, view: View, issue: Issue): Item[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of record.statements) {
    if (!statement.moves || statement.issue !== issue || statement.said < view.from || statement.said > view.to)
      continue;
    if (!statement.actors.some(({ lane }) => lane)) continue;
    const key = `${statement.event.id} ${statement.step}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  const statements = [...groups.values()].flatMap((group) => statementItem(record, issue, group, view.lang));
  const anchors = record.events.filter(
    ({ anchor, date }) => anchor && date.first >= view.from && date.first <= view.to,
  );
  return [...statements, ...anchors.map((event) => eventItem(record, event, view.lang))].sort((a, b) => a.day - b.day);
}

function statementItem(
  record: DiplomaticRecord,
  issue: Issue,
  group: readonly Statement[],
  language: Language,
): Item[] {
  const [first] = group;
  if (!first || first.step === null) return [];
  const actors = new Set(group.flatMap((statement) => statement.actors));
  const lanes = record.lanes.flatMap((lane, i) => (lane.actors.some((actor) => actors.has(actor)) ? [i] : []));
  const names = [...actors]
    .map((actor) => actor.short)
    .slice(0, 3)
    .join(', ');
  const date = `${formatPartial(first.saidDate, language)}, ${first.speaker?.family ?? first.issuer ?? ''}`;
  return [
    {
      kind: 'statement',
      day: first.said,
      event: first.event,
      statements: group,
      step: first.step,
      lanes,
      date,
      title: `${names}: ${issue.words[first.step]}`,
    },
  ];
}

/** All days of what the view asks for, in order: a pause between rows is silence only when none of them lies in it. */
interface Asked {
  readonly days: readonly Day[];
  readonly words: PictureWords;
  /** How many more of them, in words. */
  more(count: number): string;
}

/** Puts items one under the other, with bands for phases and rows for long pauses. */
function stack(
  record: DiplomaticRecord,
  items: readonly Item[],
  asked: Asked,
  textWidth: number,
): { rows: Row[]; height: number } {
  const rows: Row[] = [];
  let y = 0;
  let phase: Phase | null = null;
  const add = <T extends { height: number }>(row: T) => {
    rows.push({ ...row, y } as unknown as Row);
    y += row.height;
  };
  for (const [i, item] of items.entries()) {
    const before = items[i - 1];
    const pause = before ? item.day - before.day : 0;
    if (before && pause > LONG_PAUSE) add(pauseRow(asked, before.day, item.day, textWidth));
    const now = record.phases.findLast(({ from }) => from <= item.day) ?? null;
    if (now !== phase && now) {
      const fits = measured(now.name, ROW_PHASE) <= textWidth;
      add({ kind: 'phase', height: PHASE, name: fits ? now.name : now.short });
    }
    phase = now;
    const lines = wrapText(item.title, ROW_TITLE, textWidth);
    add({
      ...item,
      date: fitText(item.date, ROW_DATE, textWidth),
      lines,
      height: Math.max(LEAST, 26 + lines.length * LINE),
    });
  }
  return { rows, height: Math.max(y, LEAST) };
}

function pauseRow(asked: Asked, after: Day, before: Day, width: number): Omit<PauseRow, 'y'> {
  const words = `${monthsOf(before - after, asked.words)}, ${moreIn(asked, after, before)}`;
  const height = Math.min(74, 14 + 1.7 * Math.sqrt(before - after) + 8);
  return { kind: 'pause', height, lines: wrapText(words, ROW_DATE, width) };
}

/** What lies between two rows and has none: 'none listed', '3 more events'. */
function moreIn({ days, words, more }: Asked, after: number, before: number): string {
  const many = bisectLeft(days, before) - bisectRight(days, after);
  return many ? more(many) : words.noneListed;
}

function monthsOf(days: number, words: PictureWords): string {
  const months = Math.round(days / 30.44);
  return months < 24 ? words.months(months) : words.years(Math.round(months / 12));
}

/** The lanes' step charts, turned: days become the y of the rows. */
function columnPieces(
  record: DiplomaticRecord,
  view: View,
  issue: Issue,
  rows: readonly Row[],
  height: number,
): ColumnPiece[] {
  const dated = rows.flatMap((row) =>
    row.kind === 'event' || row.kind === 'statement' ? [{ day: row.day, y: row.y + row.height / 2 }] : [],
  );
  const yOf = (day: number): number => {
    const after = dated.findIndex((row) => row.day >= day);
    if (after < 0) return height;
    const [low, high] = [dated[after - 1], dated[after]];
    if (!high) return height;
    if (!low || high.day === day) return after === 0 && day < high.day ? 0 : high.y;
    return low.y + ((day - low.day) / (high.day - low.day)) * (high.y - low.y);
  };
  const scale = calendarScale(view.from, view.to, 0, 1);
  return record.lanes.flatMap((lane: Lane, index) =>
    placeRibbon(record, lane, issue, view.on, scale).pieces.map(({ from, to, steps, pale }) => ({
      lane: index,
      y0: yOf(from),
      y1: to >= view.on ? Math.max(yOf(to), yOf(from)) : yOf(to),
      steps,
      pale,
    })),
  );
}

/** What a row says, in one line for a screen reader. */
export function rowWords(row: EventRow | StatementRow): string {
  return `${row.date}: ${row.kind === 'event' ? row.event.title : row.lines.join(' ')}`;
}
