// Penalties on weights that are added to the training loss.

import { eye } from "../core/create.ts";
import { rangeError, typeError } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { abs, add, div, matmul, maximum, mul, rsqrt, square, sub, sum } from "../ops/index.ts";

/** The penalty on a weight's values, a scalar. */
export type Regularizer = (weight: Tensor) => Tensor;

/** factor · Σ |w| */
export function l1(factor = 0.01): Regularizer {
  return (weight) => mul(sum(abs(weight)), factor);
}

/** factor · Σ w² */
export function l2(factor = 0.01): Regularizer {
  return (weight) => mul(sum(square(weight)), factor);
}

/** The sum of both. */
export function l1l2(options: { readonly l1?: number; readonly l2?: number } = {}): Regularizer {
  const [first, second] = [l1(options.l1 ?? 0), l2(options.l2 ?? 0)];
  return (weight) => add(first(weight), second(weight));
}

/**
 * factor times the mean of |cos| of the angles between the rows, or the columns, of a matrix, so that they turn away
 * from one another. RangeError for any other rank.
 */
export function orthogonal(factor = 0.01, mode: "rows" | "columns" = "rows"): Regularizer {
  if (mode !== "rows" && mode !== "columns")
    throw typeError("orthogonal", "mode", "rows or columns", String(mode));
  return (weight) => {
    if (weight.rank !== 2)
      throw rangeError("orthogonal", "weight", "a matrix", `shape [${weight.shape}]`);
    const [axis, count] = mode === "rows" ? [1, weight.shape[0]!] : [0, weight.shape[1]!];
    const unit = mul(weight, rsqrt(maximum(sum(square(weight), axis, true), 1e-12)));
    const angles =
      mode === "rows"
        ? matmul(unit, unit, { transposeB: true })
        : matmul(unit, unit, { transposeA: true });
    const others = mul(angles, sub(1, eye(count, count, weight.dtype)));
    return div(mul(sum(abs(others)), factor), Math.max(1, count * (count - 1)));
  };
}

const named = { l1, l2, l1l2, orthogonal };

export type RegularizerName = keyof typeof named;

/** The regularizer of that name with Keras's defaults, or the one given. TypeError names the known ones. */
export function regularizerOf(what: RegularizerName | Regularizer): Regularizer {
  if (typeof what === "function") return what;
  if (!Object.hasOwn(named, what))
    throw typeError("regularizer", "name", `one of ${Object.keys(named).join(", ")}`, String(what));
  return what === "l1l2" ? l1l2({ l1: 0.01, l2: 0.01 }) : named[what]();
}
