import { expect, test } from "vitest";
import { compressHistogram } from "./compressed-histogram.ts";

const values = (points: [number, number][]) => points.map(([, value]) => value);

// Expected values: TensorBoard 2.21's compressor.compress_histogram, run.
test("no bucket gives zeros", () => {
  expect(values(compressHistogram([]))).toEqual(new Array(9).fill(0));
});

test("one bucket is divided evenly", () => {
  const points = compressHistogram([[0, 10, 4]]);
  expect(points[4]).toEqual([5000, 5]);
  expect(points[0]).toEqual([0, 0]);
  expect(points[8]).toEqual([10000, 10]);
});

test("buckets without counts are passed over", () => {
  const points = compressHistogram([
    [0, 1, 0],
    [1, 2, 1],
    [2, 3, 0],
    [3, 4, 1],
  ]);
  expect(points[0]).toEqual([0, 0]);
  expect(points[4]).toEqual([5000, 3]);
  expect(points[8]).toEqual([10000, 4]);
});

test("a count that is no number makes every value one", () => {
  expect(values(compressHistogram([[0, 1, Number.NaN]]))).toEqual(new Array(9).fill(Number.NaN));
});
