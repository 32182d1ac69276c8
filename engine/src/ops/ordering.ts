// Running totals, products and sorted order.
import { apply, applyAll } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { normalizeAxes, normalizeAxis, sizeOf } from "../core/shape.ts";
import { arrayTensor, dataOf, type Tensor } from "../core/tensor.ts";
import { forEachReduced } from "../kernels/reduce.ts";
import { add, div, mul, neg } from "./arithmetic.ts";
import { checkDType, numbers } from "./define.ts";
import { unsortedSegmentSum } from "./gathering.ts";
import { reverse } from "./slicing.ts";
import { type Axis, reducedShape, reshape, transpose } from "./structure.ts";

export interface ScanAttrs {
  readonly axis: number;
  /** Whether each result leaves out its own element. */
  readonly exclusive: boolean;
  readonly reverse: boolean;
}

export interface ScanOptions {
  readonly exclusive?: boolean;
  readonly reverse?: boolean;
}

function scanKernel(
  out: Tensor,
  x: Tensor,
  { axis, exclusive, reverse: backward }: ScanAttrs,
  start: number,
  f: (total: number, value: number) => number,
): void {
  const [to, from] = [dataOf(out), dataOf(x)];
  const totals = new Float64Array(x.shape[axis] === 0 ? 0 : to.length / x.shape[axis]!).fill(start);
  const order: [number, number][] = [];
  forEachReduced(x, [axis], (slot, flat) => order.push([slot, flat]));
  if (backward) order.reverse();
  for (const [slot, flat] of order) {
    const before = totals[slot]!;
    totals[slot] = f(before, from[flat]!);
    to[flat] = exclusive ? before : totals[slot]!;
  }
}

const scanGraph = {
  graphAttrs: ({ exclusive, reverse: backward }: ScanAttrs) => ({
    exclusive: { b: exclusive },
    reverse: { b: backward },
  }),
  constInputs: ({ axis }: ScanAttrs) => [{ name: "axis", value: axis }],
};

export const cumsumOp: Op<ScanAttrs> = {
  name: "cumsum",
  type: "Cumsum",
  label: "Cumsum",
  args: ["x"],
  infer([x]) {
    checkDType("cumsum", "x", x!, numbers);
    return [{ shape: x!.shape, dtype: x!.dtype }];
  },
  kernel: ([out], [x], attrs) => scanKernel(out!, x!, attrs, 0, (a, b) => a + b),
  scalar: null,
  gradient: [(dy, { attrs }) => apply(cumsumOp, [dy], { ...attrs, reverse: !attrs.reverse })],
  ...scanGraph,
};

export const cumprodOp: Op<ScanAttrs> = {
  name: "cumprod",
  type: "Cumprod",
  label: "Cumprod",
  args: ["x"],
  infer([x]) {
    checkDType("cumprod", "x", x!, numbers);
    return [{ shape: x!.shape, dtype: x!.dtype }];
  },
  kernel: ([out], [x], attrs) => scanKernel(out!, x!, attrs, 1, (a, b) => a * b),
  scalar: null,
  // As in TensorFlow not defined where an element is 0.
  gradient: [
    (dy, { x, output, attrs }) =>
      div(apply(cumsumOp, [mul(output, dy)], { ...attrs, reverse: !attrs.reverse }), x),
  ],
  ...scanGraph,
};

function scan(op: Op<ScanAttrs>, x: TensorLike, axis: number, options: ScanOptions): Tensor {
  const input = toTensor(op.name, x, "float32", "x");
  const { exclusive = false, reverse: backward = false } = options;
  const at = normalizeAxis(op.name, axis, input.rank);
  return apply(op, [input], { axis: at, exclusive, reverse: backward });
}

/** Running sums along `axis`. */
export function cumsum(x: TensorLike, axis = 0, options: ScanOptions = {}): Tensor {
  return scan(cumsumOp, x, axis, options);
}

/** Running products along `axis`. */
export function cumprod(x: TensorLike, axis = 0, options: ScanOptions = {}): Tensor {
  return scan(cumprodOp, x, axis, options);
}

interface ProdAttrs {
  readonly width: number;
}

// The product of each row of a matrix; the gradient is the product of the others, which also holds at 0.
export const prodOp: Op<ProdAttrs> = {
  name: "prod",
  type: "Prod",
  label: "Prod",
  args: ["input"],
  infer([x]) {
    checkDType("prod", "input", x!, numbers);
    return [{ shape: x!.shape.slice(0, -1), dtype: x!.dtype }];
  },
  kernel([out], [x], { width }) {
    const [to, from] = [dataOf(out!), dataOf(x!)];
    for (let i = 0; i < to.length; i++) {
      let total = 1;
      for (let j = 0; j < width; j++) total *= from[i * width + j]!;
      to[i] = total;
    }
  },
  scalar: null,
  gradient: [
    (dy, { x }) => {
      const left = cumprod(x, 1, { exclusive: true });
      const right = cumprod(x, 1, { exclusive: true, reverse: true });
      return mul(reshape(dy, [...dy.shape, 1]), mul(left, right));
    },
  ],
  constInputs: () => [{ name: "reduction_indices", value: 1 }],
};

/** The product over `axis` (all axes where absent). */
export function prod(x: TensorLike, axis?: Axis, keepDims = false): Tensor {
  const input = toTensor("prod", x, "float32", "input");
  const axes = normalizeAxes("prod", axis, input.rank);
  const kept = input.shape.map((_, i) => i).filter((i) => !axes.includes(i));
  const width = sizeOf(axes.map((i) => input.shape[i]!));
  const rows = sizeOf(kept.map((i) => input.shape[i]!));
  const matrix = reshape(transpose(input, [...kept, ...axes]), [rows, width]);
  const folded = apply(prodOp, [matrix], { width });
  return reshape(folded, reducedShape(input.shape, { axes, keepDims }));
}

interface TopKAttrs {
  readonly k: number;
}

export const topKOp: Op<TopKAttrs> = {
  name: "topK",
  type: "TopKV2",
  label: "TopKV2",
  args: ["input"],
  infer([x], { k }) {
    checkDType("topK", "input", x!, numbers);
    const width = x!.shape.at(-1);
    if (width === undefined || k > width) {
      throw rangeError("topK", "k", `at most the last size of ${show(x!.shape)}`, String(k));
    }
    const shape = [...x!.shape.slice(0, -1), k];
    return [
      { shape, dtype: x!.dtype },
      { shape, dtype: "int32" },
    ];
  },
  kernel([values, indices], [x], { k }) {
    const [top, at, from] = [dataOf(values!), dataOf(indices!), dataOf(x!)];
    const width = x!.shape.at(-1)!;
    for (let row = 0; row * width < from.length; row++) {
      const part = from.subarray(row * width, (row + 1) * width);
      const order = Array.from(part, (_, i) => i).sort((a, b) => part[b]! - part[a]! || a - b);
      for (let i = 0; i < k; i++) {
        at[row * k + i] = order[i]!;
        top[row * k + i] = part[order[i]!]!;
      }
    }
  },
  scalar: null,
  gradient: [
    (dy, { x, outputs, attrs: { k } }) => {
      const width = x.shape.at(-1)!;
      const places = add(outputs[1]!, rowStarts(outputs[1]!, k, width));
      const flat = unsortedSegmentSum(reshape(dy, [-1]), reshape(places, [-1]), x.size);
      return reshape(flat, x.shape);
    },
  ],
  constInputs: ({ k }) => [{ name: "k", value: k }],
};

function rowStarts({ shape, size }: Tensor, k: number, width: number): Tensor {
  const starts = Int32Array.from({ length: size }, (_, i) => Math.trunc(i / k) * width);
  return arrayTensor(starts, shape, "int32");
}

export interface TopK {
  readonly values: Tensor;
  readonly indices: Tensor;
}

/** The k largest elements along the last axis, largest first, and their int32 positions. */
export function topK(x: TensorLike, k = 1): TopK {
  if (!Number.isInteger(k) || k < 0) throw rangeError("topK", "k", "an integer ≥ 0", String(k));
  const [values, indices] = applyAll(topKOp, [toTensor("topK", x, "float32", "input")], { k });
  return { values: values!, indices: indices! };
}

/** The elements in order along the last axis. */
export function sort(x: TensorLike, direction: "ascending" | "descending" = "ascending"): Tensor {
  const input = toTensor("sort", x, "float32", "values");
  if (input.rank === 0) throw rangeError("sort", "values", "of rank ≥ 1", "a scalar");
  const sorted = topK(input, input.shape.at(-1)!).values;
  return direction === "descending" ? sorted : reverse(sorted, -1);
}

/** The positions that sort the last axis, as int32. */
export function argsort(
  x: TensorLike,
  direction: "ascending" | "descending" = "ascending",
): Tensor {
  const input = toTensor("argsort", x, "float32", "values");
  if (input.rank === 0) throw rangeError("argsort", "values", "of rank ≥ 1", "a scalar");
  return topK(direction === "descending" ? input : neg(input), input.shape.at(-1)!).indices;
}
