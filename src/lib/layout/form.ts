// The forms of the score by the width of its container, and their measures in px.

export type Form = 'wide' | 'medium' | 'embed' | 'figure';

export interface Measures {
  readonly form: Form;
  /** Room left of the lanes, for their names. */
  readonly gutter: number;
  readonly rightMargin: number;
  readonly laneHeight: number;
  /** Height of the heads of the phase bands. */
  readonly phaseHead: number;
  readonly labelRows: number;
  readonly labelRowHeight: number;
  /** Events of this importance and more may be labelled. */
  readonly labelImportance: number;
  /** Radius of a mark by importance 1 to 5. */
  readonly radii: readonly [number, number, number, number, number];
  /** Whether a lane shows the line under its name and the marks of new holders. */
  readonly details: boolean;
  readonly laneNameSize: number;
  readonly labelSize: number;
  readonly labelDateSize: number;
  readonly axisSize: number;
  /** Room right of the lanes for end labels while an issue is open. */
  readonly endLabelWidth: number;
  readonly ribbonWordSize: number;
  /** Whether lanes go by their short names. */
  readonly shortNames: boolean;
  /** Whether room is kept under the axis for the flag of the as-of date. */
  readonly flag: boolean;
  /** Whether the nearer steps are hatched, for print without colour. */
  readonly texture: boolean;
}

const WIDE: Measures = {
  form: 'wide',
  gutter: 142,
  rightMargin: 14,
  laneHeight: 57,
  phaseHead: 32,
  labelRows: 4,
  labelRowHeight: 31,
  labelImportance: 3,
  radii: [2.5, 2.9, 3.4, 4.2, 5.2],
  details: true,
  laneNameSize: 13,
  labelSize: 12.5,
  labelDateSize: 11,
  axisSize: 11.5,
  endLabelWidth: 118,
  ribbonWordSize: 11.5,
  shortNames: false,
  flag: true,
  texture: false,
};

const MEDIUM: Measures = { ...WIDE, form: 'medium', gutter: 120, laneHeight: 48, labelRows: 3, labelRowHeight: 30 };

const EMBED: Measures = {
  ...WIDE,
  form: 'embed',
  gutter: 88,
  laneHeight: 29.5,
  phaseHead: 18,
  labelRows: 2,
  labelRowHeight: 28,
  labelImportance: 4,
  details: false,
  laneNameSize: 12.5,
  axisSize: 11,
  endLabelWidth: 92,
  ribbonWordSize: 10.5,
};

/** The form for a container's width in px: wide from 960 (it stands beside a panel), embed under 720. */
export function measuresFor(width: number): Measures {
  if (width >= 960) return WIDE;
  return width >= 720 ? MEDIUM : EMBED;
}

/** Sizes of text, in px, as they are set on screens and (in mm) in print. */
const FIGURE_TEXT = {
  px: {
    laneNameSize: 15.5,
    labelSize: 14,
    labelDateSize: 12.5,
    axisSize: 13,
    ribbonWordSize: 13.5,
    labelRowHeight: 31,
  },
  small: {
    laneNameSize: 12.5,
    labelSize: 12.5,
    labelDateSize: 11,
    axisSize: 11,
    ribbonWordSize: 11,
    labelRowHeight: 28,
  },
  mm: { laneNameSize: 10.5, labelSize: 10, labelDateSize: 9.4, axisSize: 9.9, ribbonWordSize: 9.9, labelRowHeight: 24 },
} as const;

/** The measures of a chart in a file, `width` px wide; `laneHeight` and `labelRows` are then fitted to its height. */
export function figureMeasures(width: number, unit: 'px' | 'mm', flag: boolean): Measures {
  const narrow = width < 420;
  const text = FIGURE_TEXT[unit === 'mm' ? 'mm' : width < 800 ? 'small' : 'px'];
  return {
    ...WIDE,
    ...text,
    form: 'figure',
    gutter: narrow ? 52 : unit === 'mm' ? 84 : width < 800 ? 94 : 132,
    rightMargin: 8,
    endLabelWidth: narrow ? 76 : unit === 'mm' ? 92 : 126,
    laneHeight: unit === 'mm' ? 48 : 56,
    phaseHead: narrow ? 0 : width < 560 ? 18 : 32,
    labelRows: narrow ? 2 : 3,
    labelImportance: 4,
    details: false,
    shortNames: narrow,
    flag,
    texture: unit === 'mm',
  };
}

/** Room above the lanes in which leaders bend to their event. */
export const ELBOW_ZONE = 14;
/** Room under the lanes for ticks and years. */
export const AXIS_HEIGHT = 22;
/** Room under the axis for the as-of flag. */
export const FLAG_HEIGHT = 26;
