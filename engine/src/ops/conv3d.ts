// Convolution over volumes: the sum, over the filter's depth, of convolutions of the volume's layers as images.
import { apply, nameScope } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { checkPadding, type Padding, type Triple, triple, windows } from "../kernels/window.ts";
import { addN } from "./accumulate.ts";
import { conv2d, conv2dTranspose } from "./conv.ts";
import { checkDType, checkSameDType, floats } from "./define.ts";
import { pad, slice, sliceGradOp, stridedSlice } from "./slicing.ts";
import { reshape } from "./structure.ts";

export interface Conv3dOptions {
  /** Voxels between neighbouring windows; 1 where absent. */
  readonly strides?: Triple;
  /** Voxels between neighbouring taps; 1 where absent. */
  readonly dilations?: Triple;
  /** "valid" (no padding) where absent. */
  readonly padding?: Padding;
}

function operandsOf(op: string, x: TensorLike, filter: TensorLike, channelAxis: 3 | 4) {
  const input = toTensor(op, x, operandDType(filter), "input");
  const taps = toTensor(op, filter, input.dtype, "filter");
  checkDType(op, "input", input, floats);
  checkSameDType(op, input, taps, "filter");
  if (input.rank !== 5) throw rangeError(op, "input", "of rank 5", `shape ${show(input.shape)}`);
  if (taps.rank !== 5) throw rangeError(op, "filter", "of rank 5", `shape ${show(taps.shape)}`);
  if (taps.shape[channelAxis] !== input.shape[4]) {
    throw rangeError(op, "filter", `for ${input.shape[4]} channels`, `shape ${show(taps.shape)}`);
  }
  return { input, taps };
}

/**
 * x [n, depth, height, width, in] convolved with filter [depth, height, width, in, out], giving
 * [n, depth′, height′, width′, out].
 */
export function conv3d(x: TensorLike, filter: TensorLike, options: Conv3dOptions = {}): Tensor {
  const { input, taps } = operandsOf("conv3d", x, filter, 3);
  const [deep, ...flat] = triple("conv3d", "strides", options.strides ?? 1);
  const [apart, ...flatApart] = triple("conv3d", "dilations", options.dilations ?? 1);
  const padding = checkPadding("conv3d", options.padding ?? "valid");
  const layers = windows(input.shape[1]!, taps.shape[0]!, deep, apart, padding);
  return nameScope("Conv3D", () => {
    const padded = padDepth(input, layers);
    const images = { strides: flat, dilations: flatApart, padding } as const;
    const parts = tapsOf(taps).map((tap, k) => {
      const first = k * apart;
      const rows = stridedSlice(padded, [
        null,
        [first, first + (layers.output - 1) * deep + 1, deep],
      ]);
      return conv2d(asImages(rows), tap, images);
    });
    return asVolumes(addN(parts), layers.output);
  });
}

/**
 * The transposed convolution: x [n, depth, height, width, in] with filter [depth, height, width, out, in] spread over
 * size · stride voxels along each axis for same padding, (size − 1) · stride + the filter's size for valid.
 */
export function conv3dTranspose(
  x: TensorLike,
  filter: TensorLike,
  options: Pick<Conv3dOptions, "strides" | "padding"> = {},
): Tensor {
  const { input, taps } = operandsOf("conv3dTranspose", x, filter, 4);
  const [deep, ...flat] = triple("conv3dTranspose", "strides", options.strides ?? 1);
  const padding = checkPadding("conv3dTranspose", options.padding ?? "valid");
  const [depth, size] = [input.shape[1]!, taps.shape[0]!];
  const wanted = padding === "same" ? depth * deep : (depth - 1) * deep + size;
  const { before } = windows(wanted, size, deep, 1, padding);
  return nameScope("Conv3DTranspose", () => {
    const parts = tapsOf(taps).map((tap, k) => {
      const images = conv2dTranspose(asImages(input), tap, { strides: flat, padding });
      return spreadDepth(
        asVolumes(images, depth),
        k,
        deep,
        Math.max(wanted, (depth - 1) * deep + size),
      );
    });
    const whole = addN(parts);
    const begin = [0, before, 0, 0, 0];
    return slice(
      whole,
      begin,
      whole.shape.map((length, axis) => (axis === 1 ? wanted : length)),
    );
  });
}

function tapsOf(taps: Tensor): Tensor[] {
  return Array.from({ length: taps.shape[0]! }, (_, k) => stridedSlice(taps, [k]));
}

function padDepth(x: Tensor, { before, after }: { before: number; after: number }): Tensor {
  if (before + after === 0) return x;
  return pad(x, [
    [0, 0],
    [before, after],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
}

/** Layer i at depth first + i · step of a volume of zeros. */
function spreadDepth(x: Tensor, first: number, step: number, depth: number): Tensor {
  const shape = x.shape.map((size, axis) => (axis === 1 ? depth : size));
  const at = (along: number, elsewhere: number) =>
    shape.map((_, axis) => (axis === 1 ? along : elsewhere));
  return apply(sliceGradOp, [x], { shape, begin: at(first, 0), size: x.shape, step: at(step, 1) });
}

/** [n, depth, …] → [n · depth, …] */
function asImages(x: Tensor): Tensor {
  const [n, depth, ...rest] = x.shape as [number, number, ...number[]];
  return reshape(x, [n * depth, ...rest]);
}

function asVolumes(x: Tensor, depth: number): Tensor {
  const [images, ...rest] = x.shape as [number, ...number[]];
  return reshape(x, [images / depth, depth, ...rest]);
}
