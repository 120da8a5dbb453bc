// What a figure shows, as rows for CSV, JSON and citations.
import type { FigurePlan } from '../layout/figure.ts';
import type { RecordEvent, Source, Statement } from '../record/model.ts';
import { findEvents } from '../record/search.ts';
import { formatIso, formatPartialDate } from '../time/day.ts';

/** A cell: text, or a number that stays one. */
export type Cell = string | number | null;

/** Rows under named columns. */
export interface Table {
  /** Column names, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Shown extends Table {
  /** Each once, in order of first use. */
  readonly sources: readonly Source[];
}

export function shownIn(plan: FigurePlan): Shown {
  const { record, view, chart } = plan;
  switch (chart.kind) {
    case 'score':
      return view.issue ? statementRows(ticksOf(chart.plan.lanes)) : eventRows(findEvents(record, chart.plan.view));
    case 'rows':
      return view.issue
        ? statementRows(chart.plan.rows.flatMap((row) => (row.kind === 'statement' ? row.statements : [])))
        : eventRows(chart.plan.rows.flatMap((row) => (row.kind === 'event' ? [row.event] : [])));
    case 'history':
      return statementRows(chart.plan.rows.map(({ statement }) => statement));
    case 'contacts':
      return contactRows(chart.plan);
    case 'positions':
      return positionRows(chart.plan);
  }
}

type ScoreLanes = Extract<FigurePlan['chart'], { kind: 'score' }>['plan']['lanes'];

function ticksOf(lanes: ScoreLanes): Statement[] {
  const all = lanes.flatMap(({ issue }) => issue?.ribbon.ticks.map(({ statement }) => statement) ?? []);
  return [...new Set(all)].sort((a, b) => a.said - b.said || (a.id < b.id ? -1 : 1));
}

function urls(sources: readonly Source[]): string {
  return sources.map(({ url }) => url).join(' ');
}

function once(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}

/** Events as rows, with the names of those in each role. */
export function eventRows(events: readonly RecordEvent[]): Shown {
  const named = ({ parties }: RecordEvent, roles: readonly string[]) =>
    parties.flatMap(({ actor, role }) => (roles.includes(role) ? [actor.name] : [])).join('; ');
  return {
    columns: ['id', 'date', 'last_day', 'kind', 'title', 'place', 'importance', 'present', 'acted', 'host', 'addressed', 'absent', 'sources'],
    rows: events.map((event) => [
      event.id, formatPartialDate(event.date), formatIso(event.last), event.kind, event.title, event.place, event.importance,
      named(event, ['participant', 'mediator']), named(event, ['acted']), named(event, ['host']),
      named(event, ['addressed']), named(event, ['absent']), urls(event.sources),
    ]),
    sources: once(events.flatMap(({ sources }) => sources)),
  }; // prettier-ignore
}

/** Statements as rows, with their words and the step they are coded as. */
export function statementRows(statements: readonly Statement[]): Shown {
  return {
    columns: ['id', 'said', 'actors', 'speaker', 'office', 'issue', 'step', 'position', 'gist', 'quote', 'event', 'sources'],
    rows: statements.map((statement) => [
      statement.id, formatPartialDate(statement.saidDate), statement.actors.map(({ name }) => name).join('; '),
      statement.speaker?.name ?? statement.issuer, statement.office?.title ?? null, statement.issue?.id ?? null,
      statement.step, statement.issue && statement.step !== null ? statement.issue.words[statement.step] : null,
      statement.gist, statement.quote ?? statement.fragment, statement.event.id, urls(statement.sources),
    ]),
    sources: once(statements.flatMap(({ sources }) => sources)),
  }; // prettier-ignore
}

type ContactPlan = Extract<FigurePlan['chart'], { kind: 'contacts' }>['plan'];

function contactRows({ counted, others, gaps }: ContactPlan): Shown {
  const days = new Map(gaps.map((gap) => [gap.from.id, gap.days]));
  const events = [...counted, ...others].sort((a, b) => a.date.first - b.date.first);
  return {
    columns: ['id', 'date', 'title', 'place', 'level', 'mode', 'counted', 'days_to_next', 'sources'],
    rows: events.map((event) => [
      event.id, formatPartialDate(event.date), event.title, event.place, event.contact?.level ?? null, event.contact?.mode ?? null,
      counted.includes(event) ? 'yes' : 'no', days.get(event.id) ?? null, urls(event.sources),
    ]),
    sources: once(events.flatMap(({ sources }) => sources)),
  }; // prettier-ignore
}

type MatrixPlan = Extract<FigurePlan['chart'], { kind: 'positions' }>['plan'];

function positionRows({ rows }: MatrixPlan): Shown {
  const cells = rows.flatMap(({ issue, cells: list }) => list.map((cell) => ({ issue, ...cell })));
  const statements = cells.flatMap(({ position }) => position?.statement ?? []);
  return {
    columns: ['issue', 'lane', 'actor', 'step', 'position', 'said', 'carried_forward', 'statement', 'sources'],
    rows: cells.map(({ issue, lane, position }) => [
      issue.id, lane.id, position?.actor.id ?? null, position?.step ?? null, position ? issue.words[position.step] : null,
      position ? formatPartialDate(position.statement.saidDate) : null, position ? (position.carriedForward ?? 'no') : null,
      position?.statement.id ?? null, position ? urls(position.statement.sources) : null,
    ]),
    sources: once(statements.flatMap(({ sources }) => sources)),
  }; // prettier-ignore
}
