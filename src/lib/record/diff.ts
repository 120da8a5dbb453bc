// What changed between two versions of a record, and what follows from it.
import type { DiplomaticRecord, RecordData } from './model.ts';
import { linkRecord } from './link.ts';
import { positionOf } from './positions.ts';
import { formatPath } from './problem.ts';

export interface Difference {
  readonly change: 'added' | 'removed' | 'changed';
  /** 'events/<id>', 'statements/<id>', 'record' … */
  readonly address: string;
  /** The field's path, for what changed. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A position at the end of the record that is another one now. */
export interface Moved {
  readonly actor: string;
  readonly issue: string;
  readonly before: string;
  readonly after: string;
}

const KINDS = ['actors', 'people', 'issues', 'events'] as const;
const SINGLE = ['record', 'phases', 'coverage', 'guide', 'moved', 'corrections'] as const;

/** Everything that is not the same, in the order of the files; an event's statements have addresses of their own. */
export function differences(before: RecordData, after: RecordData): Difference[] {
  const [a, b] = [itemsOf(before), itemsOf(after)];
  const addresses = [...new Set([...a.keys(), ...b.keys()])];
  return addresses.flatMap((address): Difference[] => {
    const [old, now] = [a.get(address), b.get(address)];
    if (old === undefined) return [{ change: 'added', address, field: '', before: null, after: nameOf(now) }];
    if (now === undefined) return [{ change: 'removed', address, field: '', before: nameOf(old), after: null }];
    return fieldsThatDiffer(old, now, []).map((rest) => ({ change: 'changed', address, ...rest }));
  });
}

/** The positions at the end of either record that the changes moved. */
export function movedPositions(before: RecordData, after: RecordData): Moved[] {
  const [a, b] = [linkRecord(before), linkRecord(after)];
  const actors = [...new Set([...a.actors.keys(), ...b.actors.keys()])];
  const issues = [...new Set([...a.issues.keys(), ...b.issues.keys()])];
  return actors.flatMap((actor) =>
    issues.flatMap((issue) => {
      const [old, now] = [standing(a, actor, issue), standing(b, actor, issue)];
      return old === now ? [] : [{ actor, issue, before: old, after: now }];
    }),
  );
}

function standing(record: DiplomaticRecord, actor: string, issue: string): string {
  const position = positionOf(record, actor, issue, record.span.to);
  return position ? position.issue.words[position.step] : 'no statement recorded';
}

function itemsOf(data: RecordData): Map<string, unknown> {
  const items = new Map<string, unknown>(SINGLE.map((name) => [name, data[name]]));
  for (const kind of KINDS) {
    for (const [id, item] of Object.entries(data[kind])) {
      const { statements = [], ...rest } = item as RecordData['events'][string];
      items.set(`${kind}/${id}`, kind === 'events' ? rest : item);
      if (kind === 'events')
        for (const statement of statements) items.set(`statements/${statement.id}`, { event: id, ...statement });
    }
  }
  return items;
}

function nameOf(item: unknown): string {
  const { title, name, gist } = item as { title?: string; name?: string; gist?: string };
  return title ?? name ?? gist ?? '';
}

type Field = Pick<Difference, 'field' | 'before' | 'after'>;

function fieldsThatDiffer(a: unknown, b: unknown, path: readonly (string | number)[]): Field[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const isGroup = (value: unknown) => typeof value === 'object' && value !== null;
  // Items of lists have no names: a list of words is told as a whole.
  const isPlainList = (value: unknown) => Array.isArray(value) && !value.some(isGroup);
  if (!isGroup(a) || !isGroup(b) || isPlainList(a) || isPlainList(b)) {
    return [{ field: formatPath(path), before: wordsOf(a), after: wordsOf(b) }];
  }
  const [old, now] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.flatMap((name) =>
    fieldsThatDiffer(old[name], now[name], [...path, Array.isArray(a) ? Number(name) : name]),
  );
}

function wordsOf(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
