// Images' value: size and PNG files for the plugin `images`.
import { type Box, drawBoxes } from "../draw-boxes.ts";
import { encodeGif } from "../gif.ts";
import { encodePng, type Pixels } from "../png.ts";
import { type ArrayData, type ArrayInput, arrayOf } from "./array-data.ts";
import { shown } from "./shown.ts";
import { type Labels, type SummaryValue, stringTensor, summaryValue } from "./summary-value.ts";

export interface ImageOptions extends Labels {
  /** At most so many images of a batch are kept; 3 where not given, as in TensorFlow. */
  readonly maxOutputs?: number;
}

const defaultMaxOutputs = 3;

/** One image `[height, width]` or `[height, width, channels]`; elements as `imagesValue` reads them. */
export function imageValue(tag: string, image: ArrayInput, labels: Labels = {}): SummaryValue {
  const { shape, data } = arrayOf("image", image, [2, 3]);
  const [height, width, channels = 1] = shape;
  return imagesValue(tag, { shape: [1, height!, width!, channels], data }, labels);
}

/**
 * A batch of images `[count, height, width, channels]`: bytes as they are, other numbers from 0..1, clipped. 1 to 4
 * channels: grey, grey and alpha, RGB, RGBA. Throws RangeError on any other shape.
 */
export function imagesValue(
  tag: string,
  input: ArrayInput,
  options: ImageOptions = {},
): SummaryValue {
  const images = arrayOf("images", input, [4]);
  const [count, height, width, channels] = images.shape as [number, number, number, number];
  if (![1, 2, 3, 4].includes(channels))
    throw new RangeError(`images: expected 1 to 4 channels, got shape [${images.shape}]`);
  const kept = Math.min(count, options.maxOutputs ?? defaultMaxOutputs);
  const files = Array.from({ length: kept }, (_, i) => encodePng(pixelsAt(images, i)));
  return encodedImagesValue(tag, width, height, files, options);
}

/** One image `[height, width, channels]` with the outlines of boxes on it. */
export function boxesValue(
  tag: string,
  input: ArrayInput,
  boxes: readonly Box[],
  labels: Labels = {},
): SummaryValue {
  const image = arrayOf("imageWithBoxes", input, [3]);
  const pixels = pixelsAt({ shape: [1, ...image.shape], data: image.data }, 0);
  const { width, height } = pixels;
  return encodedImagesValue(tag, width, height, [encodePng(drawBoxes(pixels, boxes))], labels);
}

export interface VideoOptions extends Labels {
  readonly framesPerSecond?: number;
}

/** Frames `[count, height, width, 1 or 3]` as one animated GIF. Throws RangeError on any other shape. */
export function videoValue(
  tag: string,
  input: ArrayInput,
  options: VideoOptions = {},
): SummaryValue {
  const video = arrayOf("video", input, [4]);
  const [count, height, width, channels] = video.shape as [number, number, number, number];
  if ((channels !== 1 && channels !== 3) || count === 0)
    throw new RangeError(`video: expected frames of 1 or 3 channels, got shape [${video.shape}]`);
  const frames = Array.from({ length: count }, (_, i) => pixelsAt(video, i).data);
  const { framesPerSecond = 4 } = options;
  if (!(framesPerSecond > 0))
    throw new RangeError(`video: framesPerSecond must be above 0, got ${shown(framesPerSecond)}`);
  const delayCentiseconds = Math.round(100 / framesPerSecond);
  const gif = encodeGif({ width, height, channels, frames, delayCentiseconds });
  return encodedImagesValue(tag, width, height, [gif], options);
}

/** Images that are files already (PNG, JPEG, GIF, BMP), all of one size. */
export function encodedImagesValue(
  tag: string,
  width: number,
  height: number,
  files: readonly Uint8Array[],
  labels: Labels = {},
): SummaryValue {
  const stranger = files.find((file) => !(file instanceof Uint8Array));
  if (stranger !== undefined)
    throw new TypeError(`encodedImages: expected the bytes of files, got ${shown(stranger)}`);
  const strings = [String(width), String(height), ...files];
  return summaryValue(tag, stringTensor([strings.length], strings), "images", undefined, labels);
}

/** A drawing: a PNG file, or a canvas that gives one, as node-canvas's and its kin's do. */
export type Figure = Uint8Array | { toBuffer(type: "image/png"): Uint8Array };

/** Drawings of one size as images. Throws RangeError on bytes that are no PNG, or of another size than the first. */
export function figuresValue(
  tag: string,
  figures: readonly Figure[],
  labels: Labels = {},
): SummaryValue {
  const files = figures.map(fileOf);
  const [size, ...others] = files.map(pngSize);
  if (size === undefined) throw new RangeError("figure: expected at least one drawing, got none");
  const odd = others.find(([width, height]) => width !== size[0] || height !== size[1]);
  if (odd !== undefined)
    throw new RangeError(`figure: expected drawings of ${size.join("×")}, got ${odd.join("×")}`);
  return encodedImagesValue(tag, size[0], size[1], files, labels);
}

function fileOf(figure: Figure): Uint8Array {
  if (figure instanceof Uint8Array) return figure;
  if (typeof figure?.toBuffer === "function") return figure.toBuffer("image/png");
  throw new TypeError(
    `figure: expected a PNG's bytes or a canvas with toBuffer, got ${shown(figure)}`,
  );
}

/** Width and height in the header of a PNG file: bytes 16 to 23, big-endian, after its signature. */
function pngSize(file: Uint8Array): [width: number, height: number] {
  const signature = [0x89, 0x50, 0x4e, 0x47];
  if (file.length < 24 || signature.some((byte, i) => file[i] !== byte))
    throw new RangeError("figure: expected a PNG file, got other bytes");
  const view = new DataView(file.buffer, file.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

function pixelsAt({ shape, data }: ArrayData, index: number): Pixels {
  const [, height, width, channels] = shape as [number, number, number, Pixels["channels"]];
  const size = height * width * channels;
  const isBytes = data instanceof Uint8Array || data instanceof Uint8ClampedArray;
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const element = data[index * size + i]!;
    bytes[i] = isBytes ? element : unitToByte(element);
  }
  return { width, height, channels, data: bytes };
}

/** 0..1 to 0..255 in equal shares, TensorFlow's convert_image_dtype: 255.5 x, clipped, cut off. */
function unitToByte(value: number): number {
  return Math.trunc(Math.min(255, Math.max(0, value * 255.5)));
}
