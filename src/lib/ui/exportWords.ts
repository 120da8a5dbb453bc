// The words of the export dialog's choices.
import type { Chart, Colours, Profile } from '#lib/view/figure.ts';

export const CHART_WORDS: Readonly<Record<Chart, string>> = {
  score: 'Score',
  contacts: 'Contacts',
  positions: 'Positions, all issues',
  history: 'One party on one issue',
  rows: 'Rows, for phones',
};
export const SIZE_WORDS: Readonly<Record<string, string>> = {
  article: 'Article, 1200 × 675 px',
  square: 'Square, 1080 × 1080 px',
  portrait: 'Portrait, 1080 × 1350 px',
  card: 'Card, 1200 × 630 px',
  'print-90': 'Print column, 90 mm',
  'print-140': 'Print column, 140 mm',
  'print-190': 'Print column, 190 mm',
};
export const COLOUR_WORDS: Readonly<Record<Colours, string>> = {
  light: 'Light',
  dark: 'Dark',
  grey: 'Grey, for print',
};
export const PROFILE_WORDS: Readonly<Record<Profile, string>> = {
  web: 'Web: brings its letters',
  editor: 'Editors: plain text, named layers',
  outlined: 'Outlined: text as paths',
};
