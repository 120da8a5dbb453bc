// How far the two coders of the statements agreed, before their differences were settled.
import type { RecordData } from './model.ts';

export interface Agreement {
  /** Statements to which both coders gave a step. */
  readonly coded: number;
  /** Shares of those, 0 to 1: the same step, at most one step apart, the same side of the middle. */
  readonly exact: number;
  readonly withinOne: number;
  readonly sameSide: number;
  /** Cohen's kappa with quadratic weights: 1 is full agreement, 0 what chance would give. null without any. */
  readonly kappa: number | null;
}

type Pair = readonly [first: number, second: number];

/**
 * The agreement on all issues, or on one.
 * @example agreementOf(data).kappa → 0.92
 */
export function agreementOf(data: RecordData, issue?: string): Agreement {
  const pairs = Object.values(data.events)
    .flatMap(({ statements = [] }) => statements)
    .filter((statement) => (issue ? statement.issue === issue : statement.issue))
    .flatMap(({ codes }): Pair[] => {
      const { first, second } = codes ?? {};
      return typeof first === 'number' && typeof second === 'number' ? [[first, second]] : [];
    });
  const share = (is: (pair: Pair) => boolean) => (pairs.length ? pairs.filter(is).length / pairs.length : 0);
  return {
    coded: pairs.length,
    exact: share(([a, b]) => a === b),
    withinOne: share(([a, b]) => Math.abs(a - b) <= 1),
    sameSide: share(([a, b]) => Math.sign(a) === Math.sign(b)),
    kappa: kappaOf(pairs),
  };
}

/** Weighted by the square of the distance; what chance gives is every first code against every second one. */
function kappaOf(pairs: readonly Pair[]): number | null {
  const observed = sum(pairs.map(distance)) / pairs.length;
  const chance = sum(pairs.flatMap(([a]) => pairs.map(([, b]) => distance([a, b])))) / pairs.length ** 2;
  return chance ? 1 - observed / chance : null;
}

function distance([a, b]: Pair): number {
  return (a - b) ** 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
