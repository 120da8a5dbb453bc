// Counts: a record that lost its files must not pass for a small one.
import type { Problem } from '../problem.ts';
import type { Files } from './list.ts';

export function checkCounts(files: Files): Problem[] {
  const file = files.record.get('');
  if (!file) return [];
  const { expected } = file.content;
  const broken = files.named.event.size - files.event.size;
  const there = {
    events: files.named.event.size,
    statements: [...files.event.values()].reduce((sum, event) => sum + (event.content.statements?.length ?? 0), 0),
  };
  return (['events', 'statements'] as const)
    .filter((name) => there[name] < expected[name] && (name === 'events' || !broken))
    .map((name) =>
      file.report(
        ['expected', name],
        `there are ${there[name]} ${name}, ${expected[name]} are expected`,
        'find the missing files, or lower the number on purpose',
      ),
    );
}
