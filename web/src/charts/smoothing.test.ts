import fc from "fast-check";
import { expect, test } from "vitest";
import { smooth, weightOfReduced } from "./smoothing.ts";

/** The formula of the design notes, term by term. */
function byDefinition(values: number[], weight: number): number[] {
  let mean = 0;
  let k = 0;
  return values.map((value) => {
    if (!Number.isFinite(value)) return value;
    mean = weight * mean + (1 - weight) * value;
    k += 1;
    return mean / (1 - weight ** k);
  });
}

test("smoothing equals the debiased moving average, term by term", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 60 }),
      fc.double({ min: 0.01, max: 0.999, noNaN: true }),
      (values, weight) => {
        fc.pre(new Set(values).size > 1);
        const smoothed = smooth(Float64Array.from(values), weight);
        byDefinition(values, weight).forEach((expected, at) => {
          if (Number.isNaN(expected)) expect(smoothed[at]).toBeNaN();
          else
            expect(Math.abs((smoothed[at] as number) - expected)).toBeLessThanOrEqual(
              1e-8 * Math.max(1, Math.abs(expected), 1e6 * 1e-3),
            );
        });
      },
    ),
  );
});

test("weight 0.6 gives the worked example", () => {
  const smoothed = smooth(Float64Array.of(1, 2, 4), 0.6);
  expect([...smoothed].map((value) => value.toFixed(6))).toEqual([
    "1.000000",
    "1.625000",
    "2.836735",
  ]);
});

test("values that are not finite pass through and are not counted", () => {
  const smoothed = smooth(Float64Array.of(1, Number.NaN, Number.POSITIVE_INFINITY, 2), 0.6);
  expect(smoothed[1]).toBeNaN();
  expect(smoothed[2]).toBe(Number.POSITIVE_INFINITY);
  expect(smoothed[3]).toBeCloseTo(1.625, 12);
});

test("a constant series, and smoothing that is off, leave the very same values", () => {
  const constant = Float64Array.of(0.1, 0.1, 0.1);
  expect(smooth(constant, 0.9)).toBe(constant);
  const values = Float64Array.of(1, 2);
  expect(smooth(values, 0)).toBe(values);
});

test("a reduced series forgets as much over the same stretch of steps", () => {
  expect(weightOfReduced(0.9, 100, 200)).toBeCloseTo(0.81, 12);
  expect(weightOfReduced(0.9, 200, 200)).toBe(0.9);
  expect(weightOfReduced(0.9, 0, 0)).toBe(0.9);
});
