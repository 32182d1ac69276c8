import { expect, test } from "vitest";
import { axisOf } from "./axis.ts";
import { linearSpace, logSpace, logXSpace } from "./axis-space.ts";
import { LineBuilder } from "./chart-line.ts";
import { nearestX } from "./hover.ts";
import { limited, sceneOf, wholeZoom } from "./scene.ts";

const points = {
  ...{ version: 1, total: 4, isWhole: true, restarts: [] },
  steps: Float64Array.of(0, 1, 10, 1000),
  wallTimesSec: Float64Array.of(5, 6, 7, 8),
  values: Float64Array.of(4, 3, 2, 1),
};

function lineOn(xScale: "linear" | "log") {
  const settings = { xAxis: "step", yScale: "linear", smoothing: 0, xScale } as const;
  return new LineBuilder().build("train", "#123456", points, settings);
}

test("typed limits move the ends they are typed for, and leave the other to the data", () => {
  const axes = { xAxis: "step", space: linearSpace } as const;
  const scene = sceneOf([lineOn("linear")], axes, wholeZoom, "false", {
    xLimits: [null, 500],
    yLimits: [0, null],
  });
  expect(scene.x).toEqual([0, 500]);
  expect(scene.y[0]).toBe(0);
  expect(scene.y[1]).toBeGreaterThan(4);
});

test("a zoom goes before the limits", () => {
  const axes = { xAxis: "step", space: linearSpace } as const;
  const limits = { xLimits: [0, 500], yLimits: [0, 1] } as const;
  const scene = sceneOf([lineOn("linear")], axes, { x: [3, 4], y: [5, 6] }, "false", limits);
  expect([scene.x, scene.y]).toEqual([
    [3, 4],
    [5, 6],
  ]);
});

test("a limit beyond all data still gives a range, and one that the axis lacks is passed over", () => {
  expect(limited([-5, -2], [0, null], linearSpace)).toEqual([0, 3]);
  expect(limited([5, 8], [null, 1], linearSpace)).toEqual([-2, 1]);
  expect(limited([0, 3], [0, 100], logSpace)).toEqual([0, 2]);
});

test("on a logarithmic x axis step 0 is off to the left and powers of ten are ticks", () => {
  const axes = { xAxis: "step", space: linearSpace, xSpace: logXSpace } as const;
  const line = lineOn("log");
  const scene = sceneOf([line], axes, wholeZoom, "false");
  expect(line.isSorted).toBe(true);
  expect(scene.x).toEqual([0, 3]);
  expect(nearestX(scene, -100)).toBe(0);
  const { placeTicks, formatPlace } = axisOf(scene, "x");
  expect(placeTicks(4).map((place) => formatPlace(place, 1))).toEqual(["1", "10", "100", "1k"]);
});
