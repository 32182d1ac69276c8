// Columns of every size come out of the slab whole, and apart from one another until it is cleared.
import { expect, test } from "vitest";
import { ColumnSlab } from "./column-slab.ts";

test("columns do not overlap, whatever their sizes", () => {
  const slab = new ColumnSlab();
  const lengths = [0, 1, 3, 100_000, 262_144, 262_145, 7, 200_000, 0];
  for (let turn = 0; turn < 2; turn++) {
    const columns = lengths.map((length, i) => slab.float64(length).fill(i));
    const small = slab.int16(5).fill(-1);
    for (const [i, column] of columns.entries()) {
      expect(column.length).toBe(lengths[i]);
      expect(column.every((value) => value === i)).toBe(true);
    }
    expect([...small]).toEqual([-1, -1, -1, -1, -1]);
    slab.clear();
  }
});

test("steps that need 64 bits widen those that do not", () => {
  const parts = [new Float64Array([1, 2]), new BigInt64Array([2n ** 60n])];
  expect(new ColumnSlab().joinSteps(parts)).toEqual(new BigInt64Array([1n, 2n, 2n ** 60n]));
});
