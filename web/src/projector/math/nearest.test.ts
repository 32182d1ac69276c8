// Nearest neighbours of points whose distances are known.
import { expect, test } from "vitest";
import { nearestTable, neighboursOf } from "./nearest.ts";

const corner = { values: Float32Array.of(1, 0, 3, 0, 0, 2, 0, 0, -1, 0), count: 5, dims: 2 };

test("euclidean neighbours come by distance, without the point itself", () => {
  const found = neighboursOf(corner, 0, "euclidean", 3);
  expect(found.map(({ point }) => point)).toEqual([3, 1, 4]);
  expect(found.map(({ distance }) => distance)).toEqual([1, 2, 2]);
});

test("cosine neighbours come by angle, and a zero vector is at a right angle to all", () => {
  const found = neighboursOf(corner, 0, "cosine", 4);
  expect(found).toEqual([
    { point: 1, distance: 0 },
    { point: 2, distance: 1 },
    { point: 3, distance: 1 },
    { point: 4, distance: 2 },
  ]);
});

test("the table of all points' neighbours agrees with asking for each", () => {
  const search = nearestTable(corner, 2);
  let step = search.next();
  while (!step.done) step = search.next();
  const { k, indices, squared } = step.value;
  expect(k).toBe(2);
  for (let row = 0; row < 5; row++) {
    const single = neighboursOf(corner, row, "euclidean", 2);
    const distances = Array.from(squared.subarray(row * 2, row * 2 + 2), Math.sqrt);
    expect(distances).toEqual(single.map(({ distance }) => distance));
    expect(indices[row * 2]).not.toBe(row);
  }
});
