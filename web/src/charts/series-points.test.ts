import { expect, test } from "vitest";
import { appendPoints, pointsOf, withDetail } from "./series-points.ts";

function answer(steps: number[], total = steps.length, isWhole = true) {
  const column = Float64Array.from(steps);
  const others = {
    wallTimesSec: column.map((step) => step + 100),
    values: column.map((step) => -step),
  };
  return { id: 1, count: steps.length, total, isWhole, restarts: [], steps: column, ...others };
}

test("live points are appended behind the columns, as a new version", () => {
  let points = pointsOf(answer([0, 1, 2]));
  const versions = new Set([points.version]);
  for (let step = 3; step < 500; step++) {
    points = appendPoints(points, answer([step], step + 1));
    versions.add(points.version);
  }
  expect([...points.steps]).toEqual(Array.from({ length: 500 }, (_, step) => step));
  expect(points.values[499]).toBe(-499);
  expect(points.wallTimesSec[499]).toBe(599);
  expect(points.total).toBe(500);
  expect(versions.size).toBe(498);
});

test("columns that share an answer's memory are not written into", () => {
  const shared = new Float64Array(6).map((_, at) => at);
  const first = { ...answer([0, 1]), steps: shared.subarray(0, 2) };
  const grown = appendPoints(pointsOf(first), answer([9], 3));
  expect([...grown.steps]).toEqual([0, 1, 9]);
  expect([...shared]).toEqual([0, 1, 2, 3, 4, 5]);
});

test("a zoomed range's points stand in place of the overview's there", () => {
  const overview = pointsOf(answer([0, 10, 20, 30, 40], 41, false));
  const detail = pointsOf(answer([15, 16, 20, 29, 30], 41, false));
  const joined = withDetail(overview, detail, "steps", [15, 30]);
  expect([...joined.steps]).toEqual([0, 10, 15, 16, 20, 29, 30, 40]);
  expect(joined.total).toBe(41);
});

test("a range between two points of the overview is filled too", () => {
  const overview = pointsOf(answer([0, 100], 101, false));
  const detail = pointsOf(answer([40, 41, 42], 101, false));
  const joined = withDetail(overview, detail, "steps", [40, 42]);
  expect([...joined.steps]).toEqual([0, 40, 41, 42, 100]);
});
