// Offices: holders in order, and every speaker holding one on the day they spoke.
import type { PartialDate } from '../../time/day.ts';
import type { Problem } from '../problem.ts';
import { dateOf } from './dates.ts';
import type { FileOf, Files } from './list.ts';

type Office = NonNullable<FileOf<'actor'>['content']['offices']>[number];
type Statement = NonNullable<FileOf<'event'>['content']['statements']>[number];

export function checkOffices(files: Files): Problem[] {
  return [
    ...[...files.actor.values()].flatMap(holdersInOrder),
    ...[...files.event.values()].flatMap((file) =>
      (file.content.statements ?? []).flatMap((statement, i) => speakerInOffice(file, statement, i, files)),
    ),
  ];
}

function speakerInOffice(file: FileOf<'event'>, statement: Statement, i: number, files: Files): Problem[] {
  const { speaker, issuer, as } = statement;
  const at = (name: string) => ['statements', i, name];
  if (!speaker === !issuer) {
    const what = speaker ? 'has both a speaker and an issuer' : 'has neither a speaker nor an issuer';
    const write = 'write one of them: speaker for a person, issuer for an institution or a text';
    return [file.report(['statements', i], what, write)];
  }
  const actor = statement.actors[0] ?? '';
  if (!speaker) return as ? [file.report(at('as'), 'is for a speaker', 'leave it out')] : [];
  if (!files.actor.has(actor) || !files.named.person.has(speaker)) return [];
  const date = statement.said ?? file.content.date;
  const offices = files.actor.get(actor)?.content.offices ?? [];
  const held = offices.filter((office) => isHeldBy(office, speaker, dateOf(date))).map((office) => office.id);
  if (as && !held.includes(as)) {
    const what = `${speaker} did not hold "${as}" of ${actor} on ${date}`;
    return [file.report(at('as'), what, `write ${held.join(' or ') || 'an office held that day'}`)];
  }
  if (!held.length) {
    const write = `add the office to data/actors/${actor}.yaml, or correct the speaker, the actor or the day`;
    return [file.report(at('speaker'), `${speaker} holds no office of ${actor} on ${date}`, write)];
  }
  if (as || held.length === 1) return [];
  const what = `${speaker} held ${held.length} offices of ${actor} that day`;
  return [file.report(at('speaker'), what, `add as: ${held.join(' or as: ')}`)];
}

function isHeldBy(office: Office, person: string, day: PartialDate): boolean {
  return office.holders.some(
    (holder) =>
      holder.person === person &&
      dateOf(holder.from).first <= day.last &&
      (!holder.to || dateOf(holder.to).last >= day.first),
  );
}

function holdersInOrder(file: FileOf<'actor'>): Problem[] {
  const offices = file.content.offices ?? [];
  return offices.flatMap((office, i) => {
    const isTwice = offices.slice(0, i).some((other) => other.id === office.id);
    const twice = file.report(['offices', i, 'id'], `"${office.id}" is listed twice`, 'list each office once');
    return [...(isTwice ? [twice] : []), ...office.holders.flatMap((_, j) => holderDates(file, office, i, j))];
  });
}

function holderDates(file: FileOf<'actor'>, office: Office, i: number, j: number): Problem[] {
  const found: Problem[] = [];
  const [before, holder] = [office.holders[j - 1], office.holders[j]];
  if (holder?.to && dateOf(holder.to).last < dateOf(holder.from).first) {
    const what = `the end (${holder.to}) is before the start (${holder.from})`;
    found.push(file.report(['offices', i, 'holders', j, 'to'], what, 'write a later day'));
  }
  if (!before || !holder || office.shared) return found;
  if (!before.to || dateOf(before.to).first > dateOf(holder.from).last) {
    const write = 'give the one before an end, put holders in order, or mark the office shared: true';
    found.push(file.report(['offices', i, 'holders', j, 'from'], `starts before ${before.person} left`, write));
  }
  return found;
}
