import fc from "fast-check";
import { expect, test } from "vitest";
import { selectNth } from "./select-nth.ts";
import { valueRange, withRoom } from "./y-range.ts";

function whole(...values: number[]) {
  return [{ ys: Float64Array.from(values), start: 0, end: values.length }];
}

test("the n-th least value equals that of the sorted column", () => {
  const columns = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(columns, fc.nat(), (values, seed) => {
      const n = seed % values.length;
      const sorted = Float64Array.from(values).sort();
      // -0 and 0 compare equal, in either order.
      expect(selectNth(Float64Array.from(values), n) === sorted[n]).toBe(true);
    }),
  );
});

test("outliers are left out by TensorBoard's indices", () => {
  const values = Array.from({ length: 101 }, (_, at) => at);
  expect(valueRange(whole(...values), "true")).toEqual([5, 95]);
  expect(valueRange(whole(...values), "false")).toEqual([0, 100]);
  expect(valueRange(whole(1, 1000), "true")).toEqual([1, 1000]);
  expect(valueRange(whole(1, 2, 1000), "true")).toEqual([2, 2]);
});

test("by itself, a curve keeps its ends and loses a spike", () => {
  const curve = Array.from({ length: 101 }, (_, at) => at);
  expect(valueRange(whole(...curve), "auto")).toEqual([0, 100]);
  expect(valueRange(whole(...curve, 10_000), "auto")).toEqual([6, 95]);
  expect(valueRange(whole(0, 1, 100), "auto")).toEqual([0, 100]);
});

test("values that are not finite have no say", () => {
  const mixed = whole(Number.NaN, 1, Number.POSITIVE_INFINITY, 3, Number.NEGATIVE_INFINITY);
  expect(valueRange(mixed, "false")).toEqual([1, 3]);
  expect(valueRange(whole(Number.NaN), "true")).toBeNull();
  expect(valueRange([], "true")).toBeNull();
});

test("room is left around the values, on a log axis down to half and up to double", () => {
  expect(withRoom([10, 20], "linear")).toEqual([9.5, 20.5]);
  expect(withRoom([0.01, 1], "linear")[0]).toBe(0);
  expect(withRoom([-1, 1], "linear")).toEqual([-1.1, 1.1]);
  expect(withRoom([5, 5], "linear")).toEqual([2.5, 7.5]);
  expect(withRoom([0, 0], "linear")).toEqual([0, 1]);
  const [least, greatest] = withRoom([Math.log10(4), Math.log10(8)], "log");
  expect([10 ** least, 10 ** greatest].map((value) => value.toFixed(9))).toEqual([
    "2.000000000",
    "16.000000000",
  ]);
});
