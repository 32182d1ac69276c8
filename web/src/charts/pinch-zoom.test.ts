import { expect, test } from "vitest";
import { pinchedRange } from "./pinch-zoom.ts";

test("fingers that move apart zoom in around what they hold", () => {
  // 0 to 100 over 200 pixels from 10; the fingers hold 25 and 75, and come to lie on the plot's edges.
  expect(pinchedRange([25, 75], [10, 210], 10, 210)).toEqual([25, 75]);
  expect(pinchedRange([25, 75], [85, 135], 10, 210)).toEqual([-50, 150]);
});

test("fingers that move together move the view", () => {
  expect(pinchedRange([25, 75], [80, 180], 10, 210)).toEqual([-10, 90]);
});

test("fingers too close together, or crossed, zoom nothing", () => {
  expect(pinchedRange([25, 75], [100, 105], 10, 210)).toBeNull();
  expect(pinchedRange([25, 75], [180, 80], 10, 210)).toBeNull();
});
