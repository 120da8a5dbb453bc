// The layers of the score in the order they are drawn. Each is a function from the plan to nodes.
import { AXIS_HEIGHT, ELBOW_ZONE } from '../layout/form.ts';
import { FLAG_PADDING, FLAG_STYLE } from '../layout/flag.ts';
import { HOLDER_STYLE } from '../layout/holders.ts';
import type { LabelPlace } from '../layout/labels.ts';
import { PHASE_STYLE } from '../layout/phases.ts';
import type { ScorePlan } from '../layout/score.ts';
import { fitText, textWidth, type TextStyle } from '../layout/textWidth.ts';
import { officeHolder } from '../record/offices.ts';
import { yearOf, type Day } from '../time/day.ts';
import { yearWidth } from '../time/ticks.ts';
import { group, line, num, type SceneNode } from './node.ts';
import { drawStem } from './stem.ts';
import type { Token } from './tokens.ts';

export function drawPhases(plan: ScorePlan): SceneNode {
  const nodes = plan.phases.flatMap(({ phase, x0, x1, tinted, lines }): SceneNode[] => [
    ...(tinted ? [{ type: 'rect', x: x0, y: 0, width: x1 - x0, height: plan.lanesBottom, fill: 'lane' } as const] : []),
    ...(phase.from > plan.scale.from ? [line(x0, 0, x0, plan.lanesBottom, 'rule', 1)] : []),
    ...lines.map((text, i): SceneNode => ({
      type: 'text',
      x: x0 + 5,
      y: 13 + i * 13,
      text,
      style: PHASE_STYLE,
      fill: 'ink-3',
    })),
  ]);
  return group('phases', nodes);
}

export function drawLanes(plan: ScorePlan): SceneNode {
  const { measures, x0, x1 } = plan;
  const borders = [plan.lanesTop, ...plan.lanes.map(({ bottom }) => bottom)];
  const rules = borders.map((y) => line(0, y, x1, y, 'rule', 1));
  const lanes = plan.lanes.map(({ lane, y }) => {
    const name: TextStyle = {
      family: measures.details || (measures.form === 'figure' && measures.laneNameSize > 13) ? 'sans' : 'condensed',
      weight: 600,
      size: measures.laneNameSize,
    };
    const sub: TextStyle = { family: 'condensed', weight: 400, size: 11 };
    const under = measures.details ? fitText(lane.members ?? leadersOf(plan, lane), sub, x0 - 5) : '';
    const nodes: SceneNode[] = [
      line(x0, y, x1, y, 'rule-2', 1),
      {
        type: 'text',
        x: 0,
        y: under ? y - 1 : y + 4.5,
        text: measures.shortNames ? lane.short : lane.name,
        style: name,
        fill: 'ink',
      },
    ];
    if (under) nodes.push({ type: 'text', x: 0, y: y + 14, text: under, style: sub, fill: 'ink-3' });
    return group(`lane-${lane.id}`, nodes, { data: { actor: lane.id } });
  });
  return group('lanes', [...rules, ...lanes]);
}

/** 'Trump, Rubio': who leads a lane of one actor on the as-of day. */
function leadersOf({ view }: ScorePlan, { actors }: ScorePlan['lanes'][number]['lane']): string {
  const offices = actors[0]?.offices.filter((office) => office.head || office.minister) ?? [];
  const names = offices.flatMap((office) => officeHolder(office, view.on)?.person.family ?? []);
  return [...new Set(names)].slice(0, 3).join(', ');
}

export function drawHolders(plan: ScorePlan): SceneNode {
  const nodes = plan.holders.flatMap(({ lane, x, name, side }): SceneNode[] => [
    line(x, lane.bottom - 8, x, lane.bottom - 1, 'rule-2', 1),
    {
      type: 'text',
      x: side === 'right' ? x + 3 : x - 3,
      y: lane.bottom - 2,
      text: name,
      style: HOLDER_STYLE,
      fill: 'ink-3',
      anchor: side === 'right' ? 'start' : 'end',
      halo: 2.5,
    },
  ]);
  return group('holders', nodes);
}

const TICKS = { year: 8, quarter: 4.5, month: 3, day: 2 } as const;

export function drawAxis(plan: ScorePlan): SceneNode {
  const { scale, lanesBottom: y, x1, measures } = plan;
  const style = (weight: 400 | 600): TextStyle => ({ family: 'condensed', weight, size: measures.axisSize });
  const isStory = plan.view.scale === 'story';
  let free = -Infinity;
  const nodes = plan.ticks.flatMap(({ day, rank, label }): SceneNode[] => {
    const x = scale.x(day);
    const strong = rank === 'year';
    const tick = line(x, y, x, y + TICKS[rank], strong ? 'ink-2' : 'rule-2', 1);
    const fall = isStory && strong ? [line(x, y + TICKS[rank], x, plan.height, 'rule', 1)] : [];
    const words = label ? textWidth(label, style(strong ? 600 : 400)) : 0;
    // The flag under the axis names the day: a label that its line runs through says nothing more.
    const crossed = plan.flag !== null && plan.flag.x > x + 2 && plan.flag.x < x + words + 5;
    if (!label || crossed || x + words + 4 > x1 + 6 || x < free) return [tick, ...fall];
    free = x + words + 7;
    const name: SceneNode = {
      type: 'text',
      x: x + 3.5,
      y: y + 17,
      text: label,
      style: style(strong ? 600 : 400),
      fill: strong ? 'ink-2' : 'ink-3',
    };
    const factor = isStory && strong ? drawFactor(plan, day, x + 6 + words) : [];
    if (factor.length) free += 26;
    return [...fall, tick, name, ...factor];
  });
  return group('axis', [line(plan.x0, y, x1, y, 'rule-2', 1), ...nodes]);
}

/** How much wider than in calendar time a year is drawn, where there is room: ×2.8 */
function drawFactor({ scale, x1, lanesBottom }: ScorePlan, day: Day, x: number): SceneNode[] {
  const width = yearWidth(scale, yearOf(day));
  if (width < 62 || x + 24 > x1) return [];
  const text = `×${(width / (scale.dayWidth * 365)).toFixed(1)}`;
  return [
    {
      type: 'text',
      x,
      y: lanesBottom + 17,
      text,
      style: { family: 'condensed', weight: 400, size: 10.5 },
      fill: 'ink-3',
    },
  ];
}

/** A hairline on the lane for every event that stands behind another: the lane thickens where more happened. */
export function drawRug(plan: ScorePlan): SceneNode {
  const nodes = plan.lanes.flatMap(({ y }, lane): SceneNode[] => {
    const hidden = plan.marks.flatMap(({ behind }) =>
      behind.filter(({ presence }) => presence.some((here) => here.lane === lane)),
    );
    const xs = [...new Set(hidden.map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
    if (!xs.length) return [];
    const d = xs.map((x, i) => (i ? `m${x - (xs[i - 1] ?? 0)}-6v6` : `M${x} ${num(y - 3)}v6`)).join('');
    return [{ type: 'path', d, fill: 'none', stroke: 'rule-2', strokeWidth: 1, opacity: 0.8 }];
  });
  return group('rug', nodes);
}

/** Stems and marks, the least important first, the selected one last. */
export function drawStems(plan: ScorePlan): SceneNode {
  const order = plan.marks
    .filter(({ event }) => event.id !== plan.view.event)
    .sort((a, b) => a.event.importance - b.event.importance);
  return group(
    'stems',
    order.map((placed) => drawStem(plan, placed, { colour: 'ink', width: placed.event.importance >= 4 ? 1.4 : 1 })),
  );
}

export function drawSelected(plan: ScorePlan): SceneNode {
  const placed = plan.marks.find(({ event }) => event.id === plan.view.event);
  if (!placed) return group('selected', []);
  const host = placed.presence.find(
    ({ showing, lane }) =>
      (showing === 'host' || showing === 'present') && (plan.lanes[lane]?.lane.actors.length ?? 0) > 1,
  );
  const nodes: SceneNode[] = [drawStem(plan, placed, { colour: 'accent', width: 2 })];
  if (host) nodes.push(...hostName(plan, placed.x, host.lane, host.actors.map((actor) => actor.name).join(', ')));
  return group('selected', nodes);
}

function hostName(plan: ScorePlan, x: number, lane: number, name: string): SceneNode[] {
  const style: TextStyle = { family: 'condensed', weight: 600, size: 11.5 };
  const text = fitText(name, style, 200);
  const left = x + 8 + textWidth(text, style) > plan.x1;
  return [
    {
      type: 'text',
      x: left ? x - 8 : x + 8,
      y: (plan.lanes[lane]?.y ?? 0) - 7,
      text,
      style,
      fill: 'accent',
      anchor: left ? 'end' : 'start',
      halo: 3.5,
    },
  ];
}

/** What lies after the as-of date is veiled, not removed. */
export function drawVeil(plan: ScorePlan): SceneNode {
  const { view, scale, x1, lanesTop, lanesBottom } = plan;
  if (view.on >= scale.to) return group('veil', []);
  const x = Math.max(plan.x0, scale.x(view.on) + 7);
  const rect = {
    type: 'rect',
    x,
    y: lanesTop,
    width: Math.max(0, x1 + (view.issue ? 0 : 8) - x),
    height: lanesBottom - lanesTop,
    fill: 'paper',
    opacity: 0.72,
  } as const;
  return group('veil', [rect]);
}

export function drawCursor({ flag, lanesTop, lanesBottom }: ScorePlan): SceneNode {
  if (!flag) return group('as-of', []);
  const { x, left, width, text } = flag;
  const top = lanesBottom + AXIS_HEIGHT + 3;
  return group('as-of', [
    line(x, lanesTop, x, top, 'accent', 1.6),
    { type: 'rect', x: left, y: top, width, height: 20, radius: 2, fill: 'accent' },
    { type: 'text', x: left + FLAG_PADDING, y: top + 14, text, style: FLAG_STYLE, fill: 'on-accent' },
  ]);
}

export function drawLabels(plan: ScorePlan): SceneNode {
  const leaders = plan.labels.map((place) => drawLeader(plan, place));
  const words = plan.labels.map((place) => drawLabel(plan, place));
  return group('labels', [...leaders, ...words]);
}

function drawLeader(plan: ScorePlan, { wish, row, leader }: LabelPlace): SceneNode {
  const placed = plan.targets.find(({ event }) => event.id === wish.id);
  const topmost = placed?.presence.find(({ showing }) => showing !== 'absent') ?? placed?.presence[0];
  const bottom = (plan.lanes[topmost?.lane ?? 0]?.y ?? plan.lanesTop) - (placed?.radius ?? 0);
  const top = plan.labelTop + row * plan.measures.labelRowHeight;
  const bend = plan.lanesTop - ELBOW_ZONE;
  const d = `M${num(leader)} ${num(top)}V${num(bend)}L${num(wish.x)} ${num(plan.lanesTop)}V${num(bottom)}`;
  const selected = wish.id === plan.view.event;
  return {
    type: 'path',
    d,
    fill: 'none',
    stroke: selected ? 'accent' : 'rule-2',
    strokeWidth: selected ? 1.2 : 0.75,
    data: { event: wish.id },
  };
}

function drawLabel(plan: ScorePlan, { wish, row, side, leader }: LabelPlace): SceneNode {
  const { labelSize, labelDateSize, labelRowHeight } = plan.measures;
  const selected = wish.id === plan.view.event;
  const x = side === 'right' ? leader + 4 : leader - 4;
  const top = plan.labelTop + row * labelRowHeight;
  const anchor = side === 'right' ? 'start' : 'end';
  const event = plan.record.eventsById.get(wish.id);
  const later = event && event.date.first > plan.view.on;
  const style = (weight: 400 | 500 | 600, size: number): TextStyle => ({ family: 'condensed', weight, size });
  const colour = (other: Token): Token => (selected ? 'accent' : other);
  return group(
    `label-${wish.id}`,
    [
      {
        type: 'text',
        x,
        y: top + 0.88 * labelSize,
        text: wish.title,
        style: style(wish.anchor ? 600 : 500, labelSize),
        fill: colour(wish.anchor ? 'ink' : 'ink-2'),
        anchor,
        halo: 3,
      },
      {
        type: 'text',
        x,
        y: top + 0.88 * labelSize + labelDateSize + 2,
        text: wish.date,
        style: style(400, labelDateSize),
        fill: colour('ink-3'),
        anchor,
        halo: 3,
      },
    ],
    { data: { event: wish.id }, ...(later ? { opacity: 0.5 } : {}) },
  );
}
