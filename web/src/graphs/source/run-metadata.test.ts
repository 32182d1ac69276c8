import { expect, test } from "vitest";
import { graphText } from "../../../test/graphs/read-graph.ts";
import { readRunMetadata } from "./run-metadata.ts";

test("reads the executions of a step that TensorFlow profiled", () => {
  const stats = readRunMetadata(graphText("tf1-train-step4"));
  expect(stats.devices).toEqual(["/job:localhost/replica:0/task:0/device:CPU:0"]);
  expect(stats.count).toBe(65);
  const run = stats.nodeNames.indexOf("train/gradients/loss/Mean_grad/Reshape");
  expect(stats.startMicros[run]).toBe(9);
  expect(stats.durationMicros[run]).toBe(7);
  expect(stats.outputShapes[run]).toEqual([[1]]);
  expect(stats.totalBytes.some((bytes) => bytes === 1280)).toBe(true);
});

test("a profile without executions is empty", () => {
  expect(readRunMetadata('step_stats { dev_stats { device: "/device:CPU:0" } }')).toMatchObject({
    count: 0,
    devices: ["/device:CPU:0"],
  });
});
