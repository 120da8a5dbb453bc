// Where a field stands in a parsed YAML file.
import { isMap, isScalar, type Document, type LineCounter, type Node, type Pair } from 'yaml';
import type { Path } from './problem.ts';

/** Where a path stands in a parsed file: the value's place, or its key's, or the nearest one above. */
export function locate(
  document: Document,
  lines: LineCounter,
  path: Path,
  wanted: 'key' | 'value' = 'value',
): { line: number; col: number } {
  for (let length = path.length; length >= 0; length--) {
    const here = path.slice(0, length);
    const node = (wanted === 'key' && keyNode(document, here)) || document.getIn(here, true);
    const range = (node as Node | null | undefined)?.range;
    if (range) return lines.linePos(range[0]);
  }
  return { line: 1, col: 1 };
}

function keyNode(document: Document, path: Path): Node | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!path.length || !isMap(parent)) return null;
  const name = String(path[path.length - 1]);
  const pair = parent.items.find((item: Pair) => isScalar(item.key) && String(item.key.value) === name);
  return (pair?.key as Node | undefined) ?? null;
}
