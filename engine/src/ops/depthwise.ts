// Convolutions that treat each channel by itself, and the product with a 1 × 1 filter that mixes the channels after.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
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
import { type ConvOptions, checkRank4, conv2d, convAttrs } from "./conv.ts";
import { convolutionEntries } from "./convolution-entries.ts";
import { checkDType, checkSameDType, floats } from "./define.ts";

const entries = convolutionEntries({
  name: "depthwiseConv2d",
  type: "DepthwiseConv2dNative",
  label: "depthwise",
  outputShape: ({ inputShape: [images], filterShape }, { rows, columns }) => [
    images!,
    rows.output,
    columns.output,
    filterShape[2]! * filterShape[3]!,
  ],
  forward: [depthwiseForward, fastDepthwise],
  inputGradient: [depthwiseInputGradient, fastDepthwiseInputGradient],
  filterGradient: [depthwiseFilterGradient, fastDepthwiseFilterGradient],
});

export const depthwiseConv2dOp = entries.forward;
export const depthwiseInputGradientOp = entries.inputGradient;
export const depthwiseFilterGradientOp = entries.filterGradient;

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
