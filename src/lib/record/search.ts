// Finding events: by days, actors, issues, people, kinds and words, with accents and Cyrillic folded.
import type { Day } from '../time/day.ts';
import type { DiplomaticRecord, EventKind, Person, RecordEvent } from './model.ts';

export interface EventFilter {
  readonly from?: Day | null;
  readonly to?: Day | null;
  /** Actors or lanes; an event matches when any of them is a party to it. */
  readonly actors?: readonly string[];
  /** Issues; an event matches when something said there is about any of them. */
  readonly about?: readonly string[];
  /** People; an event matches when any of them was there or is quoted. */
  readonly people?: readonly string[];
  readonly kinds?: readonly EventKind[];
  /** Words that must all occur. */
  readonly q?: string;
}

/** The events that match every part of a filter, in order of time. */
export function findEvents(record: DiplomaticRecord, filter: EventFilter): RecordEvent[] {
  const words = foldText(filter.q ?? '')
    .split(' ')
    .filter(Boolean);
  const { from, to, actors = [], about = [], people = [], kinds = [] } = filter;
  return record.events.filter(
    (event) =>
      (from == null || event.last >= from) &&
      (to == null || event.date.first <= to) &&
      (!actors.length || actors.some((actor) => concerns(event, actor))) &&
      (!about.length || event.statements.some(({ issue }) => issue && about.includes(issue.id))) &&
      (!people.length || peopleOf(event).some(({ id }) => people.includes(id))) &&
      (!kinds.length || kinds.includes(event.kind)) &&
      (!words.length || words.every((word) => textOf(event).includes(word))),
  );
}

/** True when an actor, or an actor of a lane, is a party to an event or stated a position there. */
export function concerns(event: RecordEvent, actorOrLane: string): boolean {
  const is = (actor: { id: string; lane: string | null }) => actor.id === actorOrLane || actor.lane === actorOrLane;
  return event.parties.some((party) => is(party.actor)) || event.statements.some(({ actors }) => actors.some(is));
}

/** Everyone who was at an event or is quoted there. */
export function peopleOf(event: RecordEvent): Person[] {
  const speakers = event.statements.flatMap(({ speaker }) => speaker ?? []);
  return [...new Set([...event.parties.flatMap(({ people }) => people), ...speakers])];
}

const texts = new WeakMap<RecordEvent, string>();

/** Everything of an event that can be searched, folded. */
function textOf(event: RecordEvent): string {
  const known = texts.get(event);
  if (known !== undefined) return known;
  const parts = [event.title, event.short, event.summary, event.place];
  for (const { actor, people } of event.parties) {
    parts.push(actor.name, ...actor.aliases, ...people.flatMap((person) => [person.name, ...person.aliases]));
  }
  for (const { gist, quote, fragment, speaker, issuer, issue, occasion } of event.statements) {
    parts.push(
      gist,
      quote,
      fragment,
      issuer,
      occasion,
      issue?.name ?? null,
      speaker?.name ?? null,
      ...(speaker?.aliases ?? []),
    );
  }
  for (const { publisher, via, title, description } of event.sources) parts.push(publisher, via, title, description);
  const text = foldText(parts.filter(Boolean).join(' '));
  texts.set(event, text);
  return text;
}

// Ukrainian and Russian letters as the record's names write them.
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:h ґ:g д:d е:e ё:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:iu я:ia'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Small letters, no accents, Cyrillic in Latin letters: 'Erdoğan' → 'erdogan', 'Київ' → 'kyiv'. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[а-яёєіїґ]/g, (letter) => CYRILLIC[letter] ?? letter)
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
