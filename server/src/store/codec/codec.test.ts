import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPoints } from "../../../test/arbitrary-points.ts";
import type { ReferenceColumns, ScalarColumns } from "../store.ts";
import { packReferences, unpackReferences } from "./reference-chunk.ts";
import { packScalars, unpackScalars } from "./scalar-chunk.ts";
import { packTiles, tilePoints, unpackTiles } from "./tile.ts";
import { readVarint, varintBound, writeVarint } from "./varint.ts";

function bitsOf(column: Float64Array | BigInt64Array): bigint[] {
  return [...new BigUint64Array(column.buffer, column.byteOffset, column.length)];
}

function bitsOfPoints(points: ScalarColumns) {
  return [points.steps, points.wallTimesSec, points.values].map(bitsOf);
}

describe("packed points", () => {
  test("come back bit for bit, whatever they are", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const packed = { bytes: packScalars(points), count: points.values.length };
        expect(bitsOfPoints(unpackScalars([packed]))).toEqual(bitsOfPoints(points));
      }),
      { numRuns: 300 },
    );
  });

  test("keep the bits of a NaN that is not the plain one", () => {
    const values = new Float64Array(2);
    new BigUint64Array(values.buffer).set([0xfff8_0000_0000_0000n, 0x7ff8_0000_0000_0001n]);
    const points = { steps: new Float64Array([0, 1]), wallTimesSec: values, values };
    const unpacked = unpackScalars([{ bytes: packScalars(points), count: 2 }]);
    expect(bitsOf(unpacked.values)).toEqual(bitsOf(values));
    expect(bitsOf(unpacked.wallTimesSec)).toEqual(bitsOf(values));
  });

  test("of several chunks stand one after another, wide steps widening the others", () => {
    const times = new Float64Array([1, 2]);
    const narrow = { steps: new Float64Array([1, 2]), wallTimesSec: times, values: times };
    const wide = { steps: new BigInt64Array([2n ** 60n, -1n]), wallTimesSec: times, values: times };
    const chunks = [narrow, wide].map((points) => ({ bytes: packScalars(points), count: 2 }));
    expect(unpackScalars(chunks).steps).toEqual(new BigInt64Array([1n, 2n, 2n ** 60n, -1n]));
  });

  test("of regular training take about eight bytes each", () => {
    const length = 4_096;
    const points = {
      steps: Float64Array.from({ length }, (_, i) => i * 10),
      wallTimesSec: Float64Array.from({ length }, (_, i) => 1.795e9 + i * 0.31 + (i % 7) * 1e-4),
      values: Float64Array.from({ length }, (_, i) => Math.fround(1 / (i + 1))),
    };
    expect(packScalars(points).length / length).toBeLessThan(8.1);
  });

  test("that are cut short are refused at every length", () => {
    const points = {
      steps: new Float64Array([1, 5, 7]),
      wallTimesSec: new Float64Array([1.5e9, 1.6e9, 1.7e9]),
      values: new Float64Array([0.1, 0.2, 0.3]),
    };
    const bytes = packScalars(points);
    for (let length = 1; length < bytes.length; length++) {
      const cut = { bytes: bytes.slice(0, length), count: 3 };
      expect(() => unpackScalars([cut])).toThrow(RangeError);
    }
  });
});

test("an integer within the bound comes back from its bytes", () => {
  const bytes = new Uint8Array(8);
  const within = fc.oneof(
    fc.integer(),
    fc.integer({ min: -300, max: 300 }),
    fc.maxSafeInteger().filter((value) => Math.abs(value) < varintBound),
  );
  fc.assert(
    fc.property(within, (value) => {
      const end = writeVarint(bytes, 0, value);
      const cursor = { bytes, at: 0 };
      expect([readVarint(cursor), cursor.at]).toEqual([value, end]);
    }),
  );
});

test("packed references come back", () => {
  const length = 300;
  const references: ReferenceColumns = {
    steps: Float64Array.from({ length }, (_, i) => i * 3),
    wallTimesSec: Float64Array.from({ length }, (_, i) => 1.7e9 + i),
    fileIds: Uint32Array.from({ length }, (_, i) => 1 + (i > 200 ? 4_294_967_294 : 0)),
    recordOffsets: Float64Array.from({ length }, (_, i) => 2 ** 40 + i * 9000),
    recordLengths: Uint32Array.from({ length }, (_, i) => (i * 7919) % 4_000_000_000),
    valueIndexes: Int16Array.from({ length }, (_, i) => (i % 5) - 3),
    lengths: Uint32Array.from({ length }, (_, i) => i % 4),
  };
  expect(unpackReferences(packReferences(references), length)).toEqual(references);
});

describe("tiles", () => {
  test("keep first, last, least, greatest and first non-finite point of every 64", () => {
    const values = Float64Array.from({ length: 150 }, (_, i) => Math.sin(i));
    values[10] = 99;
    values[20] = -99;
    values[30] = Number.NaN;
    values[31] = Number.POSITIVE_INFINITY;
    const times = Float64Array.from(values.keys());
    const tiles = unpackTiles(packTiles({ steps: times, wallTimesSec: times, values }));
    expect([...tiles.positions].filter((position) => position < tilePoints)).toEqual([
      0, 10, 20, 30, 63,
    ]);
    expect(tiles.blockEnds.length).toBe(3);
    expect(tiles.positions.at(-1)).toBe(149);
    expect(tiles.points.steps).toEqual(Float64Array.from(tiles.positions));
  });
});
