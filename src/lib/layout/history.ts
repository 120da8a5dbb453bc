// One actor on one issue: its ribbon, and the statements behind it from the first to the latest.
import type { Actor, DiplomaticRecord, Issue, Statement, Step } from '../record/model.ts';
import { historyOf, laneAlone, laneOf } from '../record/positions.ts';
import { formatPartial } from '../time/words.ts';
import type { View } from '../view/view.ts';
import type { Language } from '../words/languages.ts';
import { pictureWords } from '../words/words.ts';
import type { Box } from './fitScore.ts';
import { figureMeasures } from './form.ts';
import { placeScore, type ScorePlan } from './score.ts';
import { wrapText, type TextStyle } from './textWidth.ts';

export interface HistoryRow {
  readonly statement: Statement;
  readonly step: Step;
  /** The step before, where it was another one. */
  readonly was: Step | null;
  readonly y: number;
  readonly height: number;
  readonly date: string;
  /** The step in words, and who said it. */
  readonly head: readonly string[];
  /** The words: in quotation marks when verbatim, else marked as a paraphrase. */
  readonly lines: readonly string[];
  readonly verbatim: boolean;
}

export interface HistoryPlan {
  readonly score: ScorePlan;
  readonly actor: Actor;
  readonly issue: Issue;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly HistoryRow[];
  /** How many statements there was no room for. */
  readonly left: number;
  readonly textX: number;
  readonly style: {
    readonly head: TextStyle;
    readonly quote: TextStyle;
    readonly own: TextStyle;
    readonly small: TextStyle;
  };
}

const GAP = 12;

/** Places a history in a box. Short of room, only changes are listed, then the latest of them. */
export function placeHistory(record: DiplomaticRecord, view: View, box: Box): HistoryPlan | null {
  const id = view.actors[0] ?? '';
  const actor = record.actors.get(id) ?? laneOf(record, id)?.actors[0];
  const issue = record.issues.get(view.issue ?? '');
  if (!actor || !issue) return null;
  const lane = laneAlone(actor);
  const measures = { ...figureMeasures(box.width, box.unit, view.on < view.to), labelRows: 2, laneHeight: 64 };
  const score = placeScore({ ...record, lanes: [lane] }, { ...view, actors: [] }, box.width, measures);
  const end = Math.min(view.on, view.to);
  const all = historyOf(record, actor.id, issue.id).filter(
    ({ said, step }) => said <= end && step !== null && (said >= view.from || view.from === record.span.from),
  );
  const room = box.height === null ? Infinity : box.height - score.height - GAP - 20;
  const placed = (list: readonly Statement[]) => stack(list, all, issue, box, score.height + GAP, view.lang);
  const list = chosenFor(all, (some) => placed(some).height <= room);
  const { rows, height } = placed(list);
  const left = all.length - list.length;
  return { score, actor, issue, width: box.width, height: score.height + GAP + height, rows, left, ...stylesOf(box) };
}

/** All statements where they fit; else the changes, the latest first, and then restatements while there is room. */
function chosenFor(all: readonly Statement[], fits: (list: readonly Statement[]) => boolean): readonly Statement[] {
  if (fits(all)) return all;
  const isChange = (statement: Statement, i: number) => !i || all[i - 1]?.step !== statement.step;
  const order = [...all.filter(isChange).reverse(), ...all.filter((each, i) => !isChange(each, i)).reverse()];
  let chosen: readonly Statement[] = [];
  for (const statement of order) {
    const more = all.filter((each) => each === statement || chosen.includes(each));
    if (fits(more)) chosen = more;
  }
  return chosen;
}

function stylesOf({ width, unit }: Box): Pick<HistoryPlan, 'textX' | 'style'> {
  const size = unit === 'mm' ? 10 : width < 800 ? 13 : 15;
  const text = (family: TextStyle['family'], weight: TextStyle['weight'], px: number): TextStyle => ({
    family,
    weight,
    size: px,
  });
  return {
    textX: Math.round(size * 9.2),
    style: {
      head: text('condensed', 600, size),
      quote: text('serif', 400, size),
      own: text('sans', 400, size - 1),
      small: text('condensed', 400, size - 1),
    },
  };
}

function stack(
  list: readonly Statement[],
  all: readonly Statement[],
  issue: Issue,
  box: Box,
  top: number,
  language: Language,
) {
  const { textX, style } = stylesOf(box);
  const width = box.width - textX;
  let y = top;
  const rows = list.map((statement): HistoryRow => {
    const { step, quote, fragment, gist, speaker, issuer, office, saidDate } = statement;
    const before = all[all.indexOf(statement) - 1]?.step ?? null;
    const who = [speaker?.name ?? issuer, office?.title].filter(Boolean).join(', ');
    const words = quote
      ? `“${quote}”`
      : `${gist}${fragment ? ` “${fragment}”` : ''} ${pictureWords(language).paraphrase}`;
    const head = wrapText(`${issue.words[step ?? 0]}. ${who}`, style.head, width);
    const lines = wrapText(words, quote ? style.quote : style.own, width);
    const height = (head.length + lines.length) * (style.head.size + 5) + 10;
    const row = {
      statement,
      step: step ?? 0,
      was: before === step ? null : before,
      y,
      height,
      date: formatPartial(saidDate, language),
      head,
      lines,
      verbatim: quote !== null,
    };
    y += height;
    return row;
  });
  return { rows, height: y - top };
}
