// Pooling over sequences and volumes, as pooling over images of them.
import { type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { checkPadding, type Padding, type Triple, triple } from "../kernels/window.ts";
import { avgPool, maxPool } from "./pool.ts";
import { reshape } from "./structure.ts";

export interface Pool1dOptions {
  /** Steps between neighbouring windows; the window's size where absent. */
  readonly strides?: number;
  readonly padding?: Padding;
}

export interface Pool3dOptions {
  /** Voxels between neighbouring windows; the window's size where absent. */
  readonly strides?: Triple;
  readonly padding?: Padding;
}

type ImagePool = typeof maxPool;

function pool1d(op: string, pool: ImagePool, x: TensorLike, size: number, options: Pool1dOptions) {
  const input = toTensor(op, x, "float32", "input");
  if (input.rank !== 3) throw rangeError(op, "input", "of rank 3", `shape ${show(input.shape)}`);
  const [n, length, channels] = input.shape as [number, number, number];
  const { strides = size, padding = "valid" } = options;
  const image = reshape(input, [n, length, 1, channels]);
  const pooled = pool(image, [size, 1], { strides: [strides, 1], padding });
  return reshape(pooled, [n, pooled.shape[1]!, channels]);
}

// The largest, and the mean, over a box is that over its depth of those over its layers.
function pool3d(op: string, pool: ImagePool, x: TensorLike, size: Triple, options: Pool3dOptions) {
  const input = toTensor(op, x, "float32", "input");
  if (input.rank !== 5) throw rangeError(op, "input", "of rank 5", `shape ${show(input.shape)}`);
  const window = triple(op, "size", size);
  const strides = triple(op, "strides", options.strides ?? window);
  const padding = checkPadding(op, options.padding ?? "valid");
  const [n, depth, height, width, channels] = input.shape as [
    number,
    number,
    number,
    number,
    number,
  ];
  const images = reshape(input, [n * depth, height, width, channels]);
  const flat = pool(images, [window[1], window[2]], { strides: [strides[1], strides[2]], padding });
  const [, rows, columns] = flat.shape as [number, number, number];
  const layers = reshape(flat, [n, depth, rows * columns, channels]);
  const pooled = pool(layers, [window[0], 1], { strides: [strides[0], 1], padding });
  return reshape(pooled, [n, pooled.shape[1]!, rows, columns, channels]);
}

/** The largest element of each window of x [n, length, channels]. */
export function maxPool1d(x: TensorLike, size: number, options: Pool1dOptions = {}): Tensor {
  return pool1d("maxPool1d", maxPool, x, size, options);
}

/** The mean of each window of x [n, length, channels]; padding does not count. */
export function avgPool1d(x: TensorLike, size: number, options: Pool1dOptions = {}): Tensor {
  return pool1d("avgPool1d", avgPool, x, size, options);
}

/** The largest element of each window of x [n, depth, height, width, channels]. */
export function maxPool3d(x: TensorLike, size: Triple, options: Pool3dOptions = {}): Tensor {
  return pool3d("maxPool3d", maxPool, x, size, options);
}

/** The mean of each window of x [n, depth, height, width, channels]; padding does not count. */
export function avgPool3d(x: TensorLike, size: Triple, options: Pool3dOptions = {}): Tensor {
  return pool3d("avgPool3d", avgPool, x, size, options);
}
