import { expect, test } from "vitest";
import { logSpace, symlogSpace } from "./axis-space.ts";
import { durationTicks, numberTicks, spaceTicks, timeTicks } from "./ticks.ts";

test("numbers are multiples of 1, 2 or 5 times a power of ten, without rounding dust", () => {
  expect(numberTicks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(numberTicks(0, 0.4, 4)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  expect(numberTicks(-3, 12_345, 4)).toEqual([0, 5000, 10_000]);
  expect(numberTicks(1e-12, 5e-12, 4)).toEqual([1e-12, 2e-12, 3e-12, 4e-12, 5e-12]);
});

test("a range without width has its one tick", () => {
  expect(numberTicks(3, 3, 5)).toEqual([3]);
});

test("durations step by units of the clock", () => {
  expect(durationTicks(0, 3600, 4)).toEqual([0, 900, 1800, 2700, 3600]);
  expect(durationTicks(0, 5 * 3600, 5)).toEqual([0, 3600, 7200, 10_800, 14_400, 18_000]);
  expect(durationTicks(0, 0.4, 4)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
});

test("wall times are round on the local clock", () => {
  const start = new Date(2026, 0, 15, 9, 7).getTime() / 1000;
  for (const tick of timeTicks(start, start + 7200, 4)) {
    const minutes = new Date(tick * 1000).getMinutes();
    expect(minutes % 30).toBe(0);
  }
});

test("a log axis ticks at powers of ten, and within few decades at 1, 2, 5", () => {
  expect(spaceTicks(logSpace, -6, 2, 4)).toEqual([-6, -4, -2, 0, 2]);
  const values = spaceTicks(logSpace, 0, 1, 5).map((tick) => Math.round(10 ** tick));
  expect(values).toEqual([1, 2, 5, 10]);
});

test("a symlog axis ticks at numbers of one digit", () => {
  for (const tick of spaceTicks(symlogSpace, -3, 3, 6)) {
    const value = symlogSpace.toValue(tick);
    expect(Number(value.toPrecision(1))).toBeCloseTo(value, 9);
  }
});
