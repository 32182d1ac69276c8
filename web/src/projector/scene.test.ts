import { expect, test } from "vitest";
import { unitPositions } from "./scene.ts";

const corners = {
  values: Float32Array.of(0, 0, 0, 4, 4, 4, 4, 0, 0),
  axes: 3,
  count: 3,
  iteration: null,
  variance: [],
  isDone: true,
};

test("in space no point is farther than 1 from the middle, however it is turned", () => {
  const positions = unitPositions(corners, [0, 1, 2], 4);
  const distance = (point: number) => Math.hypot(...positions.subarray(point * 3, point * 3 + 3));
  expect([0, 1, 2, 3].map(distance)).toEqual([1, 1, 1, 0].map((one) => expect.closeTo(one, 5)));
});

test("a flat picture is filled along its longer side", () => {
  const positions = unitPositions(corners, [0, 2], 3);
  expect(Array.from(positions)).toEqual([-1, -1, 0, 1, 1, 0, 1, -1, 0]);
});
