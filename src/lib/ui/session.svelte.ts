// The state of one reader: the record, the view, and what follows from them. Every panel and the chart
// read it; changing the view anywhere moves all of them.
import { placeScore } from '#lib/layout/score.ts';
import { linkRecord } from '#lib/record/link.ts';
import type { DiplomaticRecord, RecordData, RecordEvent } from '#lib/record/model.ts';
import { chooseView, dayOfEvent, defaultView, formatView, type View } from '#lib/view/view.ts';

export class Session {
  record: DiplomaticRecord = $state.raw() as DiplomaticRecord;
  view: View = $state.raw() as View;
  ignored: readonly string[] = $state.raw([]);
  /** px of the chart's container; the server draws for a common screen. */
  width: number = $state(1016);

  readonly plan = $derived(placeScore(this.record, this.view, this.width));
  readonly event: RecordEvent | null = $derived(
    (this.view.event && this.record.eventsById.get(this.view.event)) || null,
  );

  private readonly loadEvidence: () => Promise<RecordData>;
  private evidence: Promise<void> | null = null;

  constructor(data: RecordData, loadEvidence: () => Promise<RecordData>) {
    this.record = linkRecord(data);
    this.view = defaultView(this.record);
    this.loadEvidence = loadEvidence;
  }

  /** Takes the view from URL parameters. */
  open(params: URLSearchParams): void {
    const { view, ignored } = chooseView(this.record, params);
    this.view = view;
    this.ignored = ignored;
    if (view.event) void this.fetchEvidence();
  }

  change(part: Partial<View>): void {
    this.view = { ...this.view, ...part };
    this.ignored = [];
  }

  /** Opens an event and moves the as-of date to it; null closes it and leaves the date. */
  chooseEvent(id: string | null): void {
    const event = id && this.record.eventsById.get(id);
    if (!event) return this.change({ event: null });
    void this.fetchEvidence();
    const { from, to } = this.record.span;
    const on = dayOfEvent(this.record, event.id) ?? to;
    const inside = on >= this.view.from && on <= this.view.to;
    this.change({ event: event.id, on, ...(inside ? {} : { from, to }) });
  }

  chooseIssue(id: string | null): void {
    this.change({ issue: id });
  }

  /** Shows the events of one lane only; the same lane again shows all. */
  chooseActor(id: string): void {
    const chosen = this.view.actors.length === 1 && this.view.actors[0] === id;
    this.change({ actors: chosen ? [] : [id] });
  }

  /** The event before (−1) or after (+1) the open one, or the as-of date, among those shown. */
  step(by: 1 | -1): void {
    const days = this.plan.targets.map(({ event }) => event);
    const at = days.findIndex(({ id }) => id === this.view.event);
    const next =
      at >= 0
        ? days[at + by]
        : by > 0
          ? days.find(({ date }) => date.first > this.view.on)
          : days.findLast(({ date }) => date.first < this.view.on);
    if (next) this.chooseEvent(next.id);
  }

  /** The query that gives this view back. */
  get query(): string {
    return formatView(this.record, this.view).toString();
  }

  /** Loads quotations, summaries and sources once. */
  fetchEvidence(): Promise<void> {
    this.evidence ??= this.loadEvidence().then(
      (data) => void (this.record = linkRecord(data)),
      () => void (this.evidence = null),
    );
    return this.evidence;
  }

  /** True once an event's words and sources are here. */
  hasEvidence(event: RecordEvent): boolean {
    return event.sources.length > 0;
  }
}
