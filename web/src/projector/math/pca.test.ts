// Principal components against numpy's singular value decomposition.
import { expect, test } from "vitest";
import { principalComponents } from "./pca.ts";
import { gaussian, type Points, seededRandom } from "./points.ts";

// numpy 2: u, s, vt = np.linalg.svd(rows, full_matrices=False); scores = (u * s)[:, :3]; variance = s**2 / sum(s**2)
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
  [-10.80367, -0.27582, -1.30779],
  [0.50469, 5.07096, 0.54521],
  [-7.88675, 1.44147, 1.92735],
  [-4.9289, 1.48665, -0.08942],
  [-5.58985, 2.24618, 0.8731],
  [-11.35922, 0.98542, -0.13237],
  [-1.50126, 1.002, -3.05511],
  [-7.89917, 0.96257, -1.30734],
  [4.64806, 6.27362, 1.99229],
  [0.02423, 10.28032, 3.53301],
  [-7.12489, 2.00284, -0.29885],
  [3.68536, 8.37772, -6.14756],
];
const variance = [0.589064, 0.2946375, 0.0823284, 0.0339701];

function pointsOf(table: readonly (readonly number[])[]): Points {
  const dims = table[0]?.length ?? 0;
  return { values: Float32Array.from(table.flat()), count: table.length, dims };
}

test("coordinates are numpy's up to the sign of each component", () => {
  const { points } = principalComponents(pointsOf(rows), 3);
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
  const found = principalComponents(pointsOf(rows), 10).variance;
  expect(found).toHaveLength(4);
  for (const [at, part] of found.entries()) expect(part).toBeCloseTo(variance[at] as number, 6);
});

test("points wider than 200 dimensions keep their groups apart after a random projection", () => {
  const normal = gaussian(seededRandom(3));
  const dims = 400;
  const values = Float32Array.from({ length: 60 * dims }, (_, at) => {
    const isSecond = Math.floor(at / dims) >= 30;
    return normal() + (isSecond ? 3 : -3);
  });
  const { points } = principalComponents({ values, count: 60, dims }, 1);
  const signs = Array.from(points.values, Math.sign);
  expect(new Set(signs.slice(0, 30)).size).toBe(1);
  expect(signs[59]).toBe(-(signs[0] as number));
});

test("points that are all at the origin have components of no variance", () => {
  const { points, variance: parts } = principalComponents(pointsOf(Array(5).fill([0, 0])), 2);
  expect(Array.from(points.values)).toEqual(Array(10).fill(0));
  expect(parts).toEqual([0, 0]);
});
