import fc from "fast-check";
import { expect, test } from "vitest";
import { smooth } from "./smoothing.ts";
import { smoothAs } from "./smoothing-kinds.ts";

const kinds = ["average", "distance", "mean", "gaussian"] as const;
const weight = fc.double({ min: 0.01, max: 0.999, noNaN: true });
const column = fc
  .array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 80 })
  .map((values) => Float64Array.from(values));

function stepsOf(values: Float64Array): Float64Array {
  return values.map((_, at) => at);
}

function expectClose(actual: Float64Array, expected: ArrayLike<number>, within: number): void {
  const worst = actual.reduce(
    (most, value, at) => Math.max(most, Math.abs(value - (expected[at] as number))),
    0,
  );
  expect(worst).toBeLessThanOrEqual(within);
}

test.each(kinds)("%s stays within the values and keeps a constant", (kind) => {
  fc.assert(
    fc.property(column, weight, (values, w) => {
      const smoothed = smoothAs(kind, stepsOf(values), values, w);
      const slack = 1e-6;
      expect(Math.min(...smoothed)).toBeGreaterThanOrEqual(Math.min(...values) - slack);
      expect(Math.max(...smoothed)).toBeLessThanOrEqual(Math.max(...values) + slack);
      const constant = values.map(() => 0.5);
      expectClose(smoothAs(kind, stepsOf(values), constant, w), constant, 1e-12);
    }),
  );
});

test.each(kinds)("%s passes values by that are not finite, and is off at weight 0", (kind) => {
  const values = Float64Array.of(1, Number.NaN, Number.POSITIVE_INFINITY, 1);
  expect([...smoothAs(kind, stepsOf(values), values, 0.6)]).toEqual([...values]);
  expect(smoothAs(kind, stepsOf(values), values, 0)).toBe(values);
});

test("by distance equals the moving average where points are evenly spaced", () => {
  fc.assert(
    fc.property(column, weight, (values, w) => {
      fc.pre(new Set(values).size > 1);
      const xs = values.map((_, at) => 7 + 3 * at);
      expectClose(smoothAs("distance", xs, values, w), smooth(values, w), 1e-7);
    }),
  );
});

test("by distance weighs a point by how far behind it lies", () => {
  const smoothed = smoothAs("distance", Float64Array.of(0, 1, 4), Float64Array.of(1, 2, 5), 0.25);
  // neighbours are 2 apart in the mean: 0.25^(1/2) = 0.5 and 0.25^(3/2) = 0.125
  expectClose(smoothed, [1, 2.5 / 1.5, (0.125 * 2.5 + 5) / (0.125 * 1.5 + 1)], 1e-12);
});

test("the centred mean is the mean of as many points as count in the moving average", () => {
  fc.assert(
    fc.property(column, weight, (values, w) => {
      const radius = Math.round(w / (1 - w));
      const expected = Array.from(values, (_, at) => {
        const around = values.subarray(Math.max(0, at - radius), at + radius + 1);
        return around.reduce((sum, value) => sum + value, 0) / around.length;
      });
      expectClose(smoothAs("mean", stepsOf(values), values, w), expected, 1e-9);
    }),
  );
});

test.each([0.3, 0.6, 0.9, 0.97])("at weight %d an impulse becomes a Gaussian", (w) => {
  const middle = 500;
  const values = new Float64Array(2 * middle + 1);
  values[middle] = 1;
  const reach = w / (1 - w);
  const variance = (reach * (reach + 1)) / 3;
  const bell = values.map((_, at) => Math.exp(-((at - middle) ** 2) / (2 * variance)));
  const area = bell.reduce((sum, height) => sum + height, 0);
  const smoothed = smoothAs("gaussian", stepsOf(values), values, w);
  const moment = smoothed.reduce((sum, height, at) => sum + height * (at - middle) ** 2, 0);
  expect(moment / variance).toBeCloseTo(1, 9);
  if (variance > 1)
    expectClose(
      smoothed,
      bell.map((height) => height / area),
      0.05 / Math.sqrt(variance),
    );
});

test.each(["mean", "gaussian"] as const)("%s: a huge value leaves no trace far from it", (kind) => {
  const values = new Float64Array(200).map((_, at) => Math.sin(at));
  const huge = values.slice();
  huge[100] = 1e30;
  const [plain, spiked] = [values, huge].map((column) =>
    smoothAs(kind, stepsOf(column), column, 0.8),
  );
  expect(spiked?.subarray(130)).toEqual(plain?.subarray(130));
  expect(spiked?.subarray(0, 70)).toEqual(plain?.subarray(0, 70));
});
