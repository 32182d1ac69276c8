// Principal components against numpy's singular value decomposition.
import { expect, test } from "vitest";
import { centredComponents } from "./pca.ts";
import { gaussian, type Points, seededRandom } from "./points.ts";

// numpy 2: u, s, vt = np.linalg.svd(rows - rows.mean(0)); scores = (u * s)[:, :3]; variance = s**2 / sum(s**2)
const rows = [
  [9.45, 0.6, 3.07, 4.41],
  [-2.94, 2.01, 3.0, 2.25],
  [6.09, 3.8, 1.75, 3.83],
  [3.53, 1.22, 2.51, 2.55],
  [3.77, 2.37, 3.55, 2.47],
  [9.25, 2.46, 2.23, 6.03],
  [0.77, -2.35, 2.19, 1.71],
  [6.25, 0.75, 1.51, 5.07],
  [-7.26, 3.61, -1.13, 3.34],
  [-5.02, 6.39, 6.53, 3.67],
  [5.2, 1.46, 4.14, 3.25],
  [-7.54, -3.41, 3.77, 6.25],
];
const scores = [
  [-7.65778, -1.00375, 0.61494],
  [4.7795, 0.64017, -0.06519],
  [-4.3275, 2.02238, -1.21542],
  [-1.69759, -0.25155, -0.32296],
  [-1.92687, 1.03776, 0.54371],
  [-7.53586, 0.51601, -0.25669],
  [1.1086, -3.70497, -0.3125],
  [-4.50665, -1.15309, -0.89975],
  [8.98408, 1.49648, -4.2585],
  [6.83791, 5.29392, 2.98489],
  [-3.36374, 0.13648, 1.35727],
  [9.30591, -5.02984, 1.83018],
];
const variance = [0.7521787, 0.1420975, 0.0649879, 0.0407359];

function pointsOf(table: readonly (readonly number[])[]): Points {
  const dims = table[0]?.length ?? 0;
  return { values: Float32Array.from(table.flat()), count: table.length, dims };
}

test("coordinates are numpy's up to the sign of each component", () => {
  const { points } = centredComponents(pointsOf(rows), 3);
  for (const axis of [0, 1, 2]) {
    const wanted = scores.map((score) => score[axis] as number);
    const got = wanted.map((_, row) => points.values[row * 3 + axis] as number);
    const sign = Math.sign((wanted[0] as number) * (got[0] as number));
    got.forEach((value, row) => {
      expect(value * sign).toBeCloseTo(wanted[row] as number, 4);
    });
  }
});

test("each component's part of the variance is numpy's", () => {
  const found = centredComponents(pointsOf(rows), 10).variance;
  expect(found).toHaveLength(4);
  for (const [at, part] of found.entries()) expect(part).toBeCloseTo(variance[at] as number, 6);
});

test("points wider than 200 dimensions keep their groups apart after a random projection", () => {
  const normal = gaussian(seededRandom(3));
  const dims = 400;
  const values = Float32Array.from({ length: 60 * dims }, (_, at) => {
    const isSecond = Math.floor(at / dims) >= 30;
    return normal() + (isSecond ? 3 : 0);
  });
  const { points } = centredComponents({ values, count: 60, dims }, 1);
  const signs = Array.from(points.values, Math.sign);
  expect(new Set(signs.slice(0, 30)).size).toBe(1);
  expect(signs[59]).toBe(-(signs[0] as number));
});

test("points that are all alike have components of no variance", () => {
  const { points, variance: parts } = centredComponents(pointsOf(Array(5).fill([1, 2])), 2);
  expect(Array.from(points.values)).toEqual(Array(10).fill(0));
  expect(parts).toEqual([0, 0]);
});
