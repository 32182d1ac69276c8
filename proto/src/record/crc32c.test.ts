// CRC-32C against the vectors of RFC 3720 and a bit-by-bit form.
import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32c, maskCrc, maskedCrc32c } from "./crc32c.ts";

function bitwiseCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return ~crc >>> 0;
}

test.each([
  ["32 bytes of zeros", new Uint8Array(32), 0x8a9136aa],
  ["32 bytes of ones", new Uint8Array(32).fill(0xff), 0x62a8ab43],
  ["32 ascending bytes", Uint8Array.from({ length: 32 }, (_, i) => i), 0x46dd794e],
  ["32 descending bytes", Uint8Array.from({ length: 32 }, (_, i) => 31 - i), 0x113fdb5c],
  [
    "an iSCSI read command",
    Buffer.from(
      "01c00000000000000000000000000000140000000000040000000014000000182800000000000000" +
        "0200000000000000",
      "hex",
    ),
    0xd9963a56,
  ],
  ["nothing", new Uint8Array(0), 0],
])("RFC 3720 B.4: %s", (_name, bytes, crc) => {
  expect(crc32c(bytes)).toBe(crc);
});

test("eight bytes a turn equals one bit a turn, for any range", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 99 }), fc.nat(99), fc.nat(99), (bytes, a, b) => {
      const [start, end] = [Math.min(a, b, bytes.length), Math.min(Math.max(a, b), bytes.length)];
      expect(crc32c(bytes, start, end)).toBe(bitwiseCrc(bytes.subarray(start, end)));
    }),
  );
});

test("the mask of a record's length field is TensorFlow's", () => {
  // The first 12 bytes of an event file by TensorFlow 2.21 whose first record has 62 bytes.
  expect(maskedCrc32c(new Uint8Array([62, 0, 0, 0, 0, 0, 0, 0]))).toBe(0xe740d2d9);
  expect(maskCrc(0)).toBe(0xa282ead8);
});
