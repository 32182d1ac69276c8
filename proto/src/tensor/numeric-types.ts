// The numeric dtypes: bytes per element, the typed array that holds them, and the list that may carry them.
import { bfloat16ToNumber, halfToNumber } from "./float16.ts";

/** Elements of a tensor as JavaScript holds them; 16-bit floats are widened to float32, booleans are 0 and 1. */
export type NumericArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/** The typed list of TensorProto that carries a dtype's elements where `tensor_content` does not. */
export type NumericList =
  | "floatVal"
  | "doubleVal"
  | "intVal"
  | "halfVal"
  | "boolVal"
  | "int64Val"
  | "uint32Val"
  | "uint64Val";

export interface NumericType {
  readonly name: string;
  /** Bytes of one element in `tensor_content`, little-endian. */
  readonly size: 1 | 2 | 4 | 8;
  readonly list: NumericList;
  readonly allocate: (length: number) => NumericArray;
  /** Reads one element of `tensor_content`. */
  readonly read: (view: DataView, at: number) => number | bigint;
  /** What an entry of the list stands for, where it is not the value itself: 16-bit floats go as their bits. */
  readonly fromBits?: (bits: number) => number;
}

/** By number of the enum DataType (TensorFlow, types.proto). */
export const numericTypes: ReadonlyMap<number, NumericType> = new Map<number, NumericType>([
  [
    1,
    {
      name: "float32",
      size: 4,
      list: "floatVal",
      allocate: (n) => new Float32Array(n),
      read: (view, at) => view.getFloat32(at, true),
    },
  ],
  [
    2,
    {
      name: "float64",
      size: 8,
      list: "doubleVal",
      allocate: (n) => new Float64Array(n),
      read: (view, at) => view.getFloat64(at, true),
    },
  ],
  [
    3,
    {
      name: "int32",
      size: 4,
      list: "intVal",
      allocate: (n) => new Int32Array(n),
      read: (view, at) => view.getInt32(at, true),
    },
  ],
  [
    4,
    {
      name: "uint8",
      size: 1,
      list: "intVal",
      allocate: (n) => new Uint8Array(n),
      read: (view, at) => view.getUint8(at),
    },
  ],
  [
    5,
    {
      name: "int16",
      size: 2,
      list: "intVal",
      allocate: (n) => new Int16Array(n),
      read: (view, at) => view.getInt16(at, true),
    },
  ],
  [
    6,
    {
      name: "int8",
      size: 1,
      list: "intVal",
      allocate: (n) => new Int8Array(n),
      read: (view, at) => view.getInt8(at),
    },
  ],
  [
    9,
    {
      name: "int64",
      size: 8,
      list: "int64Val",
      allocate: (n) => new BigInt64Array(n),
      read: (view, at) => view.getBigInt64(at, true),
    },
  ],
  [
    10,
    {
      name: "bool",
      size: 1,
      list: "boolVal",
      allocate: (n) => new Uint8Array(n),
      read: (view, at) => (view.getUint8(at) ? 1 : 0),
    },
  ],
  [
    14,
    {
      name: "bfloat16",
      size: 2,
      list: "halfVal",
      fromBits: bfloat16ToNumber,
      allocate: (n) => new Float32Array(n),
      read: (view, at) => bfloat16ToNumber(view.getUint16(at, true)),
    },
  ],
  [
    17,
    {
      name: "uint16",
      size: 2,
      list: "intVal",
      allocate: (n) => new Uint16Array(n),
      read: (view, at) => view.getUint16(at, true),
    },
  ],
  [
    19,
    {
      name: "float16",
      size: 2,
      list: "halfVal",
      fromBits: halfToNumber,
      allocate: (n) => new Float32Array(n),
      read: (view, at) => halfToNumber(view.getUint16(at, true)),
    },
  ],
  [
    22,
    {
      name: "uint32",
      size: 4,
      list: "uint32Val",
      allocate: (n) => new Uint32Array(n),
      read: (view, at) => view.getUint32(at, true),
    },
  ],
  [
    23,
    {
      name: "uint64",
      size: 8,
      list: "uint64Val",
      allocate: (n) => new BigUint64Array(n),
      read: (view, at) => view.getBigUint64(at, true),
    },
  ],
]);
