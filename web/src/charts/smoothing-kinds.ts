// The ways to smooth a curve, all by the one weight: about (1 + w) / (1 − w) points count in each of them.
import type { SmoothingKind } from "../view.ts";
import { smooth } from "./smoothing.ts";
import { timeWeighted } from "./time-weighted.ts";
import { centredMean, gaussian } from "./window-smoothing.ts";

type Smoother = (xs: Float64Array, values: Float64Array, weight: number) => Float64Array;

const smoothers: Readonly<Record<SmoothingKind, Smoother>> = {
  average: (_, values, weight) => smooth(values, weight),
  distance: timeWeighted,
  mean: (_, values, weight) => centredMean(values, weight),
  gaussian: (_, values, weight) => gaussian(values, weight),
};

/** The smoothed values; the very same column where smoothing is off. `xs` in the units of the x axis. */
export function smoothAs(
  kind: SmoothingKind,
  xs: Float64Array,
  values: Float64Array,
  weight: number,
): Float64Array {
  return weight === 0 ? values : smoothers[kind](xs, values, weight);
}
