// Elements picked and placed by index: gather, scatter, segment sums, one-hot vectors, mirrored pads.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { range, tensor } from "../core/create.ts";
import type { Data, DType } from "../core/dtype.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import {
  checkShape,
  normalizeAxis,
  type Shape,
  sameShape,
  sizeOf,
  stridesOf,
} from "../core/shape.ts";
import { dataOf, filledTensor, isSymbolic, type Tensor } from "../core/tensor.ts";
import { addRows, gatherRows } from "../kernels/indexing.ts";
import { maximum, mul } from "./arithmetic.ts";
import { greater, greaterEqual, where } from "./comparison.ts";
import { checkDType, checkSameDType, ints, numbers } from "./define.ts";
import { concat } from "./joining.ts";
import { reverse } from "./slicing.ts";
import { reshape, sum, transpose } from "./structure.ts";

function checkIndices(op: string, indices: Tensor, count: number): void {
  const bad = dataOf(indices).find((index) => index < 0 || index >= count);
  if (bad !== undefined) throw rangeError(op, "indices", `in [0, ${count})`, String(bad));
}

export const gatherOp: Op<null> = {
  name: "gather",
  type: "GatherV2",
  label: "GatherV2",
  args: ["params", "indices"],
  infer([x, indices]) {
    checkDType("gather", "indices", indices!, ints);
    if (x!.shape.length === 0) throw rangeError("gather", "params", "of rank ≥ 1", "a scalar");
    return [{ shape: [...indices!.shape, ...x!.shape.slice(1)], dtype: x!.dtype }];
  },
  kernel([out], [x, indices]) {
    checkIndices("gather", indices!, x!.shape[0]!);
    gatherRows(dataOf(out!), dataOf(x!), dataOf(indices!), sizeOf(x!.shape.slice(1)));
  },
  scalar: null,
  gradient: [(dy, { x, y: indices }) => unsortedSegmentSum(dy, indices, x.shape[0]!), null],
  graphTypeAttr: "Tparams",
  graphAttrs: () => ({ Tindices: { type: "int32" }, Taxis: { type: "int32" } }),
  constInputs: () => [{ name: "axis", value: 0 }],
};

/** The slices of x at the int32 indices along `axis`. RangeError for an index outside. */
export function gather(x: TensorLike, indices: TensorLike, axis = 0): Tensor {
  const input = toTensor("gather", x, "float32", "params");
  const at = toTensor("gather", indices, "int32", "indices");
  const along = normalizeAxis("gather", axis, input.rank);
  if (along === 0) return apply(gatherOp, [input, at], null);
  const rest = input.shape.map((_, i) => i).filter((i) => i !== along);
  const picked = apply(gatherOp, [transpose(input, [along, ...rest]), at], null);
  const k = at.rank;
  const places = rest.map((_, i) => k + i);
  const order = [...places.slice(0, along), ...at.shape.map((_, i) => i), ...places.slice(along)];
  return transpose(picked, order);
}

interface SegmentAttrs {
  readonly count: number;
}

export const unsortedSegmentSumOp: Op<SegmentAttrs> = {
  name: "unsortedSegmentSum",
  type: "UnsortedSegmentSum",
  label: "UnsortedSegmentSum",
  args: ["data", "segment_ids"],
  infer([data, ids], { count }) {
    checkDType("unsortedSegmentSum", "data", data!, numbers);
    checkDType("unsortedSegmentSum", "segmentIds", ids!, ints);
    const { shape } = data!;
    if (!sameShape(shape.slice(0, ids!.shape.length), ids!.shape)) {
      throw rangeError(
        "unsortedSegmentSum",
        "segmentIds",
        `a shape that begins ${show(shape)}`,
        show(ids!.shape),
      );
    }
    return [{ shape: [count, ...shape.slice(ids!.shape.length)], dtype: data!.dtype }];
  },
  kernel([out], [data, ids], { count }) {
    const largest = dataOf(ids!).find((id) => id >= count);
    if (largest !== undefined) {
      throw rangeError("unsortedSegmentSum", "segmentIds", `below ${count}`, String(largest));
    }
    addRows(dataOf(out!), dataOf(data!), dataOf(ids!), sizeOf(out!.shape.slice(1)));
  },
  scalar: null,
  gradient: [(dy, { y: ids }) => gatherKept(dy, ids), null],
  graphAttrs: () => ({ Tindices: { type: "int32" }, Tnumsegments: { type: "int32" } }),
  constInputs: ({ count }) => [{ name: "num_segments", value: count }],
};

// Rows with a negative id went nowhere: their gradient is 0.
function gatherKept(dy: Tensor, ids: Tensor): Tensor {
  const rows = gather(dy, maximum(ids, 0));
  const isKept = reshape(greaterEqual(ids, 0), [...ids.shape, ...dy.shape.slice(1).map(() => 1)]);
  return where(isKept, rows, 0);
}

/** Row i of the result is the sum of the rows of data whose id is i; negative ids are dropped. */
export function unsortedSegmentSum(
  data: TensorLike,
  segmentIds: TensorLike,
  count: number,
): Tensor {
  const rows = toTensor("unsortedSegmentSum", data, "float32", "data");
  const ids = toTensor("unsortedSegmentSum", segmentIds, "int32", "segmentIds");
  if (!Number.isInteger(count) || count < 0) {
    throw rangeError("unsortedSegmentSum", "count", "an integer ≥ 0", String(count));
  }
  return apply(unsortedSegmentSumOp, [rows, ids], { count });
}

/** indices [..., k] of points in `shape`, as offsets of the blocks that they name. */
function flatIndices(op: string, indices: Tensor, shape: Shape): Tensor {
  checkDType(op, "indices", indices, ints);
  const k = indices.shape.at(-1);
  if (k === undefined || k > shape.length) {
    throw rangeError(
      op,
      "indices",
      `[..., k] with k ≤ ${shape.length}`,
      `shape ${show(indices.shape)}`,
    );
  }
  if (!isSymbolic(indices)) checkPoints(op, dataOf(indices), shape, k);
  const strides = tensor(Int32Array.from(stridesOf(shape.slice(0, k))));
  return reshape(sum(mul(indices, strides), -1), [-1]);
}

function checkPoints(op: string, points: Data, shape: Shape, k: number): void {
  points.forEach((index: number, i: number) => {
    if (index < 0 || index >= shape[i % k]!) {
      throw rangeError(op, "indices", `inside shape ${show(shape)}`, `${index} at axis ${i % k}`);
    }
  });
}

function blocks(shape: Shape, k: number): Shape {
  return [sizeOf(shape.slice(0, k)), ...shape.slice(k)];
}

/** The elements or slices of x at the points that the last axis of the int32 indices names. */
export function gatherNd(x: TensorLike, indices: TensorLike): Tensor {
  const input = toTensor("gatherNd", x, "float32", "params");
  const points = toTensor("gatherNd", indices, "int32", "indices");
  const flat = flatIndices("gatherNd", points, input.shape);
  const k = points.shape.at(-1)!;
  const picked = gather(reshape(input, blocks(input.shape, k)), flat);
  return reshape(picked, [...points.shape.slice(0, -1), ...input.shape.slice(k)]);
}

/** Zeros of `shape` with the updates added at the indices. */
export function scatterNd(indices: TensorLike, updates: TensorLike, shape: Shape): Tensor {
  const points = toTensor("scatterNd", indices, "int32", "indices");
  const values = toTensor("scatterNd", updates, "float32", "updates");
  const flat = flatIndices("scatterNd", points, checkShape("scatterNd", "shape", shape));
  const k = points.shape.at(-1)!;
  const rows = [flat.size, ...shape.slice(k)];
  if (sizeOf(rows) !== values.size) {
    throw rangeError(
      "scatterNd",
      "updates",
      `of ${sizeOf(rows)} elements`,
      `shape ${show(values.shape)}`,
    );
  }
  const [count] = blocks(shape, k);
  return reshape(unsortedSegmentSum(reshape(values, rows), flat, count!), shape);
}

interface OneHotAttrs {
  readonly depth: number;
  readonly dtype: DType;
}

export const oneHotOp: Op<OneHotAttrs> = {
  name: "oneHot",
  type: "OneHot",
  label: "one_hot",
  args: ["indices"],
  infer([indices], { depth, dtype }) {
    checkDType("oneHot", "indices", indices!, ints);
    return [{ shape: [...indices!.shape, depth], dtype }];
  },
  kernel([out], [indices], { depth }) {
    const to = dataOf(out!).fill(0);
    dataOf(indices!).forEach((index: number, i: number) => {
      if (index >= 0 && index < depth) to[i * depth + index] = 1;
    });
  },
  scalar: null,
  gradient: null,
  graphTypeAttr: "TI",
  graphAttrs: ({ dtype }) => ({ T: { type: dtype }, axis: { i: -1 } }),
  constInputs: ({ depth, dtype }) => [
    { name: "depth", value: depth },
    { name: "on_value", value: 1, dtype },
    { name: "off_value", value: 0, dtype },
  ],
};

/** A last axis of `depth` that is 1 at each index and 0 elsewhere; all 0 for an index outside. */
export function oneHot(indices: TensorLike, depth: number, dtype: DType = "float32"): Tensor {
  if (!Number.isInteger(depth) || depth < 1) {
    throw rangeError("oneHot", "depth", "an integer ≥ 1", String(depth));
  }
  return apply(oneHotOp, [toTensor("oneHot", indices, "int32", "indices")], { depth, dtype });
}

/** Pads with the mirrored tensor: "reflect" without repeating the edge, "symmetric" with it. */
export function mirrorPad(
  x: TensorLike,
  pads: readonly (readonly [number, number])[],
  mode: "reflect" | "symmetric",
): Tensor {
  const input = toTensor("mirrorPad", x, "float32", "input");
  if (pads.length !== input.rank) {
    throw rangeError("mirrorPad", "pads", `a pair for each of ${input.rank} axes`, show(pads));
  }
  const edge = mode === "reflect" ? 1 : 0;
  return pads.reduce((wide, [before, after], axis) => {
    const size = input.shape[axis]!;
    if (Math.max(before, after) > size - edge) {
      throw rangeError(
        "mirrorPad",
        "pads",
        `at most ${size - edge} at axis ${axis}`,
        show([before, after]),
      );
    }
    const whole = range(0, size, 1, "int32");
    const head = reverse(range(edge, edge + before, 1, "int32"));
    const tail = reverse(range(size - edge - after, size - edge, 1, "int32"));
    return before + after === 0 ? wide : gather(wide, concat([head, whole, tail]), axis);
  }, input);
}

/** x with the rows that the distinct indices [n, k] name replaced by the updates. */
export function tensorScatterUpdate(
  x: TensorLike,
  indices: TensorLike,
  updates: TensorLike,
): Tensor {
  const input = toTensor("tensorScatterUpdate", x, operandDType(updates), "tensor");
  const values = toTensor("tensorScatterUpdate", updates, input.dtype, "updates");
  checkSameDType("tensorScatterUpdate", input, values, "updates");
  const placed = scatterNd(indices, values, input.shape);
  const ones = filledTensor(1, { shape: values.shape, dtype: "int32" });
  return where(greater(scatterNd(indices, ones, input.shape), 0), placed, input);
}
