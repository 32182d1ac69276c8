import type { GroupPoints } from "@tb-ts/client";
import { expect, test } from "vitest";
import { withGroupDetail } from "./group-detail.ts";

function groupAt(...steps: number[]): GroupPoints {
  const column = Float64Array.from(steps);
  const others = { counts: column, means: column, deviations: column };
  return {
    ...{ count: steps.length, isWhole: false, steps: column, ...others },
    ...{ minima: column, maxima: column },
  };
}

test("finer steps take the place of those between them", () => {
  const found = withGroupDetail(groupAt(0, 10, 20, 30, 40), groupAt(9, 10, 11, 12, 20));
  for (const column of [found.steps, found.means, found.maxima])
    expect([...column]).toEqual([0, 9, 10, 11, 12, 20, 30, 40]);
});

test("a range beside all steps changes nothing", () => {
  const overview = groupAt(0, 10);
  expect(withGroupDetail(overview, groupAt())).toBe(overview);
  expect(withGroupDetail(overview, undefined)).toBe(overview);
});
