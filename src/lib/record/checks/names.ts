// References: every actor, person, issue, lane, event and source that is named exists.
import { didYouMean } from '../nearest.ts';
import type { ParsedFile } from '../parse.ts';
import type { Path, Problem } from '../problem.ts';
import type { FileOf, Files } from './list.ts';

export function checkNames(files: Files): Problem[] {
  return [
    ...[...files.record.values()].flatMap((file) => recordNames(file, files)),
    ...[...files.actor.values()].flatMap((file) => actorNames(file, files)),
    ...[...files.phases.values(), ...files.guide.values()].flatMap((file) => eventNames(file, files)),
    ...[...files.coverage.values()].flatMap((file) => coverageNames(file, files)),
    ...[...files.event.values()].flatMap((file) => [...partyNames(file, files), ...wordNames(file, files)]),
  ];
}

interface Kind {
  readonly what: string;
  readonly known: ReadonlySet<string>;
  readonly write: string;
}

const fileOf = (what: string, known: ReadonlySet<string>, folder: string): Kind => ({
  what,
  known,
  write: `write the name of a file in data/${folder}, or add it`,
});
const person = ({ named }: Files) => fileOf('person', named.person, 'people');
const actor = ({ named }: Files) => fileOf('actor', named.actor, 'actors');
const event = ({ named }: Files): Kind => ({ what: 'event', known: named.event, write: 'write the id of an event' });
const issue = ({ named }: Files): Kind => ({
  what: 'issue',
  known: named.issue,
  write: `write one of: ${[...named.issue].sort().join(', ')}`,
});

/** A problem when an id is named that is not known; nothing when it is, or when none is named. */
function named(file: ParsedFile, path: Path, id: string | undefined, { what, known, write }: Kind): Problem[] {
  if (id === undefined || known.has(id)) return [];
  return [file.report(path, `there is no ${what} "${id}"${didYouMean(id, known)}`, write)];
}

function lanesOf(files: Files): Set<string> {
  return new Set(files.record.get('')?.content.lanes.map((lane) => lane.id));
}

function recordNames(file: FileOf<'record'>, files: Files): Problem[] {
  const { anchors, issues, lanes } = file.content;
  const unlisted = [...files.named.issue].filter((id) => !issues.includes(id));
  return [
    ...anchors.flatMap((id, i) => named(file, ['anchors', i], id, event(files))),
    ...issues.flatMap((id, i) => named(file, ['issues', i], id, issue(files))),
    ...unlisted.map((id) => file.report(['issues'], `"${id}" is not in the list`, 'list every issue once')),
    ...lanes.flatMap(({ joint }, i) => named(file, ['lanes', i, 'joint'], joint, actor(files))),
  ];
}

function actorNames(file: FileOf<'actor'>, files: Files): Problem[] {
  const lanes = lanesOf(files);
  const { lane, offices = [] } = file.content;
  const laneKind = { what: 'lane', known: lanes, write: `write one of: ${[...lanes].join(', ')}` };
  return [
    ...(lanes.size ? named(file, ['lane'], lane, laneKind) : []),
    ...offices.flatMap(({ holders }, i) =>
      holders.flatMap((holder, j) => named(file, ['offices', i, 'holders', j, 'person'], holder.person, person(files))),
    ),
  ];
}

function eventNames(file: FileOf<'phases'> | FileOf<'guide'>, files: Files): Problem[] {
  return file.content.flatMap((row, i) => named(file, [i, 'event'], row.event, event(files)));
}

function coverageNames(file: FileOf<'coverage'>, files: Files): Problem[] {
  const known = new Set([...files.named.actor, ...lanesOf(files)]);
  const kind = { what: 'actor or lane', known, write: 'write the id of an actor or a lane' };
  return file.content.flatMap(({ between }, i) => between.flatMap((id, j) => named(file, [i, 'between', j], id, kind)));
}

function partyNames(file: FileOf<'event'>, files: Files): Problem[] {
  return file.content.parties.flatMap((party, i) => [
    ...named(file, ['parties', i, 'actor'], party.actor, actor(files)),
    ...(party.people ?? []).flatMap((id, j) => named(file, ['parties', i, 'people', j], id, person(files))),
  ]);
}

function wordNames(file: FileOf<'event'>, files: Files): Problem[] {
  const keys = Object.keys(file.content.sources);
  const source = { what: 'source', known: new Set(keys), write: `write one of this event's: ${keys.join(', ')}` };
  const accounts = (file.content.readouts?.accounts ?? []).flatMap((account, i) => {
    const at = ['readouts', 'accounts', i];
    return [
      ...account.by.flatMap((id, j) => named(file, [...at, 'by', j], id, actor(files))),
      ...account.sources.flatMap((key, j) => named(file, [...at, 'sources', j], key, source)),
    ];
  });
  const statements = (file.content.statements ?? []).flatMap((statement, i) => [
    ...named(file, ['statements', i, 'speaker'], statement.speaker, person(files)),
    ...named(file, ['statements', i, 'issue'], statement.issue, issue(files)),
    ...statement.actors.flatMap((id, j) => named(file, ['statements', i, 'actors', j], id, actor(files))),
    ...statement.sources.flatMap((key, j) => named(file, ['statements', i, 'sources', j], key, source)),
  ]);
  return [...accounts, ...statements];
}
