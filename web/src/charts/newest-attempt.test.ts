import { expect, test } from "vitest";
import { newestAttempt, supersededPoints } from "./newest-attempt.ts";

function points(steps: number[], restarts: [index: number, step: number][]) {
  return {
    ...{ version: 1, total: steps.length, isWhole: true },
    steps: Float64Array.from(steps),
    wallTimesSec: Float64Array.from(steps, (_, at) => at),
    values: Float64Array.from(steps, (_, at) => at),
    restarts: restarts.map(([index, step]) => ({ index, step, session: false })),
  };
}

const kept = (steps: number[], restarts: [number, number][]) => [
  ...newestAttempt(points(steps, restarts)).values,
];

test("a step that goes back supersedes the points at and above it", () => {
  expect(kept([0, 1, 2, 3, 2, 3, 4], [[4, 2]])).toEqual([0, 1, 4, 5, 6]);
});

test("several attempts leave the newest line only", () => {
  expect(
    kept(
      [0, 1, 2, 1, 2, 3, 0, 1],
      [
        [3, 1],
        [6, 0],
      ],
    ),
  ).toEqual([6, 7]);
});

test("a new session at the last step supersedes that step alone", () => {
  expect(kept([0, 1, 2, 2, 3], [[3, 2]])).toEqual([0, 1, 3, 4]);
});

test("a session that goes on above the last step supersedes nothing", () => {
  const whole = points([0, 1, 2, 3], [[2, 2]]);
  expect(newestAttempt(whole)).toBe(whole);
});

test("without restarts nothing is left out, repeated steps included", () => {
  const repeated = points([0, 0, 1, 1], []);
  expect(newestAttempt(repeated)).toBe(repeated);
});

test("what was superseded can be asked for, in the order it came", () => {
  const restarted = points([0, 1, 2, 3, 2, 3, 4], [[4, 2]]);
  expect([...(supersededPoints(restarted)?.steps ?? [])]).toEqual([2, 3]);
  expect(supersededPoints(points([0, 1, 2, 3], [[2, 2]]))).toBeNull();
  expect(supersededPoints(points([0, 0, 1], []))).toBeNull();
});
