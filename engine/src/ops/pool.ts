// Pooling over NHWC images.
import { apply } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import type { Shape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import {
  avgPoolForward,
  avgPoolGradient,
  maxPoolForward,
  maxPoolGradient,
  maxPoolPick,
} from "../kernels/pool.ts";
import { fastAvgPoolGradient, fastMaxPoolGradient, fastPool } from "../kernels/wasm/pool.ts";
import { checkPadding, type Grid, grid, type Padding, type Pair, pair } from "../kernels/window.ts";
import { checkDType, floats } from "./define.ts";

export interface PoolAttrs {
  readonly size: readonly [number, number];
  readonly strides: readonly [number, number];
  readonly padding: Padding;
  readonly inputShape: Shape;
}

/** How the windows of a pooling lie. */
function poolGrid({ inputShape, size, strides, padding }: PoolAttrs): Grid {
  return grid(inputShape, size, strides, [1, 1], padding);
}

function pooledShape(attrs: PoolAttrs): Shape {
  const { rows, columns } = poolGrid(attrs);
  return [attrs.inputShape[0]!, rows.output, columns.output, attrs.inputShape[3]!];
}

const graphAttrs = ({ size, strides, padding }: PoolAttrs) => ({
  ksize: { ints: [1, ...size, 1] },
  strides: { ints: [1, ...strides, 1] },
  padding: { s: padding.toUpperCase() },
  data_format: { s: "NHWC" },
});

export const maxPoolOp: Op<PoolAttrs> = {
  name: "maxPool",
  type: "MaxPool",
  label: "MaxPool2d",
  args: ["input"],
  infer: ([x], attrs) => [{ shape: pooledShape(attrs), dtype: x!.dtype }],
  kernel: ([y], [x], attrs) => maxPoolForward(y!, x!, poolGrid(attrs)),
  fast: ([y], [x], attrs) => fastPool("maxPool", y!, x!, poolGrid(attrs)),
  scalar: null,
  gradient: [(dy, { x, output, attrs }) => apply(maxPoolGradOp, [x, output, dy], attrs)],
  graphAttrs,
};

export const maxPoolGradOp: Op<PoolAttrs> = {
  name: "maxPoolGrad",
  type: "MaxPoolGrad",
  label: "MaxPoolGrad",
  args: ["orig_input", "orig_output", "grad"],
  infer: ([x]) => [{ shape: x!.shape, dtype: x!.dtype }],
  kernel: ([dx], [x, y, dy], attrs) => maxPoolGradient(dx!, x!, y!, dy!, poolGrid(attrs)),
  fast: ([dx], [x, y, dy], attrs) => fastMaxPoolGradient(dx!, x!, y!, dy!, poolGrid(attrs)),
  scalar: null,
  gradient: [null, null, (d, { x, y, attrs }) => apply(maxPoolGradGradOp, [x, y, d], attrs)],
  graphAttrs,
};

export const maxPoolGradGradOp: Op<PoolAttrs> = {
  name: "maxPoolGradGrad",
  type: "MaxPoolGradGrad",
  label: "MaxPoolGradGrad",
  args: ["orig_input", "orig_output", "grad"],
  infer: ([, y]) => [{ shape: y!.shape, dtype: y!.dtype }],
  kernel: ([out], [x, y, d], attrs) => maxPoolPick(out!, x!, y!, d!, poolGrid(attrs)),
  scalar: null,
  gradient: [null, null, (d, { x, y, attrs }) => apply(maxPoolGradOp, [x, y, d], attrs)],
  graphAttrs,
};

export const avgPoolOp: Op<PoolAttrs> = {
  name: "avgPool",
  type: "AvgPool",
  label: "AvgPool2d",
  args: ["value"],
  infer: ([x], attrs) => [{ shape: pooledShape(attrs), dtype: x!.dtype }],
  kernel: ([y], [x], attrs) => avgPoolForward(y!, x!, poolGrid(attrs)),
  fast: ([y], [x], attrs) => fastPool("avgPool", y!, x!, poolGrid(attrs)),
  scalar: null,
  gradient: [(dy, { attrs }) => apply(avgPoolGradOp, [dy], attrs)],
  graphAttrs,
};

export const avgPoolGradOp: Op<PoolAttrs> = {
  name: "avgPoolGrad",
  type: "AvgPoolGrad",
  label: "AvgPoolGrad",
  args: ["grad"],
  infer: ([dy], { inputShape }) => [{ shape: inputShape, dtype: dy!.dtype }],
  kernel: ([dx], [dy], attrs) => avgPoolGradient(dx!, dy!, poolGrid(attrs)),
  fast: ([dx], [dy], attrs) => fastAvgPoolGradient(dx!, dy!, poolGrid(attrs)),
  scalar: null,
  gradient: [(d, { attrs }) => apply(avgPoolOp, [d], attrs)],
  graphAttrs,
  constInputs: ({ inputShape }) => [{ name: "orig_input_shape", value: inputShape, at: 0 }],
};

export interface PoolOptions {
  /** Pixels between neighbouring windows; the window's size where absent. */
  readonly strides?: Pair;
  /** "valid" (only whole windows) where absent. */
  readonly padding?: Padding;
}

function pool(op: Op<PoolAttrs>, x: TensorLike, size: Pair, options: PoolOptions): Tensor {
  const input = toTensor(op.name, x, "float32", "input");
  checkDType(op.name, "input", input, floats);
  if (input.rank !== 4)
    throw rangeError(op.name, "input", "of rank 4", `shape ${show(input.shape)}`);
  const window = pair(op.name, "size", size);
  return apply(op, [input], {
    size: window,
    strides: pair(op.name, "strides", options.strides ?? window),
    padding: checkPadding(op.name, options.padding ?? "valid"),
    inputShape: input.shape,
  });
}

/** The largest element of each window of x [n, height, width, channels]. */
export function maxPool(x: TensorLike, size: Pair, options: PoolOptions = {}): Tensor {
  return pool(maxPoolOp, x, size, options);
}

/** The mean of each window of x [n, height, width, channels]; padding does not count. */
export function avgPool(x: TensorLike, size: Pair, options: PoolOptions = {}): Tensor {
  return pool(avgPoolOp, x, size, options);
}
