// The fixed words of the record, in the order they are printed. Kept apart from the schema, so that a page that
// only asks the record does not load what checks it.

export const EVENT_KINDS = [
  'meeting', 'call', 'agreement', 'sanction', 'force', 'vote', 'statement', 'law', 'domestic',
] as const; // prettier-ignore
export const ROLES = [
  'participant', 'mediator', 'host', 'acted', 'addressed', 'absent', 'discussed',
] as const; // prettier-ignore
/** From the highest down: a question about a level takes in those before it. */
export const LEVELS = ['leader', 'minister', 'envoy', 'official'] as const;
export const MODES = ['in-person', 'call', 'video', 'exchange', 'document'] as const;
export const CODINGS = ['agreed', 'adjudicated', 'unclear', 'remark'] as const;
export const STEPS = [-2, -1, 0, 1, 2] as const;
