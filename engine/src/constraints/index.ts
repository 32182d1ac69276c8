// Sets that weights are put back into after each step of training.
import { typeError } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { add, clip, div, mul, relu, sqrt, square, sum } from "../ops/index.ts";

/** The nearest allowed values. */
export type Constraint = (weight: Tensor) => Tensor;

/** Keras's fuzz factor. */
const epsilon = 1e-7;

export interface NormAxis {
  /** The axes whose elements form a vector: 0, a dense layer's inputs, where not given; [0, 1, 2] for filters. */
  readonly axis?: number | readonly number[];
}

function norms(weight: Tensor, axis: NormAxis["axis"] = 0): Tensor {
  return sqrt(sum(square(weight), axis, true));
}

/** Vectors no longer than maxValue. */
export function maxNorm(maxValue = 2, { axis }: NormAxis = {}): Constraint {
  return minMaxNorm({ minValue: 0, maxValue, ...(axis !== undefined && { axis }) });
}

/** No element below 0. */
export function nonNeg(): Constraint {
  return (weight) => relu(weight);
}

/** Vectors of length 1. */
export function unitNorm({ axis }: NormAxis = {}): Constraint {
  return (weight) => div(weight, add(norms(weight, axis), epsilon));
}

export interface MinMaxNormOptions extends NormAxis {
  readonly minValue?: number;
  readonly maxValue?: number;
  /** How much of the way to the allowed length is gone each step; 1 where not given. */
  readonly rate?: number;
}

/** Vectors at least as long as minValue, 0 where not given, and no longer than maxValue, 1 where not given. */
export function minMaxNorm(options: MinMaxNormOptions = {}): Constraint {
  const { minValue = 0, maxValue = 1, rate = 1, axis } = options;
  return (weight) => {
    const length = norms(weight, axis);
    const wanted = add(mul(clip(length, minValue, maxValue), rate), mul(length, 1 - rate));
    return mul(weight, div(wanted, add(length, epsilon)));
  };
}

const named = { maxNorm, nonNeg, unitNorm, minMaxNorm };

export type ConstraintName = keyof typeof named;

/** The constraint of that name with Keras's defaults, or the one given. TypeError names the known ones. */
export function constraintOf(what: ConstraintName | Constraint): Constraint {
  if (typeof what === "function") return what;
  if (!Object.hasOwn(named, what))
    throw typeError("constraint", "name", `one of ${Object.keys(named).join(", ")}`, String(what));
  return named[what]();
}
