// The colours by name, light and dark. The page, the embed and every export take them from here.
// Distances and contrasts of this table are a test (tests/scene/tokens.test.ts).

export const LIGHT = {
  paper: '#fbfaf6',
  panel: '#ffffff',
  lane: '#f3f0e9',
  rule: '#dad5ca',
  'rule-2': '#8d887c',
  ink: '#1b1c20',
  'ink-2': '#45474e',
  'ink-3': '#696b72',
  accent: '#7d2ba0',
  'accent-tint': '#f2e9f6',
  'on-accent': '#ffffff',
  'low-2': '#bc6c0c',
  'low-1': '#e2ba72',
  middle: '#d6d3ca',
  'high-1': '#74b3a9',
  'high-2': '#11635b',
  'edge-low': '#7a4200',
  'edge-middle': '#6b6d73',
  'edge-high': '#05403b',
} as const;

export type Token = keyof typeof LIGHT;
export type Palette = Readonly<Record<Token, string>>;

export const DARK: Palette = {
  paper: '#15171b',
  panel: '#1d2025',
  lane: '#1b1e23',
  rule: '#343840',
  'rule-2': '#767c88',
  ink: '#f1efe9',
  'ink-2': '#c6c5c1',
  'ink-3': '#9a9ca3',
  accent: '#cf9bf0',
  'accent-tint': '#2c2333',
  'on-accent': '#15171b',
  'low-2': '#c87a1e',
  'low-1': '#6e4f22',
  middle: '#4b4f57',
  'high-1': '#2f7068',
  'high-2': '#7fd3c6',
  'edge-low': '#f0b760',
  'edge-middle': '#a9acb3',
  'edge-high': '#b8f5ea',
};

/** White paper and light colours, for print. */
export const PRINT: Palette = { ...LIGHT, paper: '#ffffff' };

/** No colour: height, hatching and words tell positions apart. */
export const GREY: Palette = {
  ...PRINT,
  lane: '#f2f2f2',
  rule: '#d2d2d2',
  'rule-2': '#8a8a8a',
  ink: '#1c1c1c',
  'ink-2': '#474747',
  'ink-3': '#6b6b6b',
  accent: '#1c1c1c',
  'accent-tint': '#e6e6e6',
  'low-2': '#767676',
  'low-1': '#bdbdbd',
  middle: '#d8d8d8',
  'high-1': '#a6a6a6',
  'high-2': '#4d4d4d',
  'edge-low': '#474747',
  'edge-middle': '#6b6b6b',
  'edge-high': '#2b2b2b',
};

/** A reader's own high-contrast colours: height alone tells positions apart, as it always can. */
export const SYSTEM: Palette = {
  paper: 'Canvas',
  panel: 'Canvas',
  lane: 'Canvas',
  rule: 'GrayText',
  'rule-2': 'GrayText',
  ink: 'CanvasText',
  'ink-2': 'CanvasText',
  'ink-3': 'CanvasText',
  accent: 'LinkText',
  'accent-tint': 'Canvas',
  'on-accent': 'Canvas',
  'low-2': 'GrayText',
  'low-1': 'GrayText',
  middle: 'GrayText',
  'high-1': 'GrayText',
  'high-2': 'GrayText',
  'edge-low': 'CanvasText',
  'edge-middle': 'CanvasText',
  'edge-high': 'CanvasText',
};

/** Colours as CSS variables, so that a page follows the reader's theme without a script. */
export const CSS_PALETTE: Palette = Object.fromEntries(
  Object.keys(LIGHT).map((token) => [token, `var(--${token})`]),
) as Palette;

/** `--paper: #fbfaf6; …` for a style sheet. */
export function cssVariables(palette: Palette): string {
  return Object.entries(palette)
    .map(([token, colour]) => `--${token}:${colour}`)
    .join(';');
}
