// Reductions over axes: mean, extremes, products, logical folds, positions of extremes, log-sum-exp, moments.
import { apply } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import type { DType } from "../core/dtype.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Gradient, Op } from "../core/op.ts";
import { normalizeAxes, normalizeAxis } from "../core/shape.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { foldKernel, forEachReduced, sumKernel } from "../kernels/reduce.ts";
import { fastMax, fastSum } from "../kernels/wasm/reduce.ts";
import { add, div, exp, log, mul, sqrt, square, sub } from "./arithmetic.ts";
import { equal, isInf, where } from "./comparison.ts";
import { bools, checkDType, floats, numbers } from "./define.ts";
import { abs } from "./elementwise.ts";
import {
  type Axis,
  cast,
  type ReduceAttrs,
  reducedShape,
  reduceGraph,
  reshape,
  spread,
  stopGradient,
  sum,
} from "./structure.ts";

type Fold = (out: Tensor, x: Tensor, axes: readonly number[]) => void;
type FastFold = (out: Tensor, x: Tensor, axes: readonly number[]) => boolean;

function reduction(
  name: string,
  type: string,
  accepts: readonly DType[],
  fold: Fold,
  gradient: Gradient<ReduceAttrs>,
  fast: FastFold = () => false,
): Op<ReduceAttrs> {
  return {
    name,
    type,
    label: type,
    args: ["input"],
    infer([x], attrs) {
      checkDType(name, "input", x!, accepts);
      return [{ shape: reducedShape(x!.shape, attrs), dtype: x!.dtype }];
    },
    kernel: ([out], [x], { axes }) => fold(out!, x!, axes),
    fast: ([out], [x], { axes }) => fast(out!, x!, axes),
    scalar: null,
    gradient,
    ...reduceGraph,
  };
}

function reduce(op: Op<ReduceAttrs>, x: TensorLike, axis: Axis | undefined, keepDims: boolean) {
  const input = toTensor(op.name, x, "float32", "input");
  return apply(op, [input], { axes: normalizeAxes(op.name, axis, input.rank), keepDims });
}

function foldedSize(x: Tensor, axes: readonly number[]): number {
  return axes.reduce((size, axis) => size * x.shape[axis]!, 1);
}

export const meanOp = reduction(
  "mean",
  "Mean",
  floats,
  (out, x, axes) => {
    sumKernel(out, x, axes);
    const data = dataOf(out);
    const count = foldedSize(x, axes);
    for (let i = 0; i < data.length; i++) data[i]! /= count;
  },
  [(dy, { x, attrs }) => spread(div(dy, foldedSize(x, attrs.axes)), x.shape, attrs)],
  (out, x, axes) => fastSum(out, x, axes, 1 / foldedSize(x, axes)),
);

/** The arithmetic mean over `axis` (all axes where absent). */
export function mean(x: TensorLike, axis?: Axis, keepDims = false): Tensor {
  return reduce(meanOp, x, axis, keepDims);
}

// Tied extremes share the gradient evenly.
const extremeGradient: Gradient<ReduceAttrs> = [
  (dy, { x, output, attrs }) => {
    const hits = cast(equal(x, spread(output, x.shape, attrs)), x.dtype);
    const share = div(dy, sum(hits, attrs.axes, attrs.keepDims));
    return mul(hits, spread(share, x.shape, attrs));
  },
];

const larger = (a: number, b: number) => (a >= b || Number.isNaN(a) ? a : b);
const smaller = (a: number, b: number) => (a <= b || Number.isNaN(a) ? a : b);

export const maxOp = reduction(
  "max",
  "Max",
  numbers,
  (out, x, axes) => foldKernel(out, x, axes, -Infinity, larger),
  extremeGradient,
  fastMax,
);

/** The largest element over `axis`; ties share the gradient evenly. */
export function max(x: TensorLike, axis?: Axis, keepDims = false): Tensor {
  return reduce(maxOp, x, axis, keepDims);
}

export const minOp = reduction(
  "min",
  "Min",
  numbers,
  (out, x, axes) => foldKernel(out, x, axes, Infinity, smaller),
  extremeGradient,
);

/** The smallest element over `axis`; ties share the gradient evenly. */
export function min(x: TensorLike, axis?: Axis, keepDims = false): Tensor {
  return reduce(minOp, x, axis, keepDims);
}

export const anyOp = reduction(
  "any",
  "Any",
  bools,
  (out, x, axes) => foldKernel(out, x, axes, 0, Math.max),
  null,
);

/** Whether any element over `axis` is true. */
export function any(x: TensorLike, axis?: Axis, keepDims = false): Tensor {
  return reduce(anyOp, x, axis, keepDims);
}

export const allOp = reduction(
  "all",
  "All",
  bools,
  (out, x, axes) => foldKernel(out, x, axes, 1, Math.min),
  null,
);

/** Whether all elements over `axis` are true. */
export function all(x: TensorLike, axis?: Axis, keepDims = false): Tensor {
  return reduce(allOp, x, axis, keepDims);
}

interface ArgAttrs {
  readonly axis: number;
}

function position(
  name: string,
  type: string,
  beats: (a: number, b: number) => boolean,
): Op<ArgAttrs> {
  return {
    name,
    type,
    label: type,
    args: ["input"],
    infer([x], { axis }) {
      checkDType(name, "input", x!, numbers);
      if (x!.shape[axis] === 0) throw rangeError(name, "input", "not empty", show(x!.shape));
      return [{ shape: x!.shape.filter((_, i) => i !== axis), dtype: "int32" }];
    },
    kernel([out], [x], { axis }) {
      const [to, from] = [dataOf(out!), dataOf(x!)];
      const best = new Float64Array(to.length);
      const seen = new Int32Array(to.length);
      forEachReduced(x!, [axis], (slot, flat) => {
        const index = seen[slot]!++;
        if (index > 0 && !beats(from[flat]!, best[slot]!)) return;
        best[slot] = from[flat]!;
        to[slot] = index;
      });
    },
    scalar: null,
    gradient: null,
    graphAttrs: () => ({ output_type: { type: "int32" } }),
    constInputs: ({ axis }) => [{ name: "dimension", value: axis }],
  };
}

export const argmaxOp = position("argmax", "ArgMax", (a, b) => a > b);

/** The position of the first largest element along `axis`, as int32. */
export function argmax(x: TensorLike, axis = 0): Tensor {
  const input = toTensor("argmax", x, "float32", "input");
  return apply(argmaxOp, [input], { axis: normalizeAxis("argmax", axis, input.rank) });
}

export const argminOp = position("argmin", "ArgMin", (a, b) => a < b);

/** The position of the first smallest element along `axis`, as int32. */
export function argmin(x: TensorLike, axis = 0): Tensor {
  const input = toTensor("argmin", x, "float32", "input");
  return apply(argminOp, [input], { axis: normalizeAxis("argmin", axis, input.rank) });
}

/** log Σ eˣ over `axis`, without overflow. */
export function logSumExp(x: TensorLike, axis?: Axis, keepDims = false): Tensor {
  const input = toTensor("logSumExp", x);
  const axes = normalizeAxes("logSumExp", axis, input.rank);
  const top = stopGradient(max(input, axes, true));
  const shift = where(isInf(top), 0, top);
  const total = add(log(sum(exp(sub(input, shift)), axes, true)), shift);
  return keepDims ? total : reshape(total, reducedShape(input.shape, { axes, keepDims }));
}

/** Mean of the squared distance from the mean. */
export function variance(x: TensorLike, axis?: Axis, keepDims = false): Tensor {
  return moments(x, axis, keepDims).variance;
}

/** The square root of the variance. */
export function std(x: TensorLike, axis?: Axis, keepDims = false): Tensor {
  return sqrt(variance(x, axis, keepDims));
}

export interface Moments {
  readonly mean: Tensor;
  readonly variance: Tensor;
}

/** Mean and variance over `axis` (all axes where absent). */
export function moments(x: TensorLike, axis?: Axis, keepDims = false): Moments {
  const input = toTensor("moments", x);
  const center = mean(input, axis, true);
  const spreadOut = mean(square(sub(input, center)), axis, keepDims);
  return { mean: keepDims ? center : reshape(center, spreadOut.shape), variance: spreadOut };
}

/** The norm over `axis`: 1 (sum of magnitudes), 2 (Euclidean) or Infinity (largest magnitude). */
export function norm(
  x: TensorLike,
  ord: 1 | 2 | number = 2,
  axis?: Axis,
  keepDims = false,
): Tensor {
  if (ord === 1) return sum(abs(x), axis, keepDims);
  if (ord === 2) return sqrt(sum(square(x), axis, keepDims));
  if (ord === Infinity) return max(abs(x), axis, keepDims);
  throw rangeError("norm", "ord", "1, 2 or Infinity", String(ord));
}
