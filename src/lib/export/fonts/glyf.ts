// One glyph in a TrueType file: its contours as points on and off the curve.
import { Bytes } from './bytes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** 'M…L…Q…Z' as closed contours of points. */
export function parseContours(outline: string): Point[][] {
  const contours: Point[][] = [];
  for (const [, command, numbers] of outline.matchAll(/([MLQ])([^MLQZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = (numbers ?? '').split(' ').map(Number);
    if (command === 'M') contours.push([{ x: a, y: b, on: true }]);
    const contour = contours[contours.length - 1];
    if (command === 'L') contour?.push({ x: a, y: b, on: true });
    if (command === 'Q') contour?.push({ x: a, y: b, on: false }, { x: c, y: d, on: true });
  }
  return contours.map(withoutLast).filter((contour) => contour.length > 1);
}

/** A contour closes by itself: a last point that repeats the first is left out. */
function withoutLast(contour: Point[]): Point[] {
  const [first] = contour;
  const last = contour[contour.length - 1];
  return contour.length > 1 && first && last?.on && first.x === last.x && first.y === last.y
    ? contour.slice(0, -1)
    : contour;
}

/** A simple glyph's record; nothing for an empty one such as the space. */
export function writeGlyph(contours: readonly (readonly Point[])[], box: readonly number[]): Uint8Array {
  if (!contours.length) return new Uint8Array();
  const out = new Bytes().i16(contours.length).each(box, (bytes, value) => bytes.i16(value));
  let end = -1;
  for (const contour of contours) out.u16((end += contour.length));
  out.u16(0);
  const points = contours.flat();
  const xs = steps(points.map(({ x }) => x));
  const ys = steps(points.map(({ y }) => y));
  for (const [i, { on }] of points.entries()) out.u8(Number(on) | (flagOf(xs[i]) << 1) | (flagOf(ys[i]) << 2));
  for (const step of [...xs, ...ys]) writeStep(out, step);
  return out.pad(4).done();
}

/** From each coordinate to the next, the first from 0. */
function steps(values: readonly number[]): number[] {
  return values.map((value, i) => value - (values[i - 1] ?? 0));
}

/** 0x01: written in one byte. 0x08: then positive, or else no step at all. Shifted to x or to y by the caller. */
function flagOf(step = 0): number {
  if (step === 0) return 0x08;
  return Math.abs(step) < 256 ? 0x01 | (step > 0 ? 0x08 : 0) : 0;
}

function writeStep(out: Bytes, step: number): void {
  if (step === 0) return;
  if (Math.abs(step) < 256) out.u8(Math.abs(step));
  else out.i16(step);
}
