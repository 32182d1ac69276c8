// Joins of tensors and their parts: concat, stack, split, unstack, tile, roll, meshgrid; axes of size 1.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { normalizeAxes, normalizeAxis, sameShape, sizeOf } from "../core/shape.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { anyDType, checkDType, checkSameDType } from "./define.ts";
import { slice } from "./slicing.ts";
import { broadcastTo, reshape } from "./structure.ts";

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
  graphAttrs: (_, inputs) => ({ N: { i: inputs.length } }),
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
