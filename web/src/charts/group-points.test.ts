import fc from "fast-check";
import { expect, test } from "vitest";
import { groupColumns } from "./group-points.ts";

const column = (...values: number[]) => Float64Array.from(values);

/** `np.mean` and `np.std` (ddof 0), summed in two passes. */
function meanAndStd(values: number[]): [number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return [mean, Math.sqrt(variance)];
}

test("runs with the same steps give the columns' means and deviations", () => {
  const rows = fc.array(
    fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 5, maxLength: 5 }),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(rows, (runs) => {
      const xs = column(0, 10, 20, 30, 40);
      const found = groupColumns(runs.map((values) => ({ xs, values: column(...values) })));
      expect([...found.xs]).toEqual([...xs]);
      for (let at = 0; at < 5; at++) {
        const values = runs.map((run) => run[at] as number);
        const [mean, std] = meanAndStd(values);
        expect(found.mean[at]).toBeCloseTo(mean, 8);
        expect(found.spread[at]).toBeCloseTo(std, 6);
        expect(found.least[at]).toBeCloseTo(Math.min(...values), 12);
        expect(found.greatest[at]).toBeCloseTo(Math.max(...values), 12);
      }
    }),
  );
});

test("a run counts only between its own first and last step", () => {
  const found = groupColumns([
    { xs: column(0, 1, 2), values: column(1, 1, 1) },
    { xs: column(1), values: column(3) },
  ]);
  expect([...found.mean]).toEqual([1, 2, 1]);
  expect([...found.spread]).toEqual([0, 1, 0]);
});

test("a run without a point at a step is read on its straight line", () => {
  const found = groupColumns([
    { xs: column(0, 2), values: column(0, 4) },
    { xs: column(0, 1, 2), values: column(0, 4, 4) },
  ]);
  expect([...found.mean]).toEqual([0, 3, 4]);
});

test("values that are not finite do not count", () => {
  const found = groupColumns([
    { xs: column(0, 1), values: column(Number.NaN, 2) },
    { xs: column(0, 1), values: column(Number.NaN, 4) },
  ]);
  expect(found.mean[0]).toBeNaN();
  expect(found.mean[1]).toBe(3);
});
