// Buckets by the rules of TensorFlow 2.21; test/peers/read_everything.py compares whole histograms with its own.
import { expect, test } from "vitest";
import { histogramBuckets } from "./histogram-buckets.ts";

test("values fall into equal widths, the greatest into the last bucket", () => {
  expect([...histogramBuckets([0, 1, 2, 3, 4], 2)]).toEqual([0, 2, 2, 2, 4, 3]);
});

test("no value gives rows of zeros", () => {
  expect([...histogramBuckets([], 2)]).toEqual([0, 0, 0, 0, 0, 0]);
});

test("one distinct value gives equal edges and everything in the last bucket", () => {
  expect([...histogramBuckets([7, 7, 7], 2)]).toEqual([7, 7, 0, 7, 7, 3]);
});

test("30 buckets where no count is given", () => {
  expect(histogramBuckets([1, 2])).toHaveLength(90);
});

test("values that are not finite are left out", () => {
  const values = [Number.NaN, 1, Number.POSITIVE_INFINITY, 3, Number.NEGATIVE_INFINITY];
  expect([...histogramBuckets(values, 2)]).toEqual([1, 2, 1, 2, 3, 1]);
});

test("every finite value is counted once, and the edges are the extremes", () => {
  const values = Float32Array.from({ length: 1000 }, (_, i) => Math.sin(i) * 0.1);
  const rows = histogramBuckets(values);
  const counts = rows.filter((_, i) => i % 3 === 2);
  expect(counts.reduce((a, b) => a + b)).toBe(1000);
  expect([rows[0], rows[88]]).toEqual([Math.min(...values), Math.max(...values)]);
});

test("a bucket count that is no positive integer is named", () => {
  expect(() => histogramBuckets([1], 0)).toThrow(
    new RangeError("histogram: buckets must be a positive integer, got 0"),
  );
});
