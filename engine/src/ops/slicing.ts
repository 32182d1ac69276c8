// Parts of tensors: slice, strided slice, reverse, pad.
import { apply } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { ConstInput, Op } from "../core/op.ts";
import { normalizeAxes, type Shape } from "../core/shape.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { forEachPoint, type Lattice } from "../kernels/indexing.ts";
import { reshape } from "./structure.ts";

interface SliceAttrs extends Lattice {
  readonly shape: Shape;
}

/** TensorFlow's begin, end and strides; an end before the first element is counted from the last. */
const latticeInputs = ({ begin, size, step, shape }: SliceAttrs): ConstInput[] => {
  const ends = begin.map((first, axis) => first + size[axis]! * step[axis]!);
  return [
    { name: "stack", value: begin, at: 1 },
    {
      name: "stack_1",
      value: ends.map((end, axis) => (end < 0 ? end - shape[axis]! : end)),
      at: 2,
    },
    { name: "stack_2", value: step, at: 3 },
  ];
};

export const sliceOp: Op<SliceAttrs> = {
  name: "slice",
  type: "StridedSlice",
  label: "strided_slice",
  args: ["input"],
  infer: ([x], { size }) => [{ shape: size, dtype: x!.dtype }],
  kernel([out], [x], attrs) {
    const [to, from] = [dataOf(out!), dataOf(x!)];
    forEachPoint(x!.shape, attrs, (point, flat) => {
      to[point] = from[flat]!;
    });
  },
  scalar: null,
  gradient: [(dy, { attrs }) => apply(sliceGradOp, [dy], attrs)],
  graphAttrs: () => ({ Index: { type: "int32" } }),
  constInputs: latticeInputs,
};

export const sliceGradOp: Op<SliceAttrs> = {
  name: "sliceGrad",
  type: "StridedSliceGrad",
  label: "StridedSliceGrad",
  args: ["dy"],
  infer: ([dy], { shape }) => [{ shape, dtype: dy!.dtype }],
  kernel([out], [dy], attrs) {
    const [to, from] = [dataOf(out!).fill(0), dataOf(dy!)];
    forEachPoint(attrs.shape, attrs, (point, flat) => {
      to[flat] = from[point]!;
    });
  },
  scalar: null,
  gradient: [(d, { attrs }) => apply(sliceOp, [d], attrs)],
  graphAttrs: () => ({ Index: { type: "int32" } }),
  constInputs: (attrs) => [{ name: "shape", value: attrs.shape, at: 0 }, ...latticeInputs(attrs)],
};

/** The block of `size` that starts at `begin`; a size of -1 goes to the end. */
export function slice(x: TensorLike, begin: readonly number[], size: readonly number[]): Tensor {
  const input = toTensor("slice", x, "float32", "input");
  const { shape, rank } = input;
  if (begin.length !== rank)
    throw rangeError("slice", "begin", `one per axis of ${show(shape)}`, show(begin));
  if (size.length !== rank)
    throw rangeError("slice", "size", `one per axis of ${show(shape)}`, show(size));
  const full = size.map((count, axis) => (count === -1 ? shape[axis]! - begin[axis]! : count));
  full.forEach((count, axis) => {
    const first = begin[axis]!;
    if (!Number.isInteger(first) || first < 0 || count < 0 || first + count > shape[axis]!) {
      throw rangeError(
        "slice",
        "begin and size",
        `inside shape ${show(shape)}`,
        `${show(begin)}, ${show(size)}`,
      );
    }
  });
  return apply(sliceOp, [input], { shape, begin, size: full, step: begin.map(() => 1) });
}

/** Where a strided slice starts and ends, and its step; as Python's start:stop:step. */
export type Range = readonly [start: number | null, stop: number | null, step?: number];

/**
 * Python's x[i, a:b, ...]: a number picks one element and drops the axis, a range keeps those from start to stop,
 * null keeps the axis whole. Missing axes are kept whole.
 */
export function stridedSlice(x: TensorLike, picks: readonly (number | Range | null)[]): Tensor {
  const input = toTensor("stridedSlice", x, "float32", "input");
  const { shape, rank } = input;
  if (picks.length > rank) {
    throw rangeError(
      "stridedSlice",
      "picks",
      `at most ${rank} for shape ${show(shape)}`,
      `${picks.length}`,
    );
  }
  const parts = shape.map((length, axis) => resolvePick(picks[axis] ?? null, length, axis));
  const lattice = {
    shape,
    begin: parts.map((part) => part.begin),
    size: parts.map((part) => part.size),
    step: parts.map((part) => part.step),
  };
  const kept = lattice.size.filter((_, axis) => typeof (picks[axis] ?? null) !== "number");
  return reshape(apply(sliceOp, [input], lattice), kept);
}

function resolvePick(
  pick: number | Range | null,
  length: number,
  axis: number,
): { begin: number; size: number; step: number } {
  if (pick === null) return { begin: 0, size: length, step: 1 };
  if (typeof pick === "number") {
    if (!Number.isInteger(pick) || pick < -length || pick >= length) {
      throw rangeError("stridedSlice", `pick ${axis}`, `in [${-length}, ${length})`, String(pick));
    }
    return { begin: pick < 0 ? pick + length : pick, size: 1, step: 1 };
  }
  const [start, stop, step = 1] = pick;
  if (!Number.isInteger(step) || step === 0) {
    throw rangeError("stridedSlice", `step ${axis}`, "an integer other than 0", String(step));
  }
  const [low, high] = step > 0 ? [0, length] : [-1, length - 1];
  const place = (at: number | null, absent: number) =>
    at === null ? absent : Math.min(Math.max(at < 0 ? at + length : at, low), high);
  const begin = place(start, step > 0 ? 0 : length - 1);
  const end = place(stop, step > 0 ? length : -1);
  return { begin, size: Math.max(0, Math.ceil((end - begin) / step)), step };
}

/** The elements in the opposite order along `axis` (all axes where absent). */
export function reverse(x: TensorLike, axis?: number | readonly number[]): Tensor {
  const input = toTensor("reverse", x, "float32", "tensor");
  const axes = normalizeAxes("reverse", axis, input.rank);
  return stridedSlice(
    input,
    input.shape.map((_, i) => (axes.includes(i) ? [null, null, -1] : null)),
  );
}

interface PadAttrs {
  readonly pads: readonly (readonly [number, number])[];
  readonly value: number;
}

function inside(x: Shape, pads: PadAttrs["pads"]): Lattice {
  return { begin: pads.map(([before]) => before), size: x, step: pads.map(() => 1) };
}

export const padOp: Op<PadAttrs> = {
  name: "pad",
  type: "PadV2",
  label: "Pad",
  args: ["input"],
  infer: ([x], { pads }) => [
    {
      shape: x!.shape.map((size, axis) => size + pads[axis]![0] + pads[axis]![1]),
      dtype: x!.dtype,
    },
  ],
  kernel([out], [x], { pads, value }) {
    const [to, from] = [dataOf(out!).fill(value), dataOf(x!)];
    forEachPoint(out!.shape, inside(x!.shape, pads), (point, flat) => {
      to[flat] = from[point]!;
    });
  },
  scalar: null,
  gradient: [
    (dy, { x, attrs }) =>
      slice(
        dy,
        attrs.pads.map(([before]) => before),
        x.shape,
      ),
  ],
  constInputs: ({ pads, value }, [x]) => [
    { name: "paddings", value: pads.flat(), shape: [pads.length, 2] },
    { name: "constant_values", value, dtype: x!.dtype },
  ],
};

/** The tensor with [before, after] elements of `value` added along each axis. */
export function pad(
  x: TensorLike,
  pads: readonly (readonly [number, number])[],
  value = 0,
): Tensor {
  const input = toTensor("pad", x, "float32", "input");
  const fits =
    pads.length === input.rank &&
    pads.every((two) => two.every((n) => Number.isInteger(n) && n >= 0));
  if (!fits)
    throw rangeError(
      "pad",
      "pads",
      `a pair of integers ≥ 0 for each of ${input.rank} axes`,
      show(pads),
    );
  return apply(padOp, [input], { pads, value });
}
