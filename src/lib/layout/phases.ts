// The bands of the phases and what of their names fits.
import type { DiplomaticRecord, Phase } from '../record/model.ts';
import type { TimeScale } from '../time/scale.ts';
import type { Measures } from './form.ts';
import { textWidth, wrapText, type TextStyle } from './textWidth.ts';

export interface PhasePlace {
  readonly phase: Phase;
  readonly x0: number;
  readonly x1: number;
  readonly tinted: boolean;
  /** The name in one or two lines, its short form, or nothing. */
  readonly lines: readonly string[];
}

export const PHASE_STYLE: TextStyle = { family: 'condensed', weight: 500, size: 11 };
const INSET = 10;

/** The phases that touch the visible span; every other one is tinted. */
export function placePhases(record: DiplomaticRecord, scale: TimeScale, { phaseHead }: Measures): PhasePlace[] {
  if (!phaseHead) return [];
  const most = phaseHead >= 32 ? 2 : 1;
  return record.phases.flatMap((phase, i): PhasePlace[] => {
    const end = record.phases[i + 1]?.from ?? record.span.to;
    if (end <= scale.from || phase.from >= scale.to) return [];
    const x0 = scale.x(Math.max(phase.from, scale.from));
    const x1 = scale.x(Math.min(end, scale.to));
    return [{ phase, x0, x1, tinted: i % 2 === 0, lines: nameLines(phase, x1 - x0 - INSET, most) }];
  });
}

function nameLines({ name, short }: Phase, width: number, most: number): string[] {
  for (const text of [name, short]) {
    const lines = wrapText(text, PHASE_STYLE, width);
    if (lines.length <= most && lines.every((line) => textWidth(line, PHASE_STYLE) <= width)) return lines;
  }
  return [];
}
