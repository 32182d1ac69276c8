import { expect, it } from "vitest";
import { rankCorrelation } from "./rank-correlation.ts";

it("is 1 for any rising and -1 for any falling relation", () => {
  expect(rankCorrelation([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12);
  expect(rankCorrelation([1, 2, 3, 4], [4, 3, 0, -9])).toBeCloseTo(-1, 12);
});

it("gives ties their mean rank, equal to statistics.correlation of Python on those ranks", () => {
  expect(rankCorrelation([1, 2, 2, 3, 5], [2, 1, 4, 4, 6])).toBeCloseTo(0.7631578947368421, 12);
});

it("leaves out rows without both numbers, and says null where nothing can be said", () => {
  expect(rankCorrelation([1, null, 2, Number.NaN, 3], [1, 5, 2, 6, 3])).toBeCloseTo(1, 12);
  expect(rankCorrelation([1, 2], [1, 2])).toBeNull();
  expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNull();
});
