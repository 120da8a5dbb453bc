// The contact view: two lanes, a stem for every contact, and the gaps between those that count.
import {
  contactsBetween, coverageOf, gapsBetween, longestGap, otherContacts, type ContactQuestion, type Gap,
} from '../record/contacts.ts'; // prettier-ignore
import type { Coverage, DiplomaticRecord, RecordEvent } from '../record/model.ts';
import { calendarScale, type TimeScale } from '../time/scale.ts';
import { ticksOf, type Tick } from '../time/ticks.ts';
import { formatLabelDay } from '../time/words.ts';
import type { View } from '../view/view.ts';
import { nameOf } from '../view/words.ts';
import type { Language } from '../words/languages.ts';
import { placeLabels, type LabelPlace, type LabelRoom } from './labels.ts';
import type { TextStyle } from './textWidth.ts';

export interface ContactPlan {
  readonly record: DiplomaticRecord;
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly x0: number;
  readonly x1: number;
  readonly scale: TimeScale;
  /** Names and y of the two lanes. */
  readonly names: readonly [string, string];
  readonly top: number;
  readonly bottom: number;
  readonly counted: readonly RecordEvent[];
  /** Joint events that the question leaves out: drawn dotted. */
  readonly others: readonly RecordEvent[];
  readonly gaps: readonly Gap[];
  readonly longest: Gap | null;
  readonly coverage: readonly Coverage[];
  readonly labels: readonly LabelPlace[];
  readonly labelTop: number;
  readonly ticks: readonly Tick[];
  readonly pairs: readonly PairRow[];
  readonly pairsTop: number;
}

/** Another pair as a barcode. */
export interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly name: string;
  readonly y: number;
  readonly counted: readonly RecordEvent[];
  readonly longest: Gap | null;
}

const LABEL_ROW = 30;
/** How many other pairs are shown, px between the two lanes, and px from one other pair to the next. */
export interface ContactMeasures {
  readonly pairs: number;
  readonly apart: number;
  readonly row: number;
}
export const CONTACT_MEASURES: ContactMeasures = { pairs: 8, apart: 184, row: 40 };
const style = (weight: TextStyle['weight'], size: number): TextStyle => ({ family: 'condensed', weight, size });
const LABELS: Omit<LabelRoom, 'x0' | 'x1'> = {
  rows: 3,
  titleStyle: style(600, 12.5),
  anchorStyle: style(600, 12.5),
  dateStyle: style(400, 11),
};
/** Below this width, px, names are short. */
const NARROW = 720;

/** Places the contacts of a pair in a width of px; the view's `between`, or the record's first covered pair. */
export function placeContacts(
  record: DiplomaticRecord,
  view: View,
  width: number,
  measures = CONTACT_MEASURES,
): ContactPlan {
  const [a, b] = pairOf(record, view);
  const question: ContactQuestion = { level: view.level, mode: view.mode };
  const [x0, x1] = [width >= NARROW ? 142 : 84, width - 44];
  const scale = calendarScale(view.from, view.to, x0, x1);
  const visible = (event: RecordEvent) => event.date.first >= view.from && event.date.first <= view.to;
  const counted = contactsBetween(record, a, b, question).filter(visible);
  const gaps = gapsBetween(record, a, b, question).filter(
    ({ from, until }) => until > view.from && from.last < view.to && until > from.last,
  );
  const longest = longestGap(gaps);
  const room = { ...LABELS, x0: x0 - 40, x1: width };
  const top = 3 * LABEL_ROW + 24;
  const bottom = top + measures.apart;
  const pairsTop = bottom + 76;
  const pairs = pairRows(record, view, [a, b], question, width < NARROW)
    .slice(0, measures.pairs)
    .map((pair, i) => ({ ...pair, y: pairsTop + 60 + i * measures.row }));
  return {
    record, view, width, x0, x1, scale, top, bottom, counted, gaps, longest, pairs, pairsTop,
    height: pairs.length ? pairsTop + 34 + pairs.length * measures.row : pairsTop - 28,
    names: [nameOf(record, a), nameOf(record, b)],
    others: otherContacts(record, a, b, question).filter(visible),
    coverage: coverageOf(record, a, b, question),
    labels: labelContacts(counted, longest, scale, room, view.lang),
    labelTop: 6,
    ticks: ticksOf(scale, view.lang),
  }; // prettier-ignore
}

/** The two ids the view asks for; without any, the first pair whose coverage is checked. */
export function pairOf(record: DiplomaticRecord, { between }: View): readonly [string, string] {
  const [first, second] = record.lanes;
  return between ?? record.coverage[0]?.between ?? [first?.id ?? '', second?.id ?? ''];
}

function labelContacts(
  counted: readonly RecordEvent[],
  longest: Gap | null,
  scale: TimeScale,
  room: LabelRoom,
  language: Language,
): LabelPlace[] {
  const ends = new Set([longest?.from.id, longest?.to?.id]);
  const wishes = counted.map((event) => ({
    id: event.id,
    title: event.place?.split(',')[0] ?? event.short,
    date: formatLabelDay(event.date.first, language),
    x: scale.x(event.date.first),
    anchor: ends.has(event.id),
    priority: event.importance,
  }));
  return (
    placeLabels(wishes, room) ??
    placeLabels(
      wishes.filter(({ anchor }) => !anchor),
      room,
    ) ??
    []
  );
}

function pairRows(
  record: DiplomaticRecord,
  view: View,
  chosen: readonly [string, string],
  question: ContactQuestion,
  short: boolean,
): Omit<PairRow, 'y'>[] {
  const ids = record.lanes.map((lane) => lane.id);
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
  return pairs
    .filter(([a, b]) => !(chosen.includes(a) && chosen.includes(b)))
    .map(([a, b]) => ({
      a,
      b,
      counted: contactsBetween(record, a, b, question).filter(
        ({ date }) => date.first >= view.from && date.first <= view.to,
      ),
    }))
    .filter(({ counted }) => counted.length > 0)
    .sort((p, q) => q.counted.length - p.counted.length)
    .map(({ a, b, counted }) => ({
      a,
      b,
      counted,
      name: [a, b].map((id) => nameOf(record, id, short ? 'short' : 'name')).join('–'),
      longest: longestGap(gapsBetween(record, a, b, question)),
    }));
}
