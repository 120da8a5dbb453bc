// For a part of a sentence that looks or is read otherwise than the rest: each language has it in its own place.

/**
 * A sentence cut at some of its parts: at even places what is around them, at odd places they themselves.
 * @example cut('As of 18 Feb 2025', '18 Feb 2025') → ['As of ', '18 Feb 2025', '']
 */
export function cut(sentence: string, ...parts: readonly string[]): string[] {
  const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return sentence.split(new RegExp(`(${escaped.join('|')})`));
}
