// Convolutions over sequences, as convolutions over images of one row.
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Padding } from "../kernels/window.ts";
import { conv2d, conv2dTranspose } from "./conv.ts";
import { expandDims, squeeze } from "./joining.ts";

export interface Conv1dOptions {
  /** Steps between neighbouring windows; 1 where absent. */
  readonly strides?: number;
  /** Steps between neighbouring taps; 1 where absent. */
  readonly dilations?: number;
  /** "valid" (no padding) where absent. */
  readonly padding?: Padding;
}

function asImages(op: string, x: TensorLike, filter: TensorLike) {
  const input = toTensor(op, x, operandDType(filter), "input");
  const taps = toTensor(op, filter, input.dtype, "filter");
  if (input.rank !== 3) throw rangeError(op, "input", "of rank 3", `shape ${show(input.shape)}`);
  if (taps.rank !== 3) throw rangeError(op, "filter", "of rank 3", `shape ${show(taps.shape)}`);
  return [expandDims(input, 1), expandDims(taps, 0)] as const;
}

/** x [n, length, in] convolved with filter [length, in, out], giving [n, length′, out]. */
export function conv1d(x: TensorLike, filter: TensorLike, options: Conv1dOptions = {}): Tensor {
  const [images, taps] = asImages("conv1d", x, filter);
  const { strides = 1, dilations = 1, padding = "valid" } = options;
  const line = { strides: [1, strides], dilations: [1, dilations], padding } as const;
  return squeeze(conv2d(images, taps, line), 1);
}

/**
 * The transposed convolution: x [n, length, in] with filter [length, out, in] spread to [n, length · stride, out] for
 * same padding, [n, (length − 1) · stride + filter length, out] for valid.
 */
export function conv1dTranspose(
  x: TensorLike,
  filter: TensorLike,
  options: Pick<Conv1dOptions, "strides" | "padding"> = {},
): Tensor {
  const [images, taps] = asImages("conv1dTranspose", x, filter);
  const { strides = 1, padding = "valid" } = options;
  return squeeze(conv2dTranspose(images, taps, { strides: [1, strides], padding }), 1);
}
