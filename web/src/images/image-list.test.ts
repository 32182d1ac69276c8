import { expect, test } from "vitest";
import { joinSamples } from "./image-list.ts";
import { isSideBySide } from "./image-settings.ts";

const image = (step: number, query: string) => ({ step, wall_time: step * 10, query });

test("samples of a step come together; one that a step lacks is left out, and steps are in order", () => {
  const steps = joinSamples(
    new Map([
      [0, [image(2, "c"), image(1, "a")]],
      [1, [image(1, "b")]],
    ]),
  );
  expect(steps.map(({ step, urls }) => [step, [...urls.keys()]])).toEqual([
    [1, [0, 1]],
    [2, [0]],
  ]);
  expect(steps[0]?.urls.get(1)).toMatch(/individualImage\?b$/);
});

test("up to four samples stand side by side unless all or one are asked for", () => {
  expect([1, 2, 4, 5].map((count) => isSideBySide("few", count))).toEqual([
    ...[false, true],
    ...[true, false],
  ]);
  expect(isSideBySide("all", 9)).toBe(true);
  expect(isSideBySide("one", 2)).toBe(false);
});
