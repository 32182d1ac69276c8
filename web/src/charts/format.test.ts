import { expect, test } from "vitest";
import {
  formatDuration,
  formatDurationTick,
  formatStep,
  formatTick,
  formatValue,
} from "./format.ts";

test.each([
  [0, "0"],
  [0.0312456, "0.03125"],
  [-0.5, "−0.5"],
  [1.2e-7, "1.2e−7"],
  [11, "11"],
  [12_345.678, "12345.7"],
  [123_456, "123.5k"],
  [7_654_321, "7.654M"],
  [1e20, "1e20"],
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "∞"],
  [Number.NEGATIVE_INFINITY, "−∞"],
])("the value %d reads %s", (value, text) => {
  expect(formatValue(value)).toBe(text);
});

test.each([
  [0.30000000000000004, 0.1, "0.3"],
  [5000, 5000, "5k"],
  [12_500, 500, "12.5k"],
  [1e6, 5e5, "1.0M"],
  [0, 0.1, "0"],
  [2e-6, 1e-6, "2e−6"],
  [-2, 1, "−2"],
])("a tick at %d, %d from the next, reads %s", (value, step, text) => {
  expect(formatTick(value, step)).toBe(text);
});

test.each([
  [0.42, "420 ms"],
  [12.5, "12.5 s"],
  [200, "3m 20s"],
  [7500, "2h 05m"],
  [273_600, "3d 4h"],
  [-90, "−1m 30s"],
])("%d seconds read %s", (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});

test("a duration on an axis leaves out what is zero", () => {
  expect(formatDurationTick(300)).toBe("5m");
  expect(formatDurationTick(5400)).toBe("1h 30m");
  expect(formatDurationTick(7200)).toBe("2h");
});

test("steps are grouped by thousands", () => {
  expect(formatStep(1_234_567)).toBe("1,234,567");
});
