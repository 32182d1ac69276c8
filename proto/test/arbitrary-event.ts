// Random events, serialised: every kind of value, metadata on some, unknown fields among them.
import fc from "fast-check";
import Long from "long";
import { concat, delimited } from "../src/event/wire-writer.ts";
import { DataType, Event, encodeRecord, Summary, type TensorProto } from "../src/index.ts";
import { fromHex } from "./example-records.ts";

const tag = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("loss", "acc", "epoch_loss/validation", "b") },
  fc.constantFrom("", "loss ", "å/日本/😀", "x".repeat(300)),
  fc.string(),
);

const int64 = fc.oneof(
  { weight: 3, arbitrary: fc.nat(1000).map(BigInt) },
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
);
const long = int64.map((value) => Long.fromBigInt(value));

const shape = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  fc.array(fc.constantFrom(1, 1, 1, 2, 0, 3), { maxLength: 3 }),
);

const toShape = (sizes: number[]) => ({ dim: sizes.map((size) => ({ size })) });

const many = { maxLength: 3 };
const lists: fc.Arbitrary<TensorProto.$Properties> = fc.oneof(
  fc.record({ dtype: fc.constant(DataType.DT_FLOAT), floatVal: fc.array(fc.float(), many) }),
  fc.record({ dtype: fc.constant(DataType.DT_DOUBLE), doubleVal: fc.array(fc.double(), many) }),
  fc.record({
    dtype: fc.constantFrom(DataType.DT_INT32),
    intVal: fc.array(fc.integer(), many),
  }),
  fc.record({
    dtype: fc.constantFrom(DataType.DT_UINT8, DataType.DT_INT8, DataType.DT_INT16),
    intVal: fc.array(fc.nat(127), many),
  }),
  fc.record({ dtype: fc.constant(DataType.DT_INT64), int64Val: fc.array(long, many) }),
  fc.record({
    dtype: fc.constant(DataType.DT_UINT64),
    uint64Val: fc.array(
      long.map((value) => value.toUnsigned()),
      many,
    ),
  }),
  fc.record({
    dtype: fc.constant(DataType.DT_UINT32),
    uint32Val: fc.array(fc.nat(2 ** 31 - 1), many),
  }),
  fc.record({ dtype: fc.constant(DataType.DT_BOOL), boolVal: fc.array(fc.boolean(), many) }),
  fc.record({
    dtype: fc.constantFrom(DataType.DT_HALF, DataType.DT_BFLOAT16),
    halfVal: fc.array(fc.nat(65535), many),
  }),
  fc.record({
    dtype: fc.constant(DataType.DT_STRING),
    stringVal: fc.array(fc.uint8Array(), many),
  }),
  fc.record({
    dtype: fc.constantFrom(DataType.DT_COMPLEX64, DataType.DT_QINT8),
    intVal: fc.array(fc.integer(), many),
  }),
  fc.record({
    dtype: fc.constantFrom(1, 2, 3, 4, 5, 6, 9, 10, 14, 17, 19, 22, 23).map((n) => n as DataType),
    tensorContent: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 1 }),
      fc.uint8Array({ minLength: 2, maxLength: 2 }),
      fc.uint8Array({ minLength: 4, maxLength: 4 }),
      fc.uint8Array({ minLength: 8, maxLength: 8 }),
      fc.uint8Array({ maxLength: 9 }),
    ),
  }),
);

/** TensorFlow 2's own form of a scalar. */
const floatScalar = fc.float().map((value) => ({
  dtype: DataType.DT_FLOAT,
  tensorShape: {},
  tensorContent: new Uint8Array(Float32Array.of(value).buffer),
}));

const tensor = fc.oneof(
  floatScalar,
  fc.tuple(lists, shape).map(([list, sizes]) => ({ ...list, tensorShape: toShape(sizes) })),
);

const metadata = fc.option(
  fc.record({
    pluginData: fc.option(
      fc.record({ pluginName: fc.constantFrom("scalars", "scalars", "histograms", "") }),
    ),
    dataClass: fc.constantFrom(0, 0, 0, 1, 2, 3),
    displayName: fc.constantFrom("", "name"),
  }),
);

const payload: fc.Arbitrary<Summary.Value.$Properties> = fc.oneof(
  fc.float().map((simpleValue) => ({ simpleValue })),
  { weight: 3, arbitrary: tensor.map((value) => ({ tensor: value })) },
  fc.constantFrom(
    {},
    { image: { width: 2, height: 1, encodedImageString: new Uint8Array(40) } },
    { histo: { min: 1, bucket: [1, 2], bucketLimit: [3, 4] } },
    { audio: { sampleRate: 8000 } },
    { obsoleteOldStyleHistogram: new Uint8Array(3) },
  ),
);

/** Unknown fields of every wire type: varints up to ten bytes, fixed, delimited, nested groups. */
const unknownFields = fc.constantFrom(
  "",
  "",
  "",
  "",
  "c03e07",
  "c03effffffffffffffffff01",
  "c13e0102030405060708",
  "c23e03616263",
  "c33ec83e01c43e",
  "c33ed33ed03e01d43ec43e",
  "c53e01020304",
  "f8ffffff0f01",
  "0d01020304",
);

const surrounded = (bytes: fc.Arbitrary<Uint8Array>) =>
  fc
    .tuple(unknownFields, bytes, unknownFields)
    .map(([before, middle, after]) => concat([fromHex(before), middle, fromHex(after)]));

const value = surrounded(
  fc
    .tuple(tag, payload, metadata)
    .map(([name, contents, meta]) =>
      Summary.Value.encode({ tag: name, ...contents, ...(meta && { metadata: meta }) }).finish(),
    ),
);

const summary = fc
  .array(value, { maxLength: 4 })
  .map((values) => delimited(5, concat(values.map((bytes) => delimited(1, bytes)))));

const otherWhat: fc.Arbitrary<Event.$Properties> = fc.constantFrom<Event.$Properties>(
  { fileVersion: "brain.Event:2" },
  { graphDef: new Uint8Array([1, 2]) },
  { metaGraphDef: new Uint8Array(0) },
  { taggedRunMetadata: { tag: "t" } },
  { logMessage: { message: "m" } },
  {},
);

const sessionLog = fc.integer({ min: 0, max: 3 }).map((status) => ({ sessionLog: { status } }));

const what = fc.oneof(
  { weight: 6, arbitrary: summary },
  otherWhat.map((event) => Event.encode(event).finish()),
  sessionLog.map((event) => Event.encode(event).finish()),
);

const stamp = fc
  .tuple(long, fc.oneof(fc.constant(0), fc.double()))
  .map(([step, wallTime]) => Event.encode({ step, wallTime }).finish());

/** One event; in some the step and wall time stand after the summary. */
export const serialisedEvent = surrounded(
  fc
    .tuple(stamp, what, fc.boolean())
    .map(([first, second, swap]) => concat(swap ? [second, first] : [first, second])),
);

/** A whole file: framed events. */
export const eventFile = fc
  .array(serialisedEvent, { maxLength: 12 })
  .map((events) => concat(events.map(encodeRecord)));
