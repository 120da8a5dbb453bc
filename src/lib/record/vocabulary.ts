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

/** The words shown for each kind, in the order of the legend. */
export const KIND_WORDS: Readonly<Record<(typeof EVENT_KINDS)[number], string>> = {
  meeting: 'Meeting',
  call: 'Call',
  agreement: 'Agreement',
  sanction: 'Sanction or expulsion',
  force: 'Force or territorial claim',
  vote: 'Vote',
  statement: 'Statement',
  law: 'Legal act',
  domestic: 'At home',
};

export const LEVEL_WORDS: Readonly<Record<(typeof LEVELS)[number], string>> = {
  leader: 'Leaders',
  minister: 'Ministers and above',
  envoy: 'Envoys and above',
  official: 'All levels',
};
