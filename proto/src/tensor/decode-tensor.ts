// A TensorProto as a typed array or byte strings, from its content or its typed list.
import type { TensorProto } from "#messages";
import { type Int64, int64ToBigInt, int64ToNumber } from "../int64.ts";
import { type NumericArray, type NumericType, numericTypes } from "./numeric-types.ts";

/** A tensor's elements in row-major order; no dimension is a scalar. */
export type Tensor =
  | {
      readonly kind: "numeric";
      readonly dtype: string;
      readonly shape: readonly number[];
      readonly data: NumericArray;
    }
  | { readonly kind: "strings"; readonly shape: readonly number[]; readonly data: Uint8Array[] }
  /** An element type that TensorBoard never shows (complex, quantised, resource …), or contents that do not fit. */
  | { readonly kind: "unreadable"; readonly reason: string };

const stringType = 7;

/** Most elements that a list shorter than its shape is repeated to: a shape alone must not take memory. */
const maxRepeated = 2 ** 24;

/**
 * Decodes a tensor. A list shorter than the shape repeats its last element, and an empty one means zeros, as in
 * TensorFlow's Tensor::FromProto; a longer one, and content of another length, is unreadable.
 */
export function decodeTensor(tensor: TensorProto.$Properties): Tensor {
  const shape = (tensor.tensorShape?.dim ?? []).map((dim) => int64ToNumber(dim.size ?? 0));
  const count = shape.reduce((product, size) => product * size, 1);
  if (!(count >= 0) || shape.some((size) => size < 0))
    return unreadable(`a shape of [${shape.join(", ")}]`);
  const dtype = tensor.dtype ?? 0;
  if (dtype === stringType) return decodeStrings(tensor.stringVal ?? [], shape, count);
  const type = numericTypes.get(dtype);
  if (!type) return unreadable(`element type ${dtype} is not a number or a string`);
  const content = tensor.tensorContent;
  return content?.length
    ? decodeContent(type, content, shape, count)
    : decodeList(type, tensor[type.list] ?? [], shape, count);
}

function unreadable(reason: string): Tensor {
  return { kind: "unreadable", reason };
}

function misfit(found: number, unit: string, shape: readonly number[]): Tensor {
  return unreadable(`${found} ${unit} for a shape of [${shape.join(", ")}]`);
}

function decodeStrings(list: Uint8Array[], shape: readonly number[], count: number): Tensor {
  const isRepeated = list.length === 1 && count > 1 && count <= maxRepeated;
  const data = isRepeated ? new Array<Uint8Array>(count).fill(list[0]!) : list;
  return data.length === count
    ? { kind: "strings", shape, data }
    : misfit(list.length, "strings", shape);
}

function decodeContent(
  type: NumericType,
  content: Uint8Array,
  shape: readonly number[],
  count: number,
): Tensor {
  if (content.length !== count * type.size) return misfit(content.length, "bytes", shape);
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  const data = type.allocate(count);
  for (let i = 0; i < count; i++) data[i] = type.read(view, i * type.size);
  return { kind: "numeric", dtype: type.name, shape, data };
}

function decodeList(
  type: NumericType,
  list: readonly (Int64 | boolean)[],
  shape: readonly number[],
  count: number,
): Tensor {
  if (list.length > count || (list.length < count && count > maxRepeated))
    return misfit(list.length, "values", shape);
  const data = type.allocate(count);
  for (let i = 0; i < list.length; i++) data[i] = elementOf(type, list[i]!);
  // The casts join numbers and bigints: an array is filled with an element of its own.
  if (list.length > 0) (data as Float64Array).fill(data[list.length - 1] as number, list.length);
  return { kind: "numeric", dtype: type.name, shape, data };
}

function elementOf(type: NumericType, entry: Int64 | boolean): number | bigint {
  if (typeof entry === "boolean") return entry ? 1 : 0;
  if (type.list === "int64Val" || type.list === "uint64Val") return int64ToBigInt(entry);
  const value = int64ToNumber(entry);
  return type.fromBits ? type.fromBits(value) : value;
}
