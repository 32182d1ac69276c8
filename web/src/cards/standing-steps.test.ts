import { expect, it } from "vitest";
import { standingSteps } from "./standing-steps.ts";

const left = (...steps: number[]) =>
  standingSteps(steps.map((step, arrival) => ({ step, arrival }))).map(({ arrival }) => arrival);

it("leaves all steps of a run that never went back, repeated ones too", () => {
  expect(left(0, 1, 1, 5)).toEqual([0, 1, 2, 3]);
});

it("leaves out what a later attempt wrote again, and what it had beyond that", () => {
  expect(left(0, 1, 2, 3, 4, 5, 3, 4)).toEqual([0, 1, 2, 6, 7]);
});

it("leaves only what stands after several attempts", () => {
  expect(left(0, 10, 20, 5, 15, 2)).toEqual([0, 5]);
});
