import { expect, it } from "vitest";
import { type CurveStep, curvePoints } from "./curve-data.ts";

const step: CurveStep = {
  step: 0,
  wallTimeSec: 0,
  precision: [0.4, 0.5, 1],
  recall: [1, 0.75, 0.25],
  truePositives: [20, 15, 5],
  falsePositives: [30, 15, 0],
  trueNegatives: [0, 15, 30],
  falseNegatives: [0, 5, 15],
  thresholds: [0, 0.5, 0.9],
};

it("draws precision over recall", () => {
  expect(curvePoints(step, "pr")).toEqual([
    [1, 0.4],
    [0.75, 0.5],
    [0.25, 1],
  ]);
});

it("draws the true over the false positive rate, 0 where there are no negatives", () => {
  expect(curvePoints(step, "roc")).toEqual([
    [1, 1],
    [0.5, 0.75],
    [0, 0.25],
  ]);
  const noNegatives = { ...step, falsePositives: [0, 0, 0], trueNegatives: [0, 0, 0] };
  expect(curvePoints(noNegatives, "roc").map(([rate]) => rate)).toEqual([0, 0, 0]);
});
