import { expect, test } from "vitest";
import { LineBuilder } from "./chart-line.ts";
import { statisticsOf } from "./line-statistics.ts";
import { pointsOf } from "./series-points.ts";

function line(values: number[]) {
  const column = Float64Array.from(values, (_, at) => at * 10);
  const points = pointsOf({
    ...{ id: 1, count: values.length, total: values.length, isWhole: true, restarts: [] },
    ...{ steps: column, wallTimesSec: column, values: Float64Array.from(values) },
  });
  const settings = { xAxis: "step", yScale: "linear", smoothing: 0 } as const;
  return new LineBuilder().build("run", "#000000", points, settings);
}

test("the table's numbers are those of the points in range", () => {
  expect(statisticsOf(line([9, 4, 1, 3, 5, 100]), [10, 40])).toEqual({
    ...{
      start: 4,
      end: 5,
      min: 1,
      minStep: 20,
      max: 5,
      maxStep: 40,
      mean: 3.25,
      change: 1,
      points: 4,
    },
  });
});

test("values that are not finite have no part in it", () => {
  const found = statisticsOf(line([Number.NaN, 2, Number.POSITIVE_INFINITY, 4]), [0, 100]);
  expect(found).toMatchObject({ start: 2, end: 4, mean: 3, points: 2 });
  expect(statisticsOf(line([Number.NaN]), [0, 100])).toBeNull();
  expect(statisticsOf(line([1, 2]), [50, 60])).toBeNull();
});
