// drawContacts: two lanes, stems, brackets with the days between, and other pairs as barcodes.
import type { ContactPlan, PairRow } from '../layout/contacts.ts';
import { textWidth, type TextStyle } from '../layout/textWidth.ts';
import type { Gap } from '../record/contacts.ts';
import type { RecordEvent } from '../record/model.ts';
import { unitOf } from '../layout/figureWords.ts';
import { formatDay } from '../time/words.ts';
import type { PictureWords } from '../words/picture/en.ts';
import { chartWords } from '../words/chartWords.ts';
import { pictureWords } from '../words/words.ts';
import { formatCount } from '../words/numbers.ts';
import { drawMark } from './mark.ts';
import { group, line, num, type Scene, type SceneNode } from './node.ts';

const text = (
  size: number,
  weight: TextStyle['weight'] = 400,
  family: TextStyle['family'] = 'condensed',
): TextStyle => ({ family, weight, size });
const RADII = [2.6, 3.2, 3.8, 4.6, 5.4] as const;

export function drawContacts(plan: ContactPlan): Scene {
  const { names, counted, longest, view } = plan;
  const words = pictureWords(view.lang);
  const { contacts } = chartWords(view.lang);
  const unit = contacts[unitOf(view)];
  const range = words.range(formatDay(view.from, view.lang), formatDay(view.to, view.lang));
  const most = longest ? ` ${unit.longest(words.days(longest.days))}` : '';
  return {
    width: plan.width,
    height: plan.height,
    title: contacts.title(names[0], names[1]),
    description: `${unit.counted(counted.length)}, ${range}.${most}`,
    nodes: [
      drawFrame(plan),
      group(
        'other-contacts',
        plan.others.map((event) => drawOther(plan, event)),
      ),
      group(
        'gaps',
        plan.gaps.flatMap((gap) => drawGap(plan, gap)),
      ),
      group(
        'contact-labels',
        plan.labels.flatMap((label) => drawLabel(plan, label)),
      ),
      group(
        'contacts',
        counted.map((event) => drawContact(plan, event)),
      ),
      drawPairs(plan),
    ],
  };
}

function drawFrame({ names, top, bottom, x0, x1, ticks, scale }: ContactPlan): SceneNode {
  const axis = bottom + 22;
  const years = ticks.flatMap(({ day, rank, label }): SceneNode[] => {
    const x = scale.x(day);
    const tick = line(x, axis, x, axis + (rank === 'year' ? 6 : 3), 'rule-2', 1);
    const shown = label && (rank === 'year' || scale.dayWidth > 1) && x + textWidth(label, text(11.5, 600)) < x1;
    return shown
      ? [
          tick,
          {
            type: 'text',
            x: x + 3,
            y: axis + 15,
            text: label,
            style: text(11.5, rank === 'year' ? 600 : 400),
            fill: 'ink-2',
          },
        ]
      : [tick];
  });
  const lanes = [top, bottom].flatMap((y, i): SceneNode[] => [
    line(x0, y, x1, y, 'rule-2', 1),
    {
      type: 'text',
      x: 0,
      y: y + 5,
      text: names[i] ?? '',
      style: text(x0 > 100 ? 14 : 12, 600, x0 > 100 ? 'sans' : 'condensed'),
      fill: 'ink',
    },
  ]);
  return group('contact-lanes', [...lanes, ...years]);
}

function drawContact(plan: ContactPlan, event: RecordEvent): SceneNode {
  const x = plan.scale.x(event.date.first);
  const r = RADII[event.importance - 1] ?? 3;
  const isEnd = event === plan.longest?.from || event === plan.longest?.to;
  const selected = event.id === plan.view.event;
  const colour = selected ? 'accent' : 'ink';
  const nodes = [
    line(x, plan.top, x, plan.bottom, colour, isEnd ? 2 : 1.2),
    ...drawMark(event.kind, x, plan.top, r, colour),
    ...drawMark(event.kind, x, plan.bottom, r, colour),
  ];
  return group(`contact-${event.id}`, nodes, { data: { event: event.id } });
}

function drawOther(plan: ContactPlan, event: RecordEvent): SceneNode {
  const x = plan.scale.x(event.date.first);
  const nodes = [
    line(x, plan.top, x, plan.bottom, 'rule-2', 1, { dash: [2, 2.5] }),
    ...[plan.top, plan.bottom].flatMap((y) => drawMark(event.kind, x, y, 2.6, 'ink-3')),
  ];
  return group(`contact-${event.id}`, nodes, { data: { event: event.id } });
}

/** A bracket with the days; the longest in accent, set large inside its own emptiness. */
function drawGap(plan: ContactPlan, gap: Gap): SceneNode[] {
  const x0 = Math.max(plan.x0, plan.scale.x(gap.from.last)) + 6;
  const x1 = Math.min(plan.x1, plan.scale.x(gap.until)) - (gap.to ? 6 : 0);
  const middle = (plan.top + plan.bottom) / 2 + 14;
  const isLongest = gap === plan.longest;
  const { lang } = plan.view;
  const words = isLongest ? pictureWords(lang).days(gap.days) : formatCount(gap.days, lang);
  const style = isLongest ? text(x1 - x0 > 150 ? 34 : x1 - x0 > 90 ? 20 : 14, 600, 'sans') : text(12.5, 600);
  const colour = isLongest ? 'accent' : 'ink-2';
  const wide = textWidth(words, style);
  if (x1 - x0 < Math.min(20, wide)) return [];
  const begins = gap.from.last >= plan.view.from;
  const ends = gap.to !== null && gap.until <= plan.view.to;
  const nodes: SceneNode[] = [...bracket(x0, x1, middle, colour, !ends, !begins)];
  const left = Math.max(plan.x0, Math.min((x0 + x1 - wide) / 2, plan.x1 - wide));
  if (wide < x1 - x0 + (isLongest ? 12 : 0))
    nodes.push({ type: 'text', x: left, y: middle - 10, text: words, style, fill: colour, halo: 4 });
  if (isLongest) nodes.push(...gapNote(plan, gap, x0, x1, middle + 20));
  return nodes;
}

/** What the longest gap says under its bracket: in one line, or in two where that would run over a stem. */
function gapNote(plan: ContactPlan, gap: Gap, x0: number, x1: number, y: number): SceneNode[] {
  const { lang } = plan.view;
  const words = pictureWords(lang);
  const { contacts } = chartWords(lang);
  const [from, until] = [formatDay(gap.from.last, lang), formatDay(gap.until, lang)];
  const first = contacts[unitOf(plan.view)].none;
  const second = gap.to ? words.range(from, until) : contacts.since(from);
  const whole = `${first}${gap.to ? ', ' : ' '}${second}`;
  const lines = textWidth(whole, text(12)) < x1 - x0 ? [whole] : [first, second];
  // Over the stems at either side nobody could read it; the words above the chart say the same.
  if (lines.some((each) => textWidth(each, text(12)) > x1 - x0 + 24)) return [];
  return lines.map((each, i) => {
    const wide = textWidth(each, text(12));
    const x = Math.max(plan.x0, Math.min((x0 + x1 - wide) / 2, plan.x1 - wide));
    return { type: 'text', x, y: y + i * 15, text: each, style: text(12), fill: 'ink-2', halo: 4 };
  });
}

function bracket(
  x0: number,
  x1: number,
  y: number,
  colour: 'accent' | 'ink-2' | 'ink-3',
  open: boolean,
  openLeft = false,
): SceneNode[] {
  const start = openLeft
    ? `M${num(x0 + 6)} ${num(y - 4)}L${num(x0)} ${num(y)}L${num(x0 + 6)} ${num(y + 4)}`
    : `M${num(x0)} ${num(y - 5)}V${num(y + 5)}`;
  const end = open
    ? `M${num(x1 - 6)} ${num(y - 4)}L${num(x1)} ${num(y)}L${num(x1 - 6)} ${num(y + 4)}`
    : `M${num(x1)} ${num(y - 5)}V${num(y + 5)}`;
  return [
    {
      type: 'path',
      d: `${start}M${num(x0)} ${num(y)}H${num(x1)}${end}`,
      fill: 'none',
      stroke: colour,
      strokeWidth: colour === 'accent' ? 1.6 : 1.1,
    },
  ];
}

function drawLabel(plan: ContactPlan, { wish, row, side, leader }: ContactPlan['labels'][number]): SceneNode[] {
  const y = plan.labelTop + row * 30;
  const x = side === 'right' ? leader + 4 : leader - 4;
  const anchor = side === 'right' ? 'start' : 'end';
  const d = `M${num(leader)} ${num(y)}V${num(plan.top - 20)}L${num(wish.x)} ${num(plan.top - 8)}V${num(plan.top)}`;
  return [
    { type: 'path', d, fill: 'none', stroke: 'rule-2', strokeWidth: 0.75 },
    group(`contact-label-${wish.id}`, [
      { type: 'text', x, y: y + 11, text: wish.title, style: text(12.5, 600), fill: 'ink', anchor, halo: 3 },
      { type: 'text', x, y: y + 24, text: wish.date, style: text(11), fill: 'ink-3', anchor, halo: 3 },
    ], { data: { event: wish.id } }),
  ]; // prettier-ignore
}

function drawPairs(plan: ContactPlan): SceneNode {
  if (!plan.pairs.length) return group('pairs', []);
  const words = pictureWords(plan.view.lang);
  const head: SceneNode[] = [
    line(0, plan.pairsTop, plan.width, plan.pairsTop, 'rule', 1),
    {
      type: 'text',
      x: 0,
      y: plan.pairsTop + 24,
      text: chartWords(plan.view.lang).contacts[unitOf(plan.view)].other,
      style: text(14, 600, 'sans'),
      fill: 'ink',
    },
  ];
  return group('pairs', [...head, ...plan.pairs.map((row) => drawPair(plan, row, words))]);
}

function drawPair(plan: ContactPlan, { a, b, name, y, counted, longest }: PairRow, words: PictureWords): SceneNode {
  const { scale, x0, x1 } = plan;
  const d = counted.map(({ date }) => `M${num(scale.x(date.first))} ${num(y)}v-14`).join('');
  const nodes: SceneNode[] = [
    line(x0, y, x1, y, 'rule-2', 1),
    { type: 'path', d, fill: 'none', stroke: 'ink', strokeWidth: 1.4 },
    { type: 'text', x: 0, y: y - 1, text: name, style: text(12.5, 600), fill: 'ink' },
    {
      type: 'text',
      x: plan.width - 4,
      y,
      text: String(counted.length),
      style: text(12, 600),
      fill: 'ink-2',
      anchor: 'end',
    },
  ];
  if (longest) {
    const [g0, g1] = [scale.x(longest.from.last) + 3, scale.x(longest.until) - 3];
    const since = longest.to ? '' : `, ${chartWords(plan.view.lang).contacts[unitOf(plan.view)].noneSince}`;
    nodes.push(...bracket(g0, g1, y - 6, 'ink-3', longest.to === null), {
      type: 'text',
      x: (g0 + g1) / 2,
      y: y - 14,
      text: words.days(longest.days) + since,
      style: text(12, 600),
      fill: 'ink-2',
      anchor: 'middle',
      halo: 3,
    });
  }
  return group(`pair-${a}-${b}`, nodes, { data: { pair: `${a},${b}` } });
}
