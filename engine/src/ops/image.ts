// Images in other sizes: resized, and pixels traded for channels. All take [n, height, width, channels].
import { type TensorLike, toTensor } from "../core/convert.ts";
import { allocate, type DType } from "../core/dtype.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import { arrayTensor, type Tensor } from "../core/tensor.ts";
import { checkDType, floats } from "./define.ts";
import { gather } from "./gathering.ts";
import { matmul } from "./matmul.ts";
import { reshape, transpose } from "./structure.ts";

export type Interpolation = "bilinear" | "nearest";

type ImageShape = [images: number, height: number, width: number, channels: number];

function imagesOf(op: string, x: TensorLike): Tensor {
  const images = toTensor(op, x, "float32", "images");
  if (images.rank === 4) return images;
  throw rangeError(op, "images", "of rank 4", `shape ${show(images.shape)}`);
}

/**
 * The images in size [height, width], with pixels as squares around half integers, as tf.image.resize: "bilinear" weighs
 * the two nearest pixels along each axis, "nearest" takes the nearest.
 */
export function resize(
  x: TensorLike,
  size: readonly [number, number],
  method: Interpolation = "bilinear",
): Tensor {
  const images = imagesOf("resize", x);
  if (
    !Array.isArray(size) ||
    size.length !== 2 ||
    !size.every((n) => Number.isInteger(n) && n > 0)
  ) {
    throw rangeError("resize", "size", "two integers ≥ 1", show(size));
  }
  if (method === "nearest") return resizeNearest(images, size);
  if (method === "bilinear") return resizeBilinear(images, size);
  throw typeError("resize", "method", '"bilinear" or "nearest"', show(method));
}

function resizeNearest(images: Tensor, [height, width]: readonly [number, number]): Tensor {
  const nearest = (from: number, to: number) =>
    Int32Array.from({ length: to }, (_, i) =>
      Math.min(from - 1, Math.floor(((i + 0.5) * from) / to)),
    );
  const rows = gather(images, nearest(images.shape[1]!, height), 1);
  return gather(rows, nearest(images.shape[2]!, width), 2);
}

// Linear in the image along each axis, so two products with matrices of weights.
function resizeBilinear(images: Tensor, [height, width]: readonly [number, number]): Tensor {
  checkDType("resize", "images", images, floats);
  const [n, fromHeight, fromWidth, channels] = images.shape as ImageShape;
  const flat = reshape(images, [n, fromHeight, fromWidth * channels]);
  const rows = matmul(weights(fromHeight, height, images.dtype), flat);
  const apart = reshape(rows, [n * height, fromWidth, channels]);
  const both = matmul(weights(fromWidth, width, images.dtype), apart);
  return reshape(both, [n, height, width, channels]);
}

/** [to, from]: how much of each old line is in each new one. */
function weights(from: number, to: number, dtype: DType): Tensor {
  const data = allocate(dtype, to * from);
  for (let i = 0; i < to; i++) {
    const place = Math.max(0, ((i + 0.5) * from) / to - 0.5);
    const low = Math.min(from - 1, Math.floor(place));
    const high = Math.min(from - 1, low + 1);
    data[i * from + low]! += 1 - (place - low);
    data[i * from + high]! += place - low;
  }
  return arrayTensor(data, [to, from], dtype);
}

function checkBlock(op: string, blockSize: number): void {
  if (Number.isInteger(blockSize) && blockSize > 1) return;
  throw rangeError(op, "blockSize", "an integer ≥ 2", show(blockSize));
}

/** Each pixel's channels as a block of pixels: [n, h, w, c] → [n, h · block, w · block, c / block²]. */
export function depthToSpace(x: TensorLike, blockSize: number): Tensor {
  const images = imagesOf("depthToSpace", x);
  checkBlock("depthToSpace", blockSize);
  const [n, height, width, channels] = images.shape as ImageShape;
  const depth = channels / blockSize ** 2;
  if (!Number.isInteger(depth)) {
    const expected = `of a multiple of ${blockSize ** 2} channels`;
    throw rangeError("depthToSpace", "images", expected, `shape ${show(images.shape)}`);
  }
  const apart = reshape(images, [n, height, width, blockSize, blockSize, depth]);
  const woven = transpose(apart, [0, 1, 3, 2, 4, 5]);
  return reshape(woven, [n, height * blockSize, width * blockSize, depth]);
}

/** Each block of pixels as the channels of one: [n, h, w, c] → [n, h / block, w / block, c · block²]. */
export function spaceToDepth(x: TensorLike, blockSize: number): Tensor {
  const images = imagesOf("spaceToDepth", x);
  checkBlock("spaceToDepth", blockSize);
  const [n, height, width, channels] = images.shape as ImageShape;
  const [rows, columns] = [height / blockSize, width / blockSize];
  if (!Number.isInteger(rows) || !Number.isInteger(columns)) {
    const expected = `of sides that ${blockSize} divides`;
    throw rangeError("spaceToDepth", "images", expected, `shape ${show(images.shape)}`);
  }
  const apart = reshape(images, [n, rows, blockSize, columns, blockSize, channels]);
  const gathered = transpose(apart, [0, 1, 3, 2, 4, 5]);
  return reshape(gathered, [n, rows, columns, channels * blockSize ** 2]);
}
