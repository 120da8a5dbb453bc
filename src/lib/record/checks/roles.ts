// Roles: who was at an event, said once, and a contact exactly when two or more parties were there.
import type { Problem } from '../problem.ts';
import type { FileOf, Files } from './list.ts';

export function checkRoles(files: Files): Problem[] {
  return [...files.event.values()].flatMap((file) => [...partyRoles(file), ...contactOf(file)]);
}

function partyRoles(file: FileOf<'event'>): Problem[] {
  const { parties } = file.content;
  return parties.flatMap(({ actor, role, why }, i) => {
    const found: Problem[] = [];
    const before = parties.slice(0, i).filter((other) => other.actor === actor);
    const roles = before.map((other) => other.role);
    if (roles.includes(role)) {
      found.push(file.report(['parties', i], `"${actor}" is listed twice as ${role}`, 'list each party once'));
    } else if (roles.some((other) => clash(other, role))) {
      const write = 'decide which; a party that was there is not absent';
      found.push(file.report(['parties', i, 'role'], `"${actor}" is both ${roles.join(', ')} and ${role}`, write));
    }
    if (why && role !== 'absent') {
      found.push(file.report(['parties', i, 'why'], `is only for absent parties, this one is ${role}`, 'leave it out'));
    }
    return found;
  });
}

const ABSENT = ['absent', 'discussed'];

/** A host may also be at the table; nothing else goes together. */
function clash(a: string, b: string): boolean {
  if (a === 'host' || b === 'host') return ABSENT.includes(a) || ABSENT.includes(b);
  return true;
}

function contactOf(file: FileOf<'event'>): Problem[] {
  const { parties, contact } = file.content;
  const there = parties.filter(({ role }) => role === 'participant' || role === 'mediator').length;
  if (there > 1 && !contact) {
    const write = 'write contact: {level: …, mode: …}, or correct the roles';
    return [file.report(['parties'], `${there} parties met, and there is no contact`, write)];
  }
  if (there > 1 || !contact) return [];
  const what = `there is a contact, and ${there ? 'only one party' : 'no party'} was there`;
  return [file.report(['contact'], what, 'correct the roles (participant, mediator), or leave contact out')];
}
