// Addresses: what moved is gone from its old place and there at the new one; corrections are about what is there.
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { FileOf, Files } from './list.ts';

export function checkAddresses(files: Files): Problem[] {
  const [moved, corrections] = [[...files.moved.values()], [...files.corrections.values()]];
  if (!moved.length && !corrections.length) return [];
  const known = addressesOf(files);
  return [
    ...moved.flatMap((file) => movedAddresses(file, known)),
    ...corrections.flatMap((file) =>
      file.content.flatMap(({ about }, i) => (about ? missing(file, [i, 'about'], about, known) : [])),
    ),
  ];
}

function movedAddresses(file: FileOf<'moved'>, known: ReadonlySet<string>): Problem[] {
  const all = file.content.map(({ from }) => from);
  return file.content.flatMap(({ from, to }, i) => [
    ...(known.has(from) ? [file.report([i, 'from'], `${from} is still there`, 'write the old address')] : []),
    ...(all.indexOf(from) < i ? [file.report([i, 'from'], `${from} stands here twice`, 'write each once')] : []),
    ...missing(file, [i, 'to'], to, known),
  ]);
}

type Path = readonly (string | number)[];

function missing(file: FileOf<'moved' | 'corrections'>, path: Path, at: string, known: ReadonlySet<string>): Problem[] {
  if (known.has(at)) return [];
  return [file.report(path, `there is nothing at ${at}${didYouMean(at, known)}`, 'write an address that is there')];
}

function addressesOf({ named, event }: Files): Set<string> {
  const statements = [...event.values()].flatMap(({ content }) => (content.statements ?? []).map(({ id }) => id));
  const all = { events: named.event, actors: named.actor, people: named.person, issues: named.issue, statements };
  return new Set(Object.entries(all).flatMap(([folder, ids]) => [...ids].map((id) => `${folder}/${id}`)));
}
