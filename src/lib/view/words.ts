// What a view asks for, in words: for a note on an empty chart and for a picture that has left its page.
import type { DiplomaticRecord } from '../record/model.ts';
import { KIND_WORDS } from '../record/vocabulary.ts';
import type { View } from './view.ts';

/** The name of a lane or an actor; its short form for narrow pictures. */
export function nameOf(record: DiplomaticRecord, id: string, form: 'name' | 'short' = 'name'): string {
  return (record.lanes.find((lane) => lane.id === id) ?? record.actors.get(id))?.[form] ?? id;
}

/**
 * The parts of a filter, each in words; empty when nothing is filtered.
 * @example filterWords(record, { ...view, kinds: ['call'], q: 'Minsk' }) → ['call', 'with the words “Minsk”']
 */
export function filterWords(record: DiplomaticRecord, { kinds, actors, people, about, q }: View): string[] {
  return [
    kinds.map((kind) => KIND_WORDS[kind].toLowerCase()).join(' or '),
    actors.map((id) => nameOf(record, id)).join(' or '),
    people.map((id) => record.people.get(id)?.name ?? id).join(' or '),
    about.length ? `said about ${about.map((id) => record.issues.get(id)?.name ?? id).join(' or ')}` : '',
    q && `with the words “${q}”`,
  ].filter(Boolean);
}
