import { expect, test } from "vitest";
import { widthFor } from "./scalar-store.ts";

test("a series that fits comes whole, four points a column", () => {
  expect(widthFor(1, 100_000)).toBe(25_000);
  expect(widthFor(100, 4000)).toBe(1000);
});

test("a series that does not fit is asked for no finer than a screen shows", () => {
  expect(widthFor(1, 100_001)).toBe(2000);
  expect(widthFor(100, 4001)).toBe(1000);
  expect(widthFor(10_000, 1e6)).toBe(64);
});
