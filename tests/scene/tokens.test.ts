import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette, type Token } from '#lib/scene/tokens.ts';

type Rgb = readonly [number, number, number];

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2 contrast of two colours. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

// Machado, Oliveira and Fernandes 2009, severity 1.0, in linear RGB; grey is luminance.
const VISIONS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  typical: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

function oklab(hex: string, vision: string): Rgb {
  const rgb = linear(hex);
  const [r, g, b] = VISIONS[vision]!.map((row) =>
    Math.max(0, row[0]! * rgb[0] + row[1]! * rgb[1] + row[2]! * rgb[2]),
  ) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
const distance = (a: string, b: string, vision: string) =>
  100 * Math.hypot(...oklab(a, vision).map((value, i) => value - oklab(b, vision)[i]!));

const FILLS: readonly Token[] = ['low-2', 'low-1', 'middle', 'high-1', 'high-2'];
const EDGE_OF: Partial<Record<Token, Token>> = {
  'low-2': 'edge-low',
  'low-1': 'edge-low',
  middle: 'edge-middle',
  'high-1': 'edge-high',
  'high-2': 'edge-high',
};
const GROUNDS: readonly Token[] = ['paper', 'panel', 'lane'];
const TEXTS: readonly Token[] = ['ink', 'ink-2', 'ink-3', 'accent', 'edge-low', 'edge-middle', 'edge-high'];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as [string, Palette][])('colours of the %s theme', (theme, palette) => {
  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    '%s reads on %s (4.5:1)',
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );
  it('text reads on the accent', () =>
    expect(contrast(palette['on-accent'], palette.accent)).toBeGreaterThanOrEqual(4.5));
  it.each(GROUNDS)('lane lines and borders stand out from %s (3:1)', (ground) => {
    expect(contrast(palette['rule-2'], palette[ground])).toBeGreaterThanOrEqual(3);
  });
  it.each(['low-1', 'middle', 'high-1'] as const)('the edge of the pale fill %s stands out from it (3:1)', (fill) => {
    expect(contrast(palette[EDGE_OF[fill]!], palette[fill])).toBeGreaterThanOrEqual(3);
  });
  it.each(['low-2', 'high-2'] as const)('the full fill %s stands out from paper (3:1)', (fill) => {
    expect(contrast(palette[fill], palette.paper)).toBeGreaterThanOrEqual(3);
  });
  it.each(Object.keys(VISIONS))('steps can be told apart with %s sight', (vision) => {
    const least = theme === 'light' ? 6 : vision === 'greyscale' ? 2 : 6;
    for (const [i, a] of FILLS.entries())
      for (const b of FILLS.slice(i + 1))
        expect(distance(palette[a], palette[b], vision)).toBeGreaterThanOrEqual(least - 0.05);
  });
});
