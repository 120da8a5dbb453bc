// Where the lanes lie, and what an open issue adds to each: its ribbon, words, and the position at its end.
import type { DiplomaticRecord, Issue, Lane } from '../record/model.ts';
import type { TimeScale } from '../time/scale.ts';
import type { View } from '../view/view.ts';
import type { Placed } from './density.ts';
import type { Measures } from './form.ts';
import { placeRibbon, type Ribbon } from './ribbons.ts';
import { placeEndLabel, placeWords, type EndLabel, type RibbonWord } from './ribbonWords.ts';
import type { TextStyle } from './textWidth.ts';

export interface LaneIssue {
  readonly ribbon: Ribbon;
  readonly words: readonly RibbonWord[];
  readonly end: EndLabel;
}

export interface LanePlace {
  readonly lane: Lane;
  readonly top: number;
  /** The lane's line. */
  readonly y: number;
  readonly bottom: number;
  /** null while no issue is open. */
  readonly issue: LaneIssue | null;
}

/** What lanes are placed from. */
interface Setting {
  readonly record: DiplomaticRecord;
  readonly view: View;
  readonly measures: Measures;
  readonly scale: TimeScale;
  readonly marks: readonly Placed[];
}

/** All lanes of the record from `top` px down. */
export function placeLanes(setting: Setting, top: number): LanePlace[] {
  const { record, view, measures } = setting;
  const issue = (view.issue && record.issues.get(view.issue)) || null;
  return record.lanes.map((lane, i) => {
    const laneTop = top + i * measures.laneHeight;
    const y = laneTop + measures.laneHeight / 2;
    return {
      lane,
      top: laneTop,
      y,
      bottom: laneTop + measures.laneHeight,
      issue: issue && placeLaneIssue(setting, lane, i, issue),
    };
  });
}

/** Lanes this high have room for words, px. */
const ROOMY = 38;

/** The style of a ribbon's words and end labels. */
export function ribbonStyle({ ribbonWordSize }: Measures): TextStyle {
  return { family: 'condensed', weight: 600, size: ribbonWordSize };
}

function placeLaneIssue(
  { record, view, measures, scale, marks }: Setting,
  lane: Lane,
  index: number,
  issue: Issue,
): LaneIssue {
  const ribbon = placeRibbon(record, lane, issue, view.on, scale);
  const pooled = lane.actors.length > 1;
  const style = ribbonStyle(measures);
  const roomy = measures.laneHeight >= ROOMY;
  const endLines = measures.laneHeight >= 3 * (style.size + 2) + 4 ? 3 : 2;
  const busy = marks.filter(({ presence }) => presence.some((here) => here.lane === index)).map(({ x }) => x);
  const limits = { x0: scale.x(scale.from) + 2, x1: scale.x(Math.min(view.on, scale.to)) - 2, busy };
  return {
    ribbon,
    words: roomy ? placeWords(ribbon, issue, pooled, style, limits) : [],
    end: placeEndLabel(ribbon, issue, pooled, style, {
      width: measures.endLabelWidth - 12,
      most: endLines,
      language: view.lang,
    }),
  };
}
