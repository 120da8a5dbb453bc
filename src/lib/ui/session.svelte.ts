// The state of one reader: the record, the view, and what follows from them. Every panel and the chart
// read it; changing the view anywhere moves all of them.
import { placeScore } from '#lib/layout/score.ts';
import { linkRecord } from '#lib/record/link.ts';
import type { DiplomaticRecord, RecordData, RecordEvent } from '#lib/record/model.ts';
import { findEvents } from '#lib/record/search.ts';
import { plusMonths, type Day } from '#lib/time/day.ts';
import { chooseView, dayOfEvent, formatView, type View } from '#lib/view/view.ts';
import type { Language } from '#lib/words/languages.ts';
import { pictureWords } from '#lib/words/words.ts';
import { panSpan, spanBetween, zoomSpan } from '#lib/view/zoom.ts';

/** Whether a change makes a step that the Back button undoes, or goes on with the last one. */
type History = 'push' | 'replace';

/** What a session fetches when it is asked for. */
export interface Loaders {
  /** Brings the record with the evidence of an event, or of all; `isComplete` tells which. */
  evidence(event: string | null): Promise<{ data: RecordData; isComplete: boolean }>;
  /** Brings the words of a language; English ones stand until then. */
  words(language: Language): Promise<void>;
}

/** A language is spoken once its words are here: until then, and where they do not come, another one is. */
function inSpokenLanguage(view: View, other: Language): View {
  return pictureWords.has(view.lang) ? view : { ...view, lang: other };
}

export class Session {
  record: DiplomaticRecord = $state.raw() as DiplomaticRecord;
  view: View = $state.raw() as View;
  ignored: readonly string[] = $state.raw([]);
  /** px of the chart's container; the server draws for a common screen. */
  width: number = $state(977);
  /** Of the last change; putting an address in order is not a step of its own. */
  history: History = 'replace';

  readonly plan = $derived(placeScore(this.record, this.view, this.width));
  readonly event: RecordEvent | null = $derived(
    (this.view.event && this.record.eventsById.get(this.view.event)) || null,
  );
  readonly isWhole = $derived(this.view.from === this.record.span.from && this.view.to === this.record.span.to);
  /** How many choices the filter holds, the words apart. */
  readonly choices = $derived(
    this.view.actors.length + this.view.kinds.length + this.view.about.length + this.view.people.length,
  );
  readonly isFiltered = $derived(this.choices > 0 || this.view.q !== '');

  /** The view of a bare address. */
  private readonly start: View | undefined;
  private readonly load: Loaders;
  private readonly evidence = new Map<string | null, Promise<void>>();
  private isComplete = false;
  /** True when words and sources were asked for last and did not come. */
  evidenceFailed: boolean = $state(false);

  /**
   * Begins with the record without evidence, and what the server knew: the address's query and the
   * evidence of the event it opens. `startOf`: the view of a bare address, where it is not the explorer's.
   */
  constructor(
    core: RecordData,
    load: Loaders,
    known: { query: string; opened: RecordData['events'] },
    startOf?: (record: DiplomaticRecord) => View,
  ) {
    this.load = load;
    // Data that is used as it is was linked before, for another reader or page.
    const isPlain = Object.keys(known.opened).length === 0;
    this.record = linkRecord(isPlain ? core : { ...core, events: { ...core.events, ...known.opened } });
    this.start = startOf?.(this.record);
    const { view, ignored } = chooseView(this.record, new URLSearchParams(known.query), this.start);
    this.view = inSpokenLanguage(view, 'en');
    this.ignored = ignored;
  }

  /** Takes the view from URL parameters. */
  open(params: URLSearchParams): void {
    const { view, ignored } = chooseView(this.record, params, this.start);
    this.view = inSpokenLanguage(view, this.view.lang);
    this.ignored = ignored;
    this.history = 'replace';
    if (view.lang !== this.view.lang) void this.speak(view.lang);
    if (view.q) void this.fetchEvidence();
    else if (this.event) void this.fetchEvidence(this.event);
  }

  /** Changes the language of the interface, once its words have come. */
  async speak(lang: Language): Promise<void> {
    if (!pictureWords.has(lang)) await this.load.words(lang).catch(() => undefined);
    this.history = 'replace';
    this.view = inSpokenLanguage({ ...this.view, lang }, this.view.lang);
  }

  change(part: Partial<View>, history: History = 'push'): void {
    this.history = history;
    this.view = { ...this.view, ...part };
    this.ignored = [];
  }

  /** Opens an event and moves the as-of date to it; null closes it and leaves the date. */
  chooseEvent(id: string | null, history: History = 'push'): void {
    const event = id && this.record.eventsById.get(id);
    if (!event) return this.change({ event: null }, history);
    void this.fetchEvidence(event);
    const on = dayOfEvent(this.record, event.id) ?? this.view.on;
    this.change({ event: event.id, on, ...this.spanShowing(on) }, history);
  }

  chooseIssue(id: string | null): void {
    this.change({ issue: id });
  }

  /** Shows the events of one lane only; the same lane again shows all. */
  chooseActor(id: string): void {
    const chosen = this.view.actors.length === 1 && this.view.actors[0] === id;
    this.change({ actors: chosen ? [] : [id] });
  }

  /** Moves the as-of date, kept within the record. */
  setDay(day: number): void {
    const { from, to } = this.record.span;
    const on = Math.round(Math.min(to, Math.max(from, day))) as Day;
    this.change({ on, event: null, ...this.spanShowing(on) }, 'replace');
  }

  stepMonths(months: number): void {
    this.setDay(plusMonths(this.view.on, months));
  }

  /** To the first main event a year or more ahead (1) or back (−1); to the last or first when there is none. */
  stepYear(by: 1 | -1): void {
    const main = this.matching.filter(({ importance }) => importance >= 3);
    const events = main.length ? main : this.matching;
    const day = plusMonths(this.view.on, 12 * by);
    const next =
      by > 0
        ? (events.find(({ date }) => date.first >= day) ?? events.at(-1))
        : (events.findLast(({ date }) => date.first <= day) ?? events[0]);
    if (next) this.chooseEvent(next.id, 'replace');
  }

  /** The event before (−1) or after (+1) the open one, or the as-of date: among those shown, then beyond the span. */
  step(by: 1 | -1): void {
    const { on, from, to } = this.view;
    const shown = this.plan.targets.map(({ event }) => event);
    const at = shown.findIndex(({ id }) => id === this.view.event);
    const isNext = ({ date }: RecordEvent) => (by > 0 ? date.first > on : date.first < on);
    const next = at >= 0 ? shown[at + by] : by > 0 ? shown.find(isNext) : shown.findLast(isNext);
    const beyond = () =>
      by > 0
        ? this.matching.find(({ date }) => date.first > to)
        : this.matching.findLast(({ date }) => date.first < from);
    const event = next ?? beyond();
    if (event) this.chooseEvent(event.id, 'replace');
  }

  /** The events that match the filter, whatever the visible span. */
  private get matching(): RecordEvent[] {
    return findEvents(this.record, { ...this.view, from: null, to: null });
  }

  /** Shows a span `factor` times as long, keeping `around` in place: without one, the as-of date inside the span. */
  zoom(factor: number, around: number = this.middle): void {
    this.change(zoomSpan(this.record.span, this.view, factor, around), 'replace');
  }

  private get middle(): number {
    const { from, to, on } = this.view;
    return on > from && on < to ? on : (from + to) / 2;
  }

  pan(days: number): void {
    this.change(panSpan(this.record.span, this.view, days), 'replace');
  }

  showBetween(a: number, b: number): void {
    this.change(spanBetween(this.record.span, a, b), 'replace');
  }

  showAll(): void {
    this.change(this.record.span);
  }

  clearFilter(): void {
    this.change({ actors: [], kinds: [], about: [], people: [], q: '' });
  }

  /** The query that gives this view back. */
  get query(): string {
    return formatView(this.record, this.view, this.start).toString();
  }

  /** The query that keeps the language and nothing else, for links to another view; empty for English. */
  get languageQuery(): string {
    return this.view.lang === 'en' ? '' : `?lang=${this.view.lang}`;
  }

  /** Loads the quotations, summaries and sources of an event, or of all events; once. */
  fetchEvidence(event: RecordEvent | null = null): Promise<void> {
    if (this.isComplete || (event && this.hasEvidence(event))) return Promise.resolve();
    const id = event?.id ?? null;
    const known = this.evidence.get(id);
    if (known) return known;
    const loading = this.load
      .evidence(id)
      .then(({ data, isComplete }) => {
        this.record = linkRecord(data);
        this.isComplete = isComplete;
      })
      .then(
        () => void (this.evidenceFailed = false),
        () => void (this.evidenceFailed = true),
      )
      .finally(() => this.evidence.delete(id));
    this.evidence.set(id, loading);
    return loading;
  }

  /** True once an event's words and sources are here. */
  hasEvidence(event: RecordEvent): boolean {
    return event.sources.length > 0;
  }

  /** The span to show so that a day is visible: the present one, or the same length around the day. */
  private spanShowing(day: Day): Partial<View> {
    const { from, to } = this.view;
    if (day >= from && day <= to) return {};
    const half = (to - from) / 2;
    return spanBetween(this.record.span, day - half, day + half);
  }
}
