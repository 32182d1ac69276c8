// Convolutions over NHWC images with HWIO filters. Forward, input gradient and filter gradient are three ops,
// each of which is bilinear with the other two as its gradients.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import type { Shape } from "../core/shape.ts";
import type { Tensor, TensorSpec } from "../core/tensor.ts";
import { convFilterGradient, convForward, convInputGradient } from "../kernels/conv.ts";
import {
  fastConvFilterGradient,
  fastConvForward,
  fastConvInputGradient,
} from "../kernels/wasm/conv.ts";
import { checkPadding, type Grid, grid, type Padding, type Pair, pair } from "../kernels/window.ts";
import { checkDType, checkSameDType, floats } from "./define.ts";

export interface ConvAttrs {
  readonly strides: readonly [number, number];
  readonly dilations: readonly [number, number];
  readonly padding: Padding;
  readonly inputShape: Shape;
  readonly filterShape: Shape;
}

/** How the windows of a convolution lie. */
export function convGrid({
  inputShape,
  filterShape,
  strides,
  dilations,
  padding,
}: ConvAttrs): Grid {
  return grid(inputShape, [filterShape[0]!, filterShape[1]!], strides, dilations, padding);
}

function outputShape(attrs: ConvAttrs): Shape {
  const { rows, columns } = convGrid(attrs);
  return [attrs.inputShape[0]!, rows.output, columns.output, attrs.filterShape[3]!];
}

/** What the graph node of a convolution carries. */
export const convGraph = ({ strides, dilations, padding }: ConvAttrs) => ({
  strides: { ints: [1, ...strides, 1] },
  dilations: { ints: [1, ...dilations, 1] },
  padding: { s: padding.toUpperCase() },
  data_format: { s: "NHWC" },
});

export const conv2dOp: Op<ConvAttrs> = {
  name: "conv2d",
  type: "Conv2D",
  label: "Conv2D",
  args: ["input", "filter"],
  infer: ([x], attrs) => [{ shape: outputShape(attrs), dtype: x!.dtype }],
  kernel: ([y], [x, filter], attrs) => convForward(y!, x!, filter!, convGrid(attrs)),
  fast: ([y], [x, filter], attrs) => fastConvForward(y!, x!, filter!, convGrid(attrs)),
  scalar: null,
  gradient: [
    (dy, { y: filter, attrs }) => apply(convInputGradientOp, [filter, dy], attrs),
    (dy, { x, attrs }) => apply(convFilterGradientOp, [x, dy], attrs),
  ],
  graphAttrs: convGraph,
};

export const convInputGradientOp: Op<ConvAttrs> = {
  name: "conv2dInputGradient",
  type: "Conv2DBackpropInput",
  label: "Conv2DBackpropInput",
  args: ["filter", "out_backprop"],
  infer: ([filter], { inputShape }) => [{ shape: inputShape, dtype: filter!.dtype }],
  kernel: ([dx], [filter, dy], attrs) => convInputGradient(dx!, dy!, filter!, convGrid(attrs)),
  fast: ([dx], [filter, dy], attrs) => fastConvInputGradient(dx!, dy!, filter!, convGrid(attrs)),
  scalar: null,
  gradient: [
    (d, { y: dy, attrs }) => apply(convFilterGradientOp, [d, dy], attrs),
    (d, { x: filter, attrs }) => apply(conv2dOp, [d, filter], attrs),
  ],
  graphAttrs: convGraph,
  constInputs: ({ inputShape }) => [{ name: "input_sizes", value: inputShape, at: 0 }],
};

export const convFilterGradientOp: Op<ConvAttrs> = {
  name: "conv2dFilterGradient",
  type: "Conv2DBackpropFilter",
  label: "Conv2DBackpropFilter",
  args: ["input", "out_backprop"],
  infer: ([x], { filterShape }) => [{ shape: filterShape, dtype: x!.dtype }],
  kernel: ([dfilter], [x, dy], attrs) => convFilterGradient(dfilter!, x!, dy!, convGrid(attrs)),
  fast: ([dfilter], [x, dy], attrs) => fastConvFilterGradient(dfilter!, x!, dy!, convGrid(attrs)),
  scalar: null,
  gradient: [
    (d, { y: dy, attrs }) => apply(convInputGradientOp, [d, dy], attrs),
    (d, { x, attrs }) => apply(conv2dOp, [x, d], attrs),
  ],
  graphAttrs: convGraph,
  constInputs: ({ filterShape }) => [{ name: "filter_sizes", value: filterShape, at: 1 }],
};

export interface ConvOptions {
  /** Pixels between neighbouring windows; 1 where absent. */
  readonly strides?: Pair;
  /** Pixels between neighbouring taps; 1 where absent. */
  readonly dilations?: Pair;
  /** "valid" (no padding) where absent. */
  readonly padding?: Padding;
}

/** The checked attributes of a convolution. */
export function convAttrs(
  op: string,
  inputShape: Shape,
  filterShape: Shape,
  { strides = 1, dilations = 1, padding = "valid" }: ConvOptions,
): ConvAttrs {
  return {
    strides: pair(op, "strides", strides),
    dilations: pair(op, "dilations", dilations),
    padding: checkPadding(op, padding),
    inputShape,
    filterShape,
  };
}

/** RangeError unless the tensor is a batch of images, or a filter for them. */
export function checkRank4(op: string, argument: string, { shape }: TensorSpec): void {
  if (shape.length !== 4) throw rangeError(op, argument, "of rank 4", `shape ${show(shape)}`);
}

/**
 * x [n, height, width, in] convolved (cross-correlated) with filter [height, width, in, out], giving
 * [n, height′, width′, out].
 */
export function conv2d(x: TensorLike, filter: TensorLike, options: ConvOptions = {}): Tensor {
  const input = toTensor("conv2d", x, operandDType(filter), "input");
  const taps = toTensor("conv2d", filter, input.dtype, "filter");
  checkDType("conv2d", "input", input, floats);
  checkSameDType("conv2d", input, taps, "filter");
  checkRank4("conv2d", "input", input);
  checkRank4("conv2d", "filter", taps);
  if (taps.shape[2] !== input.shape[3]) {
    throw rangeError(
      "conv2d",
      "filter",
      `for ${input.shape[3]} channels`,
      `shape ${show(taps.shape)}`,
    );
  }
  return apply(conv2dOp, [input, taps], convAttrs("conv2d", input.shape, taps.shape, options));
}

/**
 * The transposed convolution: x [n, height, width, in] with filter [height, width, out, in] spread to
 * [n, height·stride, width·stride, out] for same padding, (height − 1)·stride + filter height for valid.
 */
export function conv2dTranspose(
  x: TensorLike,
  filter: TensorLike,
  { strides = 1, padding = "valid" }: Pick<ConvOptions, "strides" | "padding"> = {},
): Tensor {
  const op = "conv2dTranspose";
  const input = toTensor(op, x, operandDType(filter), "input");
  const taps = toTensor(op, filter, input.dtype, "filter");
  checkDType(op, "input", input, floats);
  checkSameDType(op, input, taps, "filter");
  checkRank4(op, "input", input);
  checkRank4(op, "filter", taps);
  if (taps.shape[3] !== input.shape[3]) {
    throw rangeError(
      op,
      "filter",
      `for ${input.shape[3]} channels in its last dimension`,
      show(taps.shape),
    );
  }
  const [down, right] = pair(op, "strides", strides);
  const grown = (size: number, stride: number, taps: number) =>
    padding === "same" ? size * stride : (size - 1) * stride + taps;
  const shape = [
    input.shape[0]!,
    grown(input.shape[1]!, down, taps.shape[0]!),
    grown(input.shape[2]!, right, taps.shape[1]!),
    taps.shape[2]!,
  ];
  return apply(
    convInputGradientOp,
    [taps, input],
    convAttrs(op, shape, taps.shape, { strides, padding }),
  );
}
