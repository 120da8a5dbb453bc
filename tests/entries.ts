// The entries of a dictionary, for comparing languages.

/** All entries of a dictionary by path; functions are called with words that must come back. */
export function entriesOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    const at = path ? `${path}.${name}` : name;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value !== 'function') return entriesOf(value as object, at);
    const entry = value as (...all: unknown[]) => string;
    return [[at, entry(...argumentsOf(at, entry))]];
  });
}

/** Words that can be found again, also in the place of numbers; two entries take lists. */
function argumentsOf(path: string, entry: { readonly length: number }): unknown[] {
  const lists = { or: 0, scoreDescription: 3 };
  return Array.from({ length: entry.length }, (_, i) =>
    lists[path as keyof typeof lists] === i ? [`W${i}`, 'W8'] : `W${i}`,
  );
}
