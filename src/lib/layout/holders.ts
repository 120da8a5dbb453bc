// Small marks at a lane's foot where its leading office changed hands, with the new holder's name.
import type { DiplomaticRecord } from '../record/model.ts';
import { headOffice } from '../record/offices.ts';
import type { Day } from '../time/day.ts';
import type { TimeScale } from '../time/scale.ts';
import type { LanePlace } from './lanes.ts';
import { textWidth, type TextStyle } from './textWidth.ts';

export interface HolderPlace {
  readonly lane: LanePlace;
  readonly x: number;
  readonly name: string;
  /** On which side of its mark the name stands: at left where the as-of line would run through it. */
  readonly side: 'right' | 'left';
}

export const HOLDER_STYLE: TextStyle = { family: 'condensed', weight: 400, size: 11 };

/** Names that fit without touching the one before; only lanes of one actor, or with a joint one. */
export function placeHolders(
  record: DiplomaticRecord,
  scale: TimeScale,
  lanes: readonly LanePlace[],
  on: Day,
): HolderPlace[] {
  const cursor = on < scale.to ? scale.x(on) : Infinity;
  return lanes.flatMap((lane) => {
    const actor = lane.lane.joint ?? lane.lane.actors[0];
    const office = actor && (lane.lane.actors.length === 1 || lane.lane.joint) ? headOffice(actor) : null;
    let free = -Infinity;
    return (office?.holders ?? []).flatMap((holder): HolderPlace[] => {
      if (holder.from.first <= scale.from || holder.from.first >= scale.to) return [];
      const x = scale.x(holder.from.first);
      const width = textWidth(holder.person.family, HOLDER_STYLE) + 6;
      const side = x < cursor && x + width > cursor ? 'left' : 'right';
      const [left, right] = side === 'left' ? [x - width, x] : [x, x + width];
      if (left < free || right > scale.x(record.span.to) + 14) return [];
      free = right;
      return [{ lane, x, name: holder.person.family, side }];
    });
  });
}
