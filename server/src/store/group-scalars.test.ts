import { expect, test } from "vitest";
import { pointsOf } from "../../test/example-commits.ts";
import { groupScalars, reduceGroup } from "./group-scalars.ts";

test("statistics are numpy's at every step that any series has", () => {
  const long = pointsOf([1, 2, 4, 8]);
  const short = pointsOf([3, 7], 1);
  const group = groupScalars([long, short, pointsOf([0.1, 0.2, 0.3])]);
  expect([...group.steps]).toEqual([0, 1, 2, 3]);
  expect([...group.counts]).toEqual([2, 3, 3, 1]);
  // numpy 2.4.6: np.mean, np.std of [1, .1], [2, 3, .2], [4, 7, .3], [8]
  expect([...group.means]).toEqual([0.55, 1.7333333333333334, 3.766666666666667, 8]);
  expect([...group.deviations]).toEqual([0.45, 1.1585431464655178, 2.7402351886086147, 0]);
  expect([...group.minima]).toEqual([0.1, 0.2, 0.3, 8]);
  expect([...group.maxima]).toEqual([1, 3, 7, 8]);
});

test("a series without a point at a step is read on its straight line, but not beyond its ends", () => {
  const sparse = {
    steps: new Float64Array([1, 3]),
    wallTimesSec: new Float64Array([0, 1]),
    values: new Float64Array([0, 4]),
  };
  const group = groupScalars([pointsOf([1, 1, 1, 1, 1]), sparse]);
  expect([...group.counts]).toEqual([1, 2, 2, 2, 1]);
  expect([...group.means]).toEqual([1, 0.5, 1.5, 2.5, 1]);
});

test("a restarted series counts with its newest attempt, a value that is not finite not at all", () => {
  const restarted = {
    steps: new Float64Array([0, 1, 2, 1, 2]),
    wallTimesSec: new Float64Array([0, 1, 2, 3, 4]),
    values: new Float64Array([5, 6, 7, 60, Number.NaN]),
  };
  const group = groupScalars([restarted]);
  expect([...group.steps]).toEqual([0, 1]);
  expect([...group.means]).toEqual([5, 60]);
});

test("a reduced group keeps the spikes of the band's edges", () => {
  const flat = new Array(5000).fill(1);
  const spiked = flat.with(2500, 9).with(3000, -9);
  const group = reduceGroup(groupScalars([pointsOf(flat), pointsOf(spiked)]), { width: 20 });
  expect(group.isWhole).toBe(false);
  expect(group.steps.length).toBeLessThan(400);
  expect([Math.max(...group.maxima), Math.min(...group.minima)]).toEqual([9, -9]);
});

test("a range keeps its own steps, and where the lines enter and leave it", () => {
  const group = groupScalars([pointsOf([0, 1, 2, 3, 4, 5]), pointsOf([2, 3, 4, 5, 6, 7])]);
  const part = reduceGroup(group, { min: 1.5, max: 3, width: 1000 });
  expect([...part.steps]).toEqual([1, 2, 3, 4]);
  expect([...part.means]).toEqual([2, 3, 4, 5]);
  expect(part.isWhole).toBe(true);
  expect(reduceGroup(group, { min: 9 }).steps).toHaveLength(0);
});

test("a narrow range is finer than the whole", () => {
  const values = Array.from({ length: 5000 }, (_, at) => Math.sin(at));
  const group = groupScalars([pointsOf(values), pointsOf(values.toReversed())]);
  expect(reduceGroup(group, { width: 100 }).isWhole).toBe(false);
  const part = reduceGroup(group, { min: 1000, max: 1099, width: 100 });
  expect([part.steps.length, part.isWhole]).toEqual([102, true]);
});

test("no series make an empty group", () => {
  expect(groupScalars([]).steps.length).toBe(0);
});
