// Records: framing, damage, and bytes that arrive in pieces.
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeRecord, maskedCrc32c, RecordReader, readRecord } from "./index.ts";

const data = Uint8Array.from({ length: 40 }, (_, i) => i * 7);

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** A header that claims any length, with the right checksum. */
function header(length: bigint): Uint8Array {
  const bytes = new Uint8Array(12);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, length, true);
  view.setUint32(8, maskedCrc32c(bytes, 0, 8), true);
  return bytes;
}

test("a record reads back, also an empty one", () => {
  for (const bytes of [data, new Uint8Array(0)]) {
    const read = readRecord(encodeRecord(bytes));
    expect(read).toEqual({ kind: "record", data: bytes, end: bytes.length + 16 });
  }
});

test("each flipped bit is found, in the length or in the data", () => {
  const record = encodeRecord(data);
  for (let bit = 0; bit < record.length * 8; bit++) {
    const damaged = record.slice();
    damaged[bit >> 3]! ^= 1 << (bit & 7);
    expect(readRecord(damaged).kind).toBe(bit < 96 ? "badLength" : "badData");
  }
});

test("a record cut at any byte is truncated and says how much it needs", () => {
  const record = encodeRecord(data);
  for (let length = 0; length < record.length; length++) {
    const needed = length < 12 ? 12 : record.length;
    expect(readRecord(record.subarray(0, length))).toEqual({ kind: "truncated", needed });
  }
});

test.each([2n ** 31n, 2n ** 40n, 2n ** 63n - 1n, 2n ** 64n - 5n, 2n ** 64n - 1n])(
  "a length of %d is damage and allocates nothing",
  (length) => {
    const reader = new RecordReader();
    reader.push(header(length));
    expect(reader.next()).toEqual({ kind: "badLength", offset: 0 });
  },
);

test("the longest allowed length waits for its bytes", () => {
  const reader = new RecordReader();
  reader.push(header(2n ** 31n - 1n));
  expect(reader.next()).toEqual({ kind: "truncated", needed: 2 ** 31 + 15, offset: 0 });
});

test("damaged data is reported once, and the records after it are read", () => {
  const bad = encodeRecord(data);
  bad[20]! ^= 1;
  const reader = new RecordReader(1000);
  reader.push(join([bad, encodeRecord(data)]));
  expect(reader.next()).toMatchObject({ kind: "badData", offset: 1000 });
  expect(reader.next()).toMatchObject({ kind: "record", data, offset: 1056 });
  expect(reader.next()).toMatchObject({ kind: "truncated", offset: 1112 });
});

test("records in pieces cut anywhere read as in one piece", () => {
  const payloads = fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 20 });
  fc.assert(
    fc.property(payloads, fc.array(fc.integer({ min: 1, max: 40 })), (datas, sizes) => {
      const file = join(datas.map(encodeRecord));
      const reader = new RecordReader();
      const found: Uint8Array[] = [];
      for (let at = 0, turn = 0; at < file.length; turn++) {
        const size = sizes[turn % Math.max(sizes.length, 1)] ?? 17;
        reader.push(file.subarray(at, at + size));
        at += size;
        for (let read = reader.next(); read.kind === "record"; read = reader.next())
          found.push(read.data);
      }
      expect(found).toEqual(datas);
    }),
  );
});
