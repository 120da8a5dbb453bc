// Who published what the record rests on: sources by outlet, and what each supports.
import type { DiplomaticRecord, RecordEvent, Source, Statement } from './model.ts';

export interface Support {
  readonly source: Source;
  readonly event: RecordEvent;
  /** null where it supports the event itself. */
  readonly statement: Statement | null;
}

export interface Outlet {
  /** Made of the name: 'associated-press'. */
  readonly id: string;
  readonly name: string;
  /** In the order of the events. */
  readonly supports: readonly Support[];
}

const known = new WeakMap<DiplomaticRecord, readonly Outlet[]>();

/** All outlets, by name. Names that differ in case or accents only are one. */
export function outletsOf(record: DiplomaticRecord): readonly Outlet[] {
  const before = known.get(record);
  if (before) return before;
  const outlets = sorted(record);
  known.set(record, outlets);
  return outlets;
}

function sorted(record: DiplomaticRecord): Outlet[] {
  const outlets = new Map<string, Support[]>();
  for (const event of record.events) {
    const all: Support[] = [
      ...event.sources.map((source) => ({ source, event, statement: null })),
      ...event.statements.flatMap((statement) => statement.sources.map((source) => ({ source, event, statement }))),
    ];
    for (const support of all) {
      const id = idOf(support.source.publisher);
      outlets.set(id, [...(outlets.get(id) ?? []), support]);
    }
  }
  return [...outlets]
    .map(([id, supports]) => ({ id, name: supports[0]?.source.publisher ?? id, supports }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `idOf('Le Monde diplomatique')` → 'le-monde-diplomatique' */
function idOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed';
}

/** Every page the record rests on, once, in order of first use. */
export function sourcesOf({ events }: DiplomaticRecord): Source[] {
  return [...new Map(events.flatMap(({ sources }) => sources).map((source) => [source.url, source])).values()];
}
