// Short names for contents: the same content has the same hash on every machine (FNV-1a, 32 bits, twice).
import type { DiplomaticRecord } from '../record/model.ts';
import { formatIso } from '../time/day.ts';

/** Twelve letters and digits. `hashOf('a')` is the same everywhere. */
export function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return [a, b].map((part) => (part >>> 0).toString(36).padStart(7, '0').slice(-6)).join('');
}

const known = new WeakMap<DiplomaticRecord, string>();

/** The version of a record's content: its last day and a hash of everything that is drawn or said. '2026-07-01-k3x…' */
export function versionOf(record: DiplomaticRecord): string {
  const before = known.get(record);
  if (before) return before;
  const events = record.events.map(({ id, title, date, last, kind, importance, parties, statements }) => [
    id, title, date.first, last, kind, importance,
    parties.map(({ actor, role }) => `${actor.id} ${role}`),
    statements.map(({ id: own, said, step, gist, quote, fragment }) => [own, said, step, gist, quote, fragment]),
  ]); // prettier-ignore
  const version = `${formatIso(record.span.to)}-${hashOf(JSON.stringify(events))}`;
  known.set(record, version);
  return version;
}
