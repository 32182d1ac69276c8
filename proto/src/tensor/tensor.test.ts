// Tensors: every dtype through content and list, and what is unreadable.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  DataType,
  decodeTensor,
  encodeStringTensor,
  encodeTensor,
  halfToNumber,
  TensorProto,
} from "../index.ts";

function shape(...sizes: number[]) {
  return { dim: sizes.map((size) => ({ size })) };
}

const content = (bytes: number[]) => Uint8Array.from(bytes);

test.each([
  ["float32", DataType.DT_FLOAT, { floatVal: [2.5] }, content([0, 0, 0x20, 0x40]), 2.5],
  ["float64", DataType.DT_DOUBLE, { doubleVal: [2.5] }, content([0, 0, 0, 0, 0, 0, 4, 0x40]), 2.5],
  ["int32", DataType.DT_INT32, { intVal: [-7] }, content([0xf9, 0xff, 0xff, 0xff]), -7],
  ["uint8", DataType.DT_UINT8, { intVal: [200] }, content([200]), 200],
  ["int16", DataType.DT_INT16, { intVal: [-2] }, content([0xfe, 0xff]), -2],
  ["int8", DataType.DT_INT8, { intVal: [-2] }, content([0xfe]), -2],
  ["int64", DataType.DT_INT64, { int64Val: [-7] }, content([0xf9, ...Array(7).fill(255)]), -7n],
  ["bool", DataType.DT_BOOL, { boolVal: [true] }, content([1]), 1],
  ["bfloat16", DataType.DT_BFLOAT16, { halfVal: [0x4020] }, content([0x20, 0x40]), 2.5],
  ["uint16", DataType.DT_UINT16, { intVal: [65535] }, content([255, 255]), 65535],
  ["float16", DataType.DT_HALF, { halfVal: [0x4100] }, content([0, 0x41]), 2.5],
  [
    "uint32",
    DataType.DT_UINT32,
    { uint32Val: [2 ** 32 - 1] },
    content(Array(4).fill(255)),
    2 ** 32 - 1,
  ],
  ["uint64", DataType.DT_UINT64, { uint64Val: [7] }, content([7, 0, 0, 0, 0, 0, 0, 0]), 7n],
])("%s from its list and from content", (name, dtype, list, tensorContent, value) => {
  for (const tensor of [
    { dtype, ...list },
    { dtype, tensorContent },
  ]) {
    const decoded = decodeTensor(TensorProto.decode(TensorProto.encode(tensor).finish()));
    expect(decoded).toMatchObject({ kind: "numeric", dtype: name, shape: [] });
    expect(decoded.kind === "numeric" && Array.from<number | bigint>(decoded.data)).toEqual([
      value,
    ]);
  }
});

test.each([
  [0x0000, 0],
  [0x8000, -0],
  [0x0001, 2 ** -24],
  [0x03ff, 1023 * 2 ** -24],
  [0x0400, 2 ** -14],
  [0x3555, 0.333251953125],
  [0xbc00, -1],
  [0x7bff, 65504],
  [0x7c00, Number.POSITIVE_INFINITY],
  [0xfc00, Number.NEGATIVE_INFINITY],
  [0x7e00, Number.NaN],
])("binary16 %d", (bits, value) => {
  expect(halfToNumber(bits)).toBe(value);
});

test("a short list repeats its last element, an empty one is zeros", () => {
  const tensorShape = shape(2, 2);
  const decode = (floatVal: number[]) =>
    decodeTensor({ dtype: DataType.DT_FLOAT, tensorShape, floatVal });
  expect(decode([1, 2])).toMatchObject({ shape: [2, 2], data: Float32Array.of(1, 2, 2, 2) });
  expect(decode([])).toMatchObject({ data: new Float32Array(4) });
});

test("encoding and decoding give the same elements back", () => {
  const arrays = fc.oneof(
    fc.float32Array(),
    fc.float64Array(),
    fc.int32Array(),
    fc.bigInt64Array(),
    fc.uint8Array(),
    fc.int16Array(),
  );
  fc.assert(
    fc.property(arrays, (data) => {
      const bytes = TensorProto.encode(encodeTensor([data.length, 1], data)).finish();
      expect(decodeTensor(TensorProto.decode(bytes))).toMatchObject({
        shape: [data.length, 1],
        data,
      });
    }),
  );
});

test("strings are bytes, and one string fills its shape", () => {
  const word = new TextEncoder().encode("å");
  expect(decodeTensor(encodeStringTensor([2], [word, word]))).toEqual({
    kind: "strings",
    shape: [2],
    data: [word, word],
  });
  const repeated = { dtype: DataType.DT_STRING, tensorShape: shape(3), stringVal: [word] };
  expect(decodeTensor(repeated)).toMatchObject({ data: [word, word, word] });
});

test.each([
  ["quantised", { dtype: DataType.DT_QINT8, tensorContent: content([1]) }, "element type 11"],
  ["complex", { dtype: DataType.DT_COMPLEX64, scomplexVal: [1, 2] }, "element type 8"],
  ["of an unknown type", { dtype: 77 as DataType, floatVal: [1] }, "element type 77"],
  ["with short content", { dtype: DataType.DT_FLOAT, tensorContent: content([0, 0]) }, "2 bytes"],
  [
    "with too many values",
    { dtype: DataType.DT_FLOAT, floatVal: [1, 2] },
    "2 values for a shape of []",
  ],
  [
    "with too few strings",
    { dtype: DataType.DT_STRING, tensorShape: shape(2) },
    "0 strings for a shape of [2]",
  ],
  ["of unknown size", { dtype: DataType.DT_FLOAT, tensorShape: shape(-1) }, "a shape of [-1]"],
  [
    "larger than memory",
    { dtype: DataType.DT_FLOAT, tensorShape: shape(2 ** 40), floatVal: [1] },
    "1 values",
  ],
])("a tensor %s is unreadable, with a reason", (_name, tensor, reason) => {
  expect(decodeTensor(tensor)).toMatchObject({
    kind: "unreadable",
    reason: expect.stringContaining(reason),
  });
});

test("encoding refuses a shape that does not fit", () => {
  expect(() => encodeTensor([2, 2], new Float32Array(3))).toThrow(
    "a shape of [2, 2] has 4 elements, got 3",
  );
});
