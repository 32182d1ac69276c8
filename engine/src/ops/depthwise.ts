// Convolutions that treat each channel by itself, and the product with a 1 × 1 filter that mixes the channels after.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import type { Tensor } from "../core/tensor.ts";
import {
  depthwiseFilterGradient,
  depthwiseForward,
  depthwiseInputGradient,
} from "../kernels/depthwise.ts";
import {
  fastDepthwise,
  fastDepthwiseFilterGradient,
  fastDepthwiseInputGradient,
} from "../kernels/wasm/depthwise.ts";
import {
  type ConvAttrs,
  type ConvOptions,
  checkRank4,
  conv2d,
  convAttrs,
  convGraph,
  convGrid,
} from "./conv.ts";
import { checkDType, checkSameDType, floats } from "./define.ts";

export const depthwiseConv2dOp: Op<ConvAttrs> = {
  name: "depthwiseConv2d",
  type: "DepthwiseConv2dNative",
  label: "depthwise",
  args: ["input", "filter"],
  infer([x], attrs) {
    const { rows, columns } = convGrid(attrs);
    const [, , channels, multiplier] = attrs.filterShape as [number, number, number, number];
    const shape = [attrs.inputShape[0]!, rows.output, columns.output, channels * multiplier];
    return [{ shape, dtype: x!.dtype }];
  },
  kernel: ([y], [x, filter], attrs) => depthwiseForward(y!, x!, filter!, convGrid(attrs)),
  fast: ([y], [x, filter], attrs) => fastDepthwise(y!, x!, filter!, convGrid(attrs)),
  scalar: null,
  gradient: [
    (dy, { y: filter, attrs }) => apply(depthwiseInputGradientOp, [filter, dy], attrs),
    (dy, { x, attrs }) => apply(depthwiseFilterGradientOp, [x, dy], attrs),
  ],
  graphAttrs: convGraph,
};

export const depthwiseInputGradientOp: Op<ConvAttrs> = {
  name: "depthwiseConv2dInputGradient",
  type: "DepthwiseConv2dNativeBackpropInput",
  label: "DepthwiseConv2dNativeBackpropInput",
  args: ["filter", "out_backprop"],
  infer: ([filter], { inputShape }) => [{ shape: inputShape, dtype: filter!.dtype }],
  kernel: ([dx], [filter, dy], attrs) => depthwiseInputGradient(dx!, dy!, filter!, convGrid(attrs)),
  fast: ([dx], [filter, dy], attrs) =>
    fastDepthwiseInputGradient(dx!, dy!, filter!, convGrid(attrs)),
  scalar: null,
  gradient: [
    (d, { y: dy, attrs }) => apply(depthwiseFilterGradientOp, [d, dy], attrs),
    (d, { x: filter, attrs }) => apply(depthwiseConv2dOp, [d, filter], attrs),
  ],
  graphAttrs: convGraph,
  constInputs: ({ inputShape }) => [{ name: "input_sizes", value: inputShape, at: 0 }],
};

export const depthwiseFilterGradientOp: Op<ConvAttrs> = {
  name: "depthwiseConv2dFilterGradient",
  type: "DepthwiseConv2dNativeBackpropFilter",
  label: "DepthwiseConv2dNativeBackpropFilter",
  args: ["input", "out_backprop"],
  infer: ([x], { filterShape }) => [{ shape: filterShape, dtype: x!.dtype }],
  kernel: ([dfilter], [x, dy], attrs) =>
    depthwiseFilterGradient(dfilter!, x!, dy!, convGrid(attrs)),
  fast: ([dfilter], [x, dy], attrs) =>
    fastDepthwiseFilterGradient(dfilter!, x!, dy!, convGrid(attrs)),
  scalar: null,
  gradient: [
    (d, { y: dy, attrs }) => apply(depthwiseInputGradientOp, [d, dy], attrs),
    (d, { x, attrs }) => apply(depthwiseConv2dOp, [x, d], attrs),
  ],
  graphAttrs: convGraph,
  constInputs: ({ filterShape }) => [{ name: "filter_sizes", value: filterShape, at: 1 }],
};

function operandsOf(op: string, x: TensorLike, filter: TensorLike) {
  const input = toTensor(op, x, operandDType(filter), "input");
  const taps = toTensor(op, filter, input.dtype, "filter");
  checkDType(op, "input", input, floats);
  checkSameDType(op, input, taps, "filter");
  checkRank4(op, "input", input);
  checkRank4(op, "filter", taps);
  if (taps.shape[2] !== input.shape[3]) {
    throw rangeError(op, "filter", `for ${input.shape[3]} channels`, `shape ${show(taps.shape)}`);
  }
  return { input, taps };
}

/**
 * Each channel of x [n, height, width, in] convolved with its own filters [height, width, in, multiplier], giving
 * [n, height′, width′, in · multiplier].
 */
export function depthwiseConv2d(
  x: TensorLike,
  filter: TensorLike,
  options: ConvOptions = {},
): Tensor {
  const { input, taps } = operandsOf("depthwiseConv2d", x, filter);
  const attrs = convAttrs("depthwiseConv2d", input.shape, taps.shape, options);
  return apply(depthwiseConv2dOp, [input, taps], attrs);
}

/**
 * A depthwise convolution with `depthwise` [height, width, in, multiplier], then one with `pointwise`
 * [1, 1, in · multiplier, out].
 */
export function separableConv2d(
  x: TensorLike,
  depthwise: TensorLike,
  pointwise: TensorLike,
  options: ConvOptions = {},
): Tensor {
  const { input, taps } = operandsOf("separableConv2d", x, depthwise);
  const mixing = toTensor("separableConv2d", pointwise, input.dtype, "pointwise");
  const wide = taps.shape[2]! * taps.shape[3]!;
  if (mixing.rank !== 4 || mixing.shape.slice(0, 3).join() !== `1,1,${wide}`) {
    const expected = `[1, 1, ${wide}, out]`;
    throw rangeError("separableConv2d", "pointwise", expected, `shape ${show(mixing.shape)}`);
  }
  return conv2d(depthwiseConv2d(input, taps, options), mixing);
}
