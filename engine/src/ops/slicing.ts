// Parts of tensors and their joins: slice, pad, concat, stack, split, tile, reverse, roll.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { normalizeAxes, normalizeAxis, type Shape, sameShape, sizeOf } from "../core/shape.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { forEachPoint, type Lattice } from "../kernels/indexing.ts";
import { anyDType, checkDType, checkSameDType } from "./define.ts";
import { broadcastTo, reshape } from "./structure.ts";

interface SliceAttrs extends Lattice {
  readonly shape: Shape;
}

const latticeInputs = ({ begin, size, step }: Lattice) => [
  { name: "stack", value: begin },
  { name: "stack_1", value: begin.map((first, axis) => first + size[axis]! * step[axis]!) },
  { name: "stack_2", value: step },
];

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
  constInputs: ({ pads, value }) => [
    { name: "paddings", value: pads.flat() },
    { name: "constant_values", value },
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

interface ConcatAttrs {
  readonly axis: number;
}

export const concatOp: Op<ConcatAttrs> = {
  name: "concat",
  type: "ConcatV2",
  label: "concat",
  args: ["values"],
  infer(inputs, { axis }) {
    const first = inputs[0]!;
    let total = 0;
    for (const input of inputs) {
      checkDType("concat", "values", input, anyDType);
      checkSameDType("concat", first, input, "values");
      const fits = input.shape.length === first.shape.length;
      if (!fits || input.shape.some((size, i) => i !== axis && size !== first.shape[i])) {
        throw rangeError(
          "concat",
          "values",
          `like shape ${show(first.shape)} but for axis ${axis}`,
          show(input.shape),
        );
      }
      total += input.shape[axis]!;
    }
    return [
      { shape: first.shape.map((size, i) => (i === axis ? total : size)), dtype: first.dtype },
    ];
  },
  kernel([out], inputs, { axis }) {
    const to = dataOf(out!);
    const outer = sizeOf(out!.shape.slice(0, axis));
    const row = sizeOf(out!.shape.slice(axis));
    let offset = 0;
    for (const input of inputs) {
      const from = dataOf(input);
      const width = sizeOf(input.shape.slice(axis));
      for (let i = 0; i < outer; i++) {
        to.set(from.subarray(i * width, (i + 1) * width), i * row + offset);
      }
      offset += width;
    }
  },
  scalar: null,
  gradient: [
    (dy, { inputs, attrs: { axis } }, index) => {
      let first = 0;
      for (let i = 0; i < index; i++) first += inputs[i]!.shape[axis]!;
      const { shape } = inputs[index]!;
      return slice(
        dy,
        shape.map((_, i) => (i === axis ? first : 0)),
        shape,
      );
    },
  ],
  constInputs: ({ axis }) => [{ name: "axis", value: axis }],
};

/** The tensors one after another along `axis`. */
export function concat(values: readonly TensorLike[], axis = 0): Tensor {
  const tensors = listOf("concat", values);
  return apply(concatOp, tensors, { axis: normalizeAxis("concat", axis, tensors[0]!.rank) });
}

function listOf(op: string, values: readonly TensorLike[]): Tensor[] {
  if (!Array.isArray(values)) throw typeError(op, "values", "an array of tensors", show(values));
  if (values.length === 0) throw rangeError(op, "values", "at least one tensor", "none");
  const dtype = operandDType(values[0]!);
  return values.map((value) => toTensor(op, value, dtype, "values"));
}

/** The tensors of one shape as the elements of a new axis. */
export function stack(values: readonly TensorLike[], axis = 0): Tensor {
  const tensors = listOf("stack", values);
  const { shape } = tensors[0]!;
  for (const one of tensors) {
    if (!sameShape(one.shape, shape)) {
      throw rangeError("stack", "values", `of shape ${show(shape)}`, `shape ${show(one.shape)}`);
    }
  }
  const at = normalizeAxis("stack", axis, shape.length + 1);
  return concat(
    tensors.map((one) => expandDims(one, at)),
    at,
  );
}

/** An axis of size 1 inserted at `axis`. */
export function expandDims(x: TensorLike, axis: number): Tensor {
  const input = toTensor("expandDims", x, "float32", "input");
  const at = normalizeAxis("expandDims", axis, input.rank + 1);
  return reshape(input, [...input.shape.slice(0, at), 1, ...input.shape.slice(at)]);
}

/** Axes of size 1 dropped: those given, or all. */
export function squeeze(x: TensorLike, axis?: number | readonly number[]): Tensor {
  const input = toTensor("squeeze", x, "float32", "input");
  const { shape } = input;
  if (axis === undefined)
    return reshape(
      input,
      shape.filter((size) => size !== 1),
    );
  const axes = normalizeAxes("squeeze", axis, input.rank);
  for (const one of axes) {
    if (shape[one] !== 1)
      throw rangeError("squeeze", "axis", "an axis of size 1", `${one} of shape ${show(shape)}`);
  }
  return reshape(
    input,
    shape.filter((_, i) => !axes.includes(i)),
  );
}

/** Parts along `axis`: that many equal ones, or of the sizes given. */
export function split(x: TensorLike, parts: number | readonly number[], axis = 0): Tensor[] {
  const input = toTensor("split", x, "float32", "value");
  const at = normalizeAxis("split", axis, input.rank);
  const length = input.shape[at]!;
  const sizes =
    typeof parts === "number" ? new Array<number>(parts).fill(length / parts) : [...parts];
  if (
    sizes.some((size) => !Number.isInteger(size)) ||
    sizes.reduce((a, b) => a + b, 0) !== length
  ) {
    throw rangeError(
      "split",
      "parts",
      `ones that fill axis ${at} of shape ${show(input.shape)}`,
      show(parts),
    );
  }
  let first = 0;
  return sizes.map((size) => {
    const begin = input.shape.map((_, i) => (i === at ? first : 0));
    first += size;
    return slice(
      input,
      begin,
      input.shape.map((whole, i) => (i === at ? size : whole)),
    );
  });
}

/** The elements along `axis`, each without that axis. */
export function unstack(x: TensorLike, axis = 0): Tensor[] {
  const input = toTensor("unstack", x, "float32", "value");
  const at = normalizeAxis("unstack", axis, input.rank);
  return split(input, input.shape[at]!, at).map((part) => squeeze(part, at));
}

/** The tensor repeated `multiples[i]` times along each axis. */
export function tile(x: TensorLike, multiples: readonly number[]): Tensor {
  const input = toTensor("tile", x, "float32", "input");
  if (multiples.length !== input.rank || multiples.some((n) => !Number.isInteger(n) || n < 0)) {
    throw rangeError("tile", "multiples", `${input.rank} integers ≥ 0`, show(multiples));
  }
  const apart = reshape(
    input,
    input.shape.flatMap((size) => [1, size]),
  );
  const wide = broadcastTo(
    apart,
    input.shape.flatMap((size, i) => [multiples[i]!, size]),
  );
  return reshape(
    wide,
    input.shape.map((size, i) => size * multiples[i]!),
  );
}

/** The elements moved on by `shift` along `axis`; those that leave at the end come in at the start. */
export function roll(x: TensorLike, shift: number, axis = 0): Tensor {
  const input = toTensor("roll", x, "float32", "input");
  const at = normalizeAxis("roll", axis, input.rank);
  const length = input.shape[at]!;
  const by = length === 0 ? 0 : ((shift % length) + length) % length;
  if (by === 0) return input;
  const [head, tail] = split(input, [length - by, by], at) as [Tensor, Tensor];
  return concat([tail, head], at);
}

/** One matrix for each tensor: its elements along axis i, repeated over the other axes ("ij" indexing). */
export function meshgrid(...axes: readonly TensorLike[]): Tensor[] {
  const lines = axes.map((axis) => toTensor("meshgrid", axis, "float32", "axes"));
  const shape = lines.map((line) => line.size);
  return lines.map((line, i) =>
    broadcastTo(
      reshape(
        line,
        shape.map((size, j) => (i === j ? size : 1)),
      ),
      shape,
    ),
  );
}
