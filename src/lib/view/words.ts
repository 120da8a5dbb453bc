// What a view asks for, in words: for a note on an empty chart and for a picture that has left its page.
import type { DiplomaticRecord } from '../record/model.ts';
import { pictureWords } from '../words/words.ts';
import type { View } from './view.ts';

/** The name of a lane or an actor; its short form for narrow pictures. */
export function nameOf(record: DiplomaticRecord, id: string, form: 'name' | 'short' = 'name'): string {
  return (record.lanes.find((lane) => lane.id === id) ?? record.actors.get(id))?.[form] ?? id;
}

/**
 * The parts of a filter, each in words; empty when nothing is filtered.
 * @example filterWords(record, { ...view, kinds: ['call'], q: 'Minsk' }) → ['call', 'with the words “Minsk”']
 */
export function filterWords(record: DiplomaticRecord, { kinds, actors, people, about, q, lang }: View): string[] {
  const words = pictureWords(lang);
  return [
    words.or(kinds.map((kind) => words.within(words.kinds[kind]))),
    words.or(actors.map((id) => nameOf(record, id))),
    words.or(people.map((id) => record.people.get(id)?.name ?? id)),
    about.length ? words.saidAbout(words.or(about.map((id) => record.issues.get(id)?.name ?? id))) : '',
    q && words.withWords(q),
  ].filter(Boolean);
}
