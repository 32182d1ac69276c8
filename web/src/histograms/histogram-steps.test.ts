import { expect, it } from "vitest";
import { type Bucket, bucketsOf, rebin } from "./histogram-steps.ts";

function stepOf(...buckets: Bucket[]) {
  return { step: 0, wallTimeSec: 0, buckets };
}

it("spreads a bucket over the bins it covers, keeping the sum", () => {
  const { low, high, counts } = rebin([stepOf([0, 2, 4], [2, 4, 8])], 8);
  expect([low, high]).toEqual([0, 4]);
  expect([...(counts[0] as Float64Array)]).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
});

it("puts a bucket without width into the bin that holds it, the last one included", () => {
  const { counts } = rebin([stepOf([0, 0, 3], [0, 4, 4], [4, 4, 5])], 4);
  expect([...(counts[0] as Float64Array)]).toEqual([4, 1, 1, 6]);
});

it("gives all steps the same bins", () => {
  const { low, high, counts, most } = rebin([stepOf([0, 1, 6]), stepOf([3, 4, 2])], 4);
  expect([low, high, most]).toEqual([0, 4, 6]);
  expect(counts.map((row) => [...row])).toEqual([
    [6, 0, 0, 0],
    [0, 0, 0, 2],
  ]);
});

it("shows one value as a bin in the middle, and nothing as an empty range", () => {
  expect(rebin([stepOf([2, 2, 7])], 3)).toMatchObject({ low: 1.5, high: 2.5, most: 7 });
  expect(rebin([stepOf([0, 0, 0])], 3)).toMatchObject({ low: 0, high: 1, most: 0 });
});

it("leaves out edges that are not finite", () => {
  const { counts } = rebin([stepOf([0, 1, 2], [1, Number.POSITIVE_INFINITY, 9])], 2);
  expect([...(counts[0] as Float64Array)]).toEqual([1, 1]);
});

it.each([
  ["a number", 5],
  ["a flat list", [0, 1, 5]],
  ["nothing", null],
])("takes %s in place of rows as no buckets", (_, value) => {
  expect(bucketsOf(value)).toEqual([]);
});

it("leaves out rows of two, and rows of rows", () => {
  const { counts } = rebin([{ ...stepOf(), buckets: bucketsOf([[0, 1], [[0, 1, 5]]]) }], 2);
  expect([...(counts[0] as Float64Array)]).toEqual([0, 0]);
});
