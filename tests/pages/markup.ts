// Comparing two long markups: the same, or the place where they part.

/** 'the same', or a stretch of both around the first difference. */
export function compareMarkup(drawn: string, written: string): string {
  if (drawn === written) return 'the same';
  let at = 0;
  while (drawn[at] === written[at]) at++;
  const from = Math.max(0, at - 60);
  return `drawn …${drawn.slice(from, at + 90)}… but written …${written.slice(from, at + 90)}…`;
}
