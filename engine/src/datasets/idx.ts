// MNIST's own file format, IDX, plain or compressed by gzip.
//
// | bytes | holds |
// |---|---|
// | 2 | zero |
// | 1 | element type: 0x08 unsigned byte, 0x0B int16, 0x0C int32, 0x0D float32, 0x0E float64 |
// | 1 | rank |
// | 4 each | sizes, big-endian |
// | rest | elements, row-major, big-endian |
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { sizeOf } from "../core/shape.ts";
import type { Column, Examples } from "./examples.ts";

const readers: Record<number, { bytes: number; read: (view: DataView, at: number) => number }> = {
  8: { bytes: 1, read: (view, at) => view.getUint8(at) },
  11: { bytes: 2, read: (view, at) => view.getInt16(at) },
  12: { bytes: 4, read: (view, at) => view.getInt32(at) },
  13: { bytes: 4, read: (view, at) => view.getFloat32(at) },
  14: { bytes: 8, read: (view, at) => view.getFloat64(at) },
};

export interface IdxArray {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** Images and labels of a pair of files: x in 0..1 with one channel, y the class. Throws Error naming a bad file. */
export function readIdxExamples(imagesPath: string, labelsPath: string): Examples {
  const images = readIdx(imagesPath);
  const labels = readIdx(labelsPath);
  const [, height = 1, width = 1] = images.shape;
  const x: Column = { shape: [height, width, 1], data: images.data.map((byte) => byte / 255) };
  return { x, y: { shape: [], data: Int32Array.from(labels.data) } };
}

/** The array that the file holds. Throws Error naming the file where it is no IDX file or cut short. */
export function readIdx(path: string): IdxArray {
  const file = readFileSync(path);
  const bytes = file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file;
  const reader = readers[bytes[2] ?? 0];
  if (bytes.length < 4 || bytes[0] !== 0 || bytes[1] !== 0 || reader === undefined)
    throw new Error(`${path} is no IDX file`);
  const rank = bytes[3]!;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = 4 + 4 * rank;
  if (bytes.length < headerLength) throw new Error(`${path} ends inside its header`);
  const shape = Array.from({ length: rank }, (_, i) => view.getUint32(4 + 4 * i));
  const expected = headerLength + sizeOf(shape) * reader.bytes;
  if (bytes.length !== expected)
    throw new Error(`${path} has ${bytes.length} bytes, its header says ${expected}`);
  const data = new Float32Array(sizeOf(shape));
  for (let i = 0; i < data.length; i++)
    data[i] = reader.read(view, headerLength + i * reader.bytes);
  return { shape, data };
}
