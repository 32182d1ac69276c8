// Ops that move or fold elements without arithmetic of their own, each the gradient of another:
// reshape, transpose, broadcastTo and sum; cast, identity and stopGradient.
import { apply } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import { type DType, dtypes, isFloating, roundTo } from "../core/dtype.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import {
  broadcastShapes,
  checkShape,
  normalizeAxes,
  type Shape,
  sameShape,
  sizeOf,
} from "../core/shape.ts";
import { dataOf, type Tensor, type TensorSpec } from "../core/tensor.ts";
import { broadcastIndex, gatherBy } from "../kernels/elementwise.ts";
import { sumKernel } from "../kernels/reduce.ts";
import { transposeKernel } from "../kernels/transpose.ts";
import { fastSum } from "../kernels/wasm/reduce.ts";
import { anyDType, checkDType, numbers } from "./define.ts";

export type Axis = number | readonly number[];

export interface ReduceAttrs {
  readonly axes: readonly number[];
  readonly keepDims: boolean;
}

/** The shape after folding `axes` away, or to 1 with keepDims. */
export function reducedShape(shape: Shape, { axes, keepDims }: ReduceAttrs): Shape {
  if (keepDims) return shape.map((size, axis) => (axes.includes(axis) ? 1 : size));
  return shape.filter((_, axis) => !axes.includes(axis));
}

/** What a reduction's graph node carries besides its input. */
export const reduceGraph = {
  graphAttrs: ({ keepDims }: ReduceAttrs) => ({ keep_dims: { b: keepDims } }),
  constInputs: ({ axes }: ReduceAttrs) => [{ name: "reduction_indices", value: [...axes] }],
};

export const sumOp: Op<ReduceAttrs> = {
  name: "sum",
  type: "Sum",
  label: "Sum",
  args: ["input"],
  infer([x], attrs) {
    checkDType("sum", "input", x!, numbers);
    return [{ shape: reducedShape(x!.shape, attrs), dtype: x!.dtype }];
  },
  kernel: ([out], [x], { axes }) => sumKernel(out!, x!, axes),
  fast: ([out], [x], { axes }) => fastSum(out!, x!, axes),
  scalar: null,
  // Every element of the input counts once: its gradient is that of the sum it went into.
  gradient: [(dy, { x, attrs }) => spread(dy, x.shape, attrs)],
  ...reduceGraph,
};

/** The sum over `axis` (all axes where absent); an integer sum wraps. */
export function sum(x: TensorLike, axis?: Axis, keepDims = false): Tensor {
  const input = toTensor("sum", x);
  return apply(sumOp, [input], { axes: normalizeAxes("sum", axis, input.rank), keepDims });
}

/** A reduction's result repeated along what was folded. */
export function spread(y: Tensor, shape: Shape, { axes }: ReduceAttrs): Tensor {
  const kept = shape.map((size, axis) => (axes.includes(axis) ? 1 : size));
  return broadcastTo(reshape(y, kept), shape);
}

/** `dy` folded back to the shape of an operand that was broadcast. */
export function sumTo(dy: Tensor, shape: Shape): Tensor {
  if (sameShape(dy.shape, shape)) return dy;
  const lead = dy.rank - shape.length;
  const axes: number[] = [];
  for (let i = 0; i < dy.rank; i++) {
    if (i < lead || (shape[i - lead] === 1 && dy.shape[i] !== 1)) axes.push(i);
  }
  const folded = apply(sumOp, [dy], { axes, keepDims: false });
  return reshape(folded, shape);
}

interface ShapeAttrs {
  readonly shape: Shape;
}

export const broadcastToOp: Op<ShapeAttrs> = {
  name: "broadcastTo",
  type: "BroadcastTo",
  label: "BroadcastTo",
  args: ["input"],
  infer([x], { shape }) {
    const wide = broadcastShapes("broadcastTo", shape, x!.shape);
    if (!sameShape(wide, shape)) {
      throw rangeError(
        "broadcastTo",
        "shape",
        `one that ${show(x!.shape)} broadcasts to`,
        show(shape),
      );
    }
    return [{ shape, dtype: x!.dtype }];
  },
  kernel: ([out], [x]) => gatherBy(dataOf(out!), dataOf(x!), broadcastIndex(x!.shape, out!.shape)),
  scalar: null,
  gradient: [(dy, { x }) => sumTo(dy, x.shape)],
  constInputs: ({ shape }) => [{ name: "shape", value: [...shape] }],
};

/** The tensor repeated to `shape` by the broadcasting rules. */
export function broadcastTo(x: TensorLike, shape: Shape): Tensor {
  const input = toTensor("broadcastTo", x);
  if (sameShape(input.shape, shape)) return input;
  return apply(broadcastToOp, [input], { shape: checkShape("broadcastTo", "shape", shape) });
}

export const reshapeOp: Op<ShapeAttrs> = {
  name: "reshape",
  type: "Reshape",
  label: "Reshape",
  args: ["tensor"],
  infer([x], { shape }) {
    if (sizeOf(x!.shape) !== sizeOf(shape)) {
      throw rangeError("reshape", "shape", `one of ${sizeOf(x!.shape)} elements`, show(shape));
    }
    return [{ shape, dtype: x!.dtype }];
  },
  kernel: copyKernel,
  isView: true,
  scalar: null,
  gradient: [(dy, { x }) => reshape(dy, x.shape)],
  constInputs: ({ shape }) => [{ name: "shape", value: [...shape] }],
};

/** The same elements in another shape; one size may be -1, and is worked out. */
export function reshape(x: TensorLike, shape: Shape): Tensor {
  const input = toTensor("reshape", x);
  const full = shape.includes(-1) ? inferred(shape, input) : checkShape("reshape", "shape", shape);
  return sameShape(full, input.shape) ? input : apply(reshapeOp, [input], { shape: full });
}

function inferred(shape: Shape, { size, shape: from }: Tensor): Shape {
  const known = sizeOf(
    checkShape(
      "reshape",
      "shape",
      shape.filter((one) => one !== -1),
    ),
  );
  const unknown = shape.filter((one) => one === -1).length;
  if (unknown > 1 || known === 0 || size % known !== 0) {
    throw rangeError("reshape", "shape", `one that ${show(from)} can fill`, show(shape));
  }
  return shape.map((one) => (one === -1 ? size / known : one));
}

interface TransposeAttrs {
  readonly perm: readonly number[];
}

export const transposeOp: Op<TransposeAttrs> = {
  name: "transpose",
  type: "Transpose",
  label: "transpose",
  args: ["x"],
  infer: ([x], { perm }) => [{ shape: perm.map((axis) => x!.shape[axis]!), dtype: x!.dtype }],
  kernel: ([out], [x], { perm }) => transposeKernel(out!, x!, perm),
  scalar: null,
  gradient: [(dy, { attrs }) => transpose(dy, inverse(attrs.perm))],
  constInputs: ({ perm }) => [{ name: "perm", value: [...perm] }],
};

/** Dimensions reordered: output axis i is input axis perm[i]; reversed where perm is absent. */
export function transpose(x: TensorLike, perm?: readonly number[]): Tensor {
  const input = toTensor("transpose", x);
  const { rank } = input;
  const order = perm ?? Array.from({ length: rank }, (_, i) => rank - 1 - i);
  const axes = normalizeAxes("transpose", order, rank);
  if (axes.length !== rank) {
    throw rangeError("transpose", "perm", `a permutation of ${rank} axes`, show(order));
  }
  return apply(transposeOp, [input], {
    perm: order.map((axis) => (axis < 0 ? axis + rank : axis)),
  });
}

function inverse(perm: readonly number[]): number[] {
  const back = new Array<number>(perm.length);
  perm.forEach((axis, i) => {
    back[axis] = i;
  });
  return back;
}

interface CastAttrs {
  readonly dtype: DType;
}

export const castOp: Op<CastAttrs> = {
  name: "cast",
  type: "Cast",
  label: "Cast",
  args: ["x"],
  infer([x], { dtype }) {
    checkDType("cast", "x", x!, anyDType);
    if (!dtypes.includes(dtype)) throw typeError("cast", "dtype", dtypes.join(", "), show(dtype));
    return [{ shape: x!.shape, dtype }];
  },
  kernel([out], [x], { dtype }) {
    const [to, from] = [dataOf(out!), dataOf(x!)];
    for (let i = 0; i < to.length; i++) to[i] = roundTo(from[i]!, dtype);
  },
  scalar: null,
  gradient: [(dy, { x }) => (isFloating(x.dtype) ? cast(dy, x.dtype) : null)],
  graphTypeAttr: null,
  graphAttrs: ({ dtype }, [x]) => ({ SrcT: { type: x!.dtype }, DstT: { type: dtype } }),
};

/** The values in another dtype: fractions are cut off for int32, anything but 0 is true for bool. */
export function cast(x: TensorLike, dtype: DType): Tensor {
  const input = toTensor("cast", x);
  return input.dtype === dtype ? input : apply(castOp, [input], { dtype });
}

function copySpec(inputs: readonly TensorSpec[]): readonly TensorSpec[] {
  return [{ shape: inputs[0]!.shape, dtype: inputs[0]!.dtype }];
}

function copyKernel([out]: readonly Tensor[], [x]: readonly Tensor[]): void {
  dataOf(out!).set(dataOf(x!));
}

export const identityOp: Op<null> = {
  name: "identity",
  type: "Identity",
  label: "Identity",
  args: ["input"],
  infer: copySpec,
  kernel: copyKernel,
  isView: true,
  scalar: (x) => x,
  gradient: [(dy) => dy],
};

/** The same values under a handle of its own, which tapes tell apart. */
export function identity(x: TensorLike): Tensor {
  return apply(identityOp, [toTensor("identity", x)], null);
}

export const stopGradientOp: Op<null> = {
  ...identityOp,
  name: "stopGradient",
  type: "StopGradient",
  label: "StopGradient",
  gradient: null,
};

/** The value, as a constant to every tape. */
export function stopGradient(x: TensorLike): Tensor {
  return apply(stopGradientOp, [toTensor("stopGradient", x)], null);
}
