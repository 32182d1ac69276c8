// Convolutions over NHWC images with HWIO filters.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Shape } from "../core/shape.ts";
import type { Tensor, TensorSpec } from "../core/tensor.ts";
import { convFilterGradient, convForward, convInputGradient } from "../kernels/conv.ts";
import {
  fastConvFilterGradient,
  fastConvForward,
  fastConvInputGradient,
} from "../kernels/wasm/conv.ts";
import { checkPadding, type Padding, type Pair, pair } from "../kernels/window.ts";
import { type ConvAttrs, convolutionEntries } from "./convolution-entries.ts";
import { checkDType, checkSameDType, floats } from "./define.ts";

const entries = convolutionEntries({
  name: "conv2d",
  type: "Conv2D",
  label: "Conv2D",
  outputShape: ({ inputShape: [images], filterShape }, { rows, columns }) => [
    images!,
    rows.output,
    columns.output,
    filterShape[3]!,
  ],
  forward: [convForward, fastConvForward],
  inputGradient: [convInputGradient, fastConvInputGradient],
  filterGradient: [convFilterGradient, fastConvFilterGradient],
});

export const conv2dOp = entries.forward;
export const convInputGradientOp = entries.inputGradient;
export const convFilterGradientOp = entries.filterGradient;

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
