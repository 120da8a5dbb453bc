// The nearest known words to a mistyped one, for messages that say the cure.

/** Up to `count` of `known` that are near `word`, nearest first. `nearest('norwy', ['norway', 'sweden'])` → ['norway'] */
export function nearest(word: string, known: Iterable<string>, count = 3): string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return [...known]
    .map((candidate) => ({ candidate, distance: closeness(wanted, candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Something with an id that people also call by other names. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * Ids that a word may mean: near in spelling, or by a name, a short name or initials. Where nothing is near, none.
 * @example nearestNamed('usa', [{ id: 'united-states', names: ['United States', 'US', 'USA'] }]) → ['united-states']
 */
export function nearestNamed(word: string, known: readonly Named[], count = 3): string[] {
  const wanted = word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const exact = known
    .filter(({ id, names }) => [id, ...names].some((name) => isCalled(name, wanted)))
    .map(({ id }) => id);
  const near = nearest(
    word,
    known.map(({ id }) => id),
    count,
  );
  return [...new Set([...exact, ...near])].slice(0, count);
}

/** True for the whole name, or its initials: US for United States. */
function isCalled(name: string, wanted: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const initials = words.map((each) => each[0]).join('');
  return words.join(' ') === wanted || (words.length > 1 && (initials === wanted || `${initials}a` === wanted));
}

/** ` (did you mean a or b?)`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near.length ? ` (did you mean ${near.join(' or ')}?)` : '';
}

function closeness(a: string, b: string): number {
  if (a.length > 2 && (b.includes(a) || a.includes(b))) return 1;
  return editDistance(a, b);
}

/** Letters to add, drop, change or swap with the next to get from one word to the other. */
function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let j = 1; j <= b.length; j++) rows[0]?.push(j);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(i - 2, j - 2) + 1);
      }
      rows[i]?.push(best);
    }
  }
  return at(a.length, b.length);
}
