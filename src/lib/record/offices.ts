// Who held which office on a day.
import type { Day } from '../time/day.ts';
import type { Actor, DiplomaticRecord, Holder, Lane, Office } from './model.ts';

/** Who held an office on a day; on a day of change, the one who came. null when none is recorded. */
export function officeHolder(office: Office, day: Day): Holder | null {
  const holders = office.holders.filter((holder) => inOfficeOn(holder, day));
  return holders[holders.length - 1] ?? null;
}

export function inOfficeOn(holder: Holder, day: Day): boolean {
  return holder.from.first <= day && (!holder.to || holder.to.last >= day);
}

/** True when the office had another holder on `to` than the one it had on `from`. */
export function changedHands(office: Office, from: Day, to: Day): boolean {
  return officeHolder(office, from)?.person !== officeHolder(office, to)?.person;
}

/** The office whose change of hands ages what an actor said: its first head. */
export function headOffice(actor: Actor): Office | null {
  return actor.offices.find((office) => office.head) ?? null;
}

export interface InOffice {
  readonly actor: Actor;
  readonly office: Office;
  readonly holder: Holder;
  /** True for holders newer than the record's threshold, for whom “since” is printed. */
  readonly isNew: boolean;
}

/** Heads and foreign ministers of a lane's actors on a day, in the order of the files. */
export function inOffice(record: DiplomaticRecord, lane: Lane, day: Day): InOffice[] {
  const newer = record.about.thresholds.newHolderDays;
  return lane.actors.flatMap((actor) =>
    actor.offices
      .filter((office) => office.head || office.minister)
      .flatMap((office) => {
        const holder = officeHolder(office, day);
        return holder ? [{ actor, office, holder, isNew: day - holder.from.first < newer }] : [];
      }),
  );
}
