// Hand-encoded events against the generated encoder.
import fc from "fast-check";
import Long from "long";
import { expect, test } from "vitest";
import { DataClass, DataType, Event, encodeRecord, readRecord } from "../index.ts";
import { encodeFileVersion, ScalarEncoder } from "./index.ts";

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

function generated(tag: string, wallTime: number, step: bigint, value: number): Uint8Array {
  const content = new Uint8Array(Float32Array.of(value).buffer);
  const tensor = { dtype: DataType.DT_FLOAT, tensorShape: {}, tensorContent: content };
  const metadata = {
    pluginData: { pluginName: "scalars" },
    displayName: "name",
    summaryDescription: "**what**",
    dataClass: DataClass.DATA_CLASS_SCALAR,
  };
  const summary = { value: [{ tag, tensor, metadata }] };
  return encodeRecord(Event.encode({ wallTime, step: Long.fromBigInt(step), summary }).finish());
}

test("a scalar's record is what the generated encoder makes", () => {
  const step = fc.oneof(int64, fc.constantFrom(0n, 127n, 128n, 2n ** 31n, 2n ** 53n, -1n));
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.double(),
      step,
      fc.float(),
      (tag, time, step, value) => {
        const encoder = new ScalarEncoder(tag, { displayName: "name", description: "**what**" });
        const bytes = new Uint8Array(encoder.maxRecordLength + 3);
        const exact = Number.isSafeInteger(Number(step)) ? Number(step) : step;
        const end = encoder.write(bytes, 3, time, exact, value);
        expect(bytes.subarray(3, end)).toEqual(generated(tag, time, step, value));
      },
    ),
  );
});

test("the longest step fits into the room asked for", () => {
  const encoder = new ScalarEncoder("t");
  const bytes = new Uint8Array(encoder.maxRecordLength);
  expect(encoder.write(bytes, 0, 1, -1, 1)).toBe(bytes.length);
});

test("a file begins with its version and its writer", () => {
  const read = readRecord(encodeFileVersion(12.5, "tb-ts"));
  if (read.kind !== "record") throw new Error(read.kind);
  const event = Event.decode(read.data);
  expect(event).toMatchObject({ wallTime: 12.5, fileVersion: "brain.Event:2" });
  expect(event.sourceMetadata?.writer).toBe("tb-ts");
});
