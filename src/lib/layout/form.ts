// The forms of the score by the width of its container, and their measures in px.

export type Form = 'wide' | 'medium' | 'embed';

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

/** Room above the lanes in which leaders bend to their event. */
export const ELBOW_ZONE = 14;
/** Room under the lanes for ticks and years. */
export const AXIS_HEIGHT = 22;
/** Room under the axis for the as-of flag. */
export const FLAG_HEIGHT = 26;
