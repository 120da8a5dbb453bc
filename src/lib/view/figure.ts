// What a file of a chart is to be: which chart, how large, in which colours, with which words around it.
import type { DiplomaticRecord } from '../record/model.ts';
import { laneOf } from '../record/positions.ts';
import { chooseView, formatView, type View } from './view.ts';

export const CHARTS = ['score', 'contacts', 'positions', 'history', 'rows'] as const;
export type Chart = (typeof CHARTS)[number];
export const PROFILES = ['web', 'editor', 'outlined'] as const;
export type Profile = (typeof PROFILES)[number];
export const COLOURS = ['light', 'dark', 'grey'] as const;
export type Colours = (typeof COLOURS)[number];

export interface Size {
  readonly width: number;
  /** null: as high as the chart needs. */
  readonly height: number | null;
  readonly unit: 'px' | 'mm';
}

/** Sizes by name. Print columns are as high as their chart needs. */
export const PRESETS: Readonly<Record<string, Size>> = {
  article: { width: 1200, height: 675, unit: 'px' },
  square: { width: 1080, height: 1080, unit: 'px' },
  portrait: { width: 1080, height: 1350, unit: 'px' },
  card: { width: 1200, height: 630, unit: 'px' },
  'print-90': { width: 90, height: null, unit: 'mm' },
  'print-140': { width: 140, height: null, unit: 'mm' },
  'print-190': { width: 190, height: null, unit: 'mm' },
};

export interface Figure {
  readonly chart: Chart;
  readonly size: Size;
  readonly colours: Colours;
  readonly profile: Profile;
  /** px of a PNG for each px of the picture. */
  readonly density: number;
  /** null: the chart's own. */
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly credit: string | null;
}

export interface ChosenFigure {
  readonly view: View;
  /** null when something asked for cannot be made; `refused` says what and why. */
  readonly figure: Figure | null;
  readonly refused: readonly string[];
  /** What was left aside, in words. */
  readonly ignored: readonly string[];
  /** Those of `ignored` that were meant for the figure: who types them by hand wants to know. */
  readonly misread: readonly string[];
}

/** The figure of bare parameters. */
const USUAL = { chart: 'score', unit: 'px', theme: 'light', profile: 'web', density: '2' } as const;

/** The parameters of a figure, beside those of its view. */
export const FIGURE_PARAMETERS = [
  'chart', 'preset', 'width', 'height', 'unit', 'theme', 'profile', 'density', 'title', 'subtitle', 'credit',
] as const; // prettier-ignore

const LIMITS = { width: { px: [320, 4000], mm: [84, 800] }, height: { px: [160, 8000], mm: [42, 1200] } } as const;
const LONGEST = { title: 160, subtitle: 300, credit: 120 } as const;

/**
 * Reads a view and a figure from one set of parameters. What is unknown is named and ignored; what cannot
 * be made is refused with what to write instead.
 * @example chooseFigure(record, new URLSearchParams('preset=article&issue=crimea')).figure?.size.width → 1200
 */
export function chooseFigure(record: DiplomaticRecord, params: URLSearchParams): ChosenFigure {
  const own = new Map(FIGURE_PARAMETERS.map((name) => [name, params.get(name)]));
  const rest = new URLSearchParams([...params].filter(([name]) => !own.has(name as never)));
  const { view, ignored } = chooseView(record, rest);
  const reader = new Choices(own);
  const theme = reader.word('theme', [...COLOURS, 'auto'], USUAL.theme);
  const colours = theme === 'auto' ? 'light' : theme;
  const figure: Figure = {
    chart: reader.word('chart', CHARTS, USUAL.chart),
    size: reader.size(),
    colours,
    profile: reader.word('profile', PROFILES, USUAL.profile),
    density: Number(reader.word('density', ['1', '2', '3'], USUAL.density)),
    title: reader.words('title'),
    subtitle: reader.words('subtitle'),
    credit: reader.words('credit'),
  };
  if (figure.chart === 'history') reader.refused.push(...historyProblems(record, view));
  const { refused, misread } = reader;
  const unused = figure.chart === 'contacts' || figure.chart === 'positions' ? unusedFilters(figure.chart, view) : [];
  return {
    view,
    figure: refused.length ? null : figure,
    refused,
    misread,
    ignored: [...ignored, ...misread, ...unused],
  };
}

/** The parameters that give a view and a figure back; what is usual is left out. */
export function formatFigure(record: DiplomaticRecord, view: View, figure: Figure): URLSearchParams {
  const params = formatView(record, { ...view, theme: 'auto' });
  const { size, colours, ...rest } = figure;
  const values: Readonly<Record<string, string | number | null>> = { ...rest, ...size, theme: colours };
  const usual: Readonly<Record<string, string>> = USUAL;
  for (const name of FIGURE_PARAMETERS) {
    const value = values[name];
    if (value != null && String(value) !== usual[name]) params.set(name, String(value));
  }
  return params;
}

/** Filters of events say nothing to these charts. */
function unusedFilters(chart: Chart, { q, kinds, people, about }: View): string[] {
  const used = { q, kinds: kinds.join(), people: people.join(), about: about.join() };
  return Object.entries(used).flatMap(([name, value]) => (value ? [`${name} (not used by chart=${chart})`] : []));
}

/** A history is of one issue and one actor; a lane of several has none of its own. */
function historyProblems(record: DiplomaticRecord, { issue, actors }: View): string[] {
  const [id] = actors;
  if (!issue || !id || actors.length > 1) {
    return ['chart=history: choose one issue and one of actors, e.g. issue=ID&actors=ID'];
  }
  const lane = laneOf(record, id);
  if (record.actors.has(id) || !lane || lane.actors.length === 1) return [];
  return [
    `chart=history: ${id} is a lane of several; choose one of ${lane.actors.map((actor) => actor.id).join(', ')}`,
  ];
}

class Choices {
  readonly refused: string[] = [];
  readonly misread: string[] = [];

  constructor(readonly params: ReadonlyMap<string, string | null>) {}

  word<T extends string>(name: string, words: readonly T[], fallback: T): T {
    const text = this.params.get(name);
    if (!text) return fallback;
    const word = words.find((known) => known === text);
    if (!word) this.misread.push(`${name}=${text.slice(0, 60)} (one of ${words.join(', ')})`);
    return word ?? fallback;
  }

  /** One line of text; control characters become spaces, and signs that only turn text around are left out. */
  words(name: keyof typeof LONGEST): string | null {
    const text = this.params
      .get(name)
      ?.toWellFormed()
      .replace(/\p{Cf}/gu, '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim();
    if (!text) return null;
    const length = [...text].length;
    if (length > LONGEST[name]) {
      this.refused.push(`${name}: ${length} characters are too many; write at most ${LONGEST[name]}`);
    }
    return text;
  }

  size(): Size {
    const preset = this.params.get('preset') ?? '';
    const known = Object.hasOwn(PRESETS, preset) ? PRESETS[preset] : null;
    if (preset && !known)
      this.refused.push(`preset=${preset.slice(0, 60)}: choose one of ${Object.keys(PRESETS).join(', ')}`);
    const start = known ?? { width: 1200, height: null, unit: 'px' as const };
    const unit = this.word('unit', ['px', 'mm'], start.unit);
    const width = this.length('width', unit);
    const height = this.length('height', unit);
    if (width === null && unit !== start.unit) this.refused.push(`unit=${unit}: write a width too`);
    if (width === null && height === null) return start;
    return { width: width ?? start.width, height: height ?? (width === null ? start.height : null), unit };
  }

  private length(name: 'width' | 'height', unit: Size['unit']): number | null {
    const text = this.params.get(name);
    if (!text) return null;
    const value = Number(text);
    const [least, most] = LIMITS[name][unit];
    if (value >= least && value <= most) return Math.round(value * 100) / 100;
    this.refused.push(`${name}=${text.slice(0, 20)}: write a number from ${least} to ${most} (${unit})`);
    return null;
  }
}

/** px of a length: 96 to the inch. */
export function toPx(length: number, unit: Size['unit']): number {
  return unit === 'px' ? length : (length * 96) / 25.4;
}
