// The pictures that are guarded: each a view of the invented record in two-rivers/, and why it is here.
// The golden tests draw them all.

export interface Example {
  readonly name: string;
  /** One sentence: what the picture guards. */
  readonly why: string;
  /** The view, as in a URL. */
  readonly view: string;
  readonly width: number;
}

export const EXAMPLES: readonly Example[] = [
  {
    name: 'whole-span',
    why: 'Every kind, role and precision on its lane, with all anchors labelled.',
    view: '',
    width: 1016,
  },
  {
    name: 'selected',
    why: 'A chosen event in accent, its host named, what lies after it veiled.',
    view: 'event=2002-06-10-ferry-talks',
    width: 1016,
  },
  { name: 'narrow', why: 'The embed form keeps every anchor.', view: '', width: 560 },
  { name: 'one-lane', why: 'Only the events of one lane are drawn.', view: 'actors=league', width: 800 },
  {
    name: 'zoomed',
    why: 'Days and weeks on the axis, and a talk of several days as a bar.',
    view: 'from=2002-05-20&to=2002-07-10',
    width: 800,
  },
];
