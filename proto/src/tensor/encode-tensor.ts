// Typed arrays and byte strings as a TensorProto.
import { DataType, type TensorProto } from "#messages";
import type { NumericArray } from "./numeric-types.ts";

const dtypes = new Map<unknown, DataType>([
  [Float32Array, DataType.DT_FLOAT],
  [Float64Array, DataType.DT_DOUBLE],
  [Int8Array, DataType.DT_INT8],
  [Int16Array, DataType.DT_INT16],
  [Int32Array, DataType.DT_INT32],
  [Uint8Array, DataType.DT_UINT8],
  [Uint16Array, DataType.DT_UINT16],
  [Uint32Array, DataType.DT_UINT32],
  [BigInt64Array, DataType.DT_INT64],
  [BigUint64Array, DataType.DT_UINT64],
]);

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** A numeric tensor in row-major order; the elements go into `tensor_content`. Throws RangeError on a misfit. */
export function encodeTensor(
  shape: readonly number[],
  data: NumericArray,
): TensorProto.$Properties {
  checkCount(shape, data.length);
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice();
  if (!isLittleEndian) reverseElements(bytes, data.BYTES_PER_ELEMENT);
  // Non-null: the map holds every constructor of NumericArray.
  return {
    dtype: dtypes.get(data.constructor)!,
    tensorShape: toShape(shape),
    tensorContent: bytes,
  };
}

/** A string tensor in row-major order. Throws RangeError on a misfit. */
export function encodeStringTensor(
  shape: readonly number[],
  data: readonly Uint8Array[],
): TensorProto.$Properties {
  checkCount(shape, data.length);
  return { dtype: DataType.DT_STRING, tensorShape: toShape(shape), stringVal: [...data] };
}

function checkCount(shape: readonly number[], count: number): void {
  const expected = shape.reduce((product, size) => product * size, 1);
  if (expected !== count)
    throw new RangeError(`a shape of [${shape.join(", ")}] has ${expected} elements, got ${count}`);
}

function toShape(shape: readonly number[]) {
  return { dim: shape.map((size) => ({ size })) };
}

function reverseElements(bytes: Uint8Array, size: number): void {
  for (let at = 0; at < bytes.length; at += size) bytes.subarray(at, at + size).reverse();
}
