// Random lines, and the check that a reduction of one shows all of its points to within a pixel column.
import fc from "fast-check";
import type { ReducedScalars, Reduction, ScalarColumns } from "../src/store/store.ts";

/** A pseudo-random sequence in [0, 1) from a seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Line {
  readonly points: ScalarColumns;
  readonly restarts: readonly number[];
}

/** What `drawLine` makes a line of; small, so that a counterexample can be read. */
export interface LineRecipe {
  readonly seed: number;
  readonly length: number;
  readonly stride: number;
  readonly gapShare: number;
  readonly backShare: number;
  readonly oddShare: number;
  readonly restarts: readonly number[];
}

/** Lines of up to 12,000 points with spikes, gaps, non-finite values, steps that go back, restarts. */
export const anyLineRecipe: fc.Arbitrary<LineRecipe> = fc.record({
  seed: fc.integer(),
  length: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 12_000 })),
  stride: fc.constantFrom(1, 10),
  gapShare: fc.constantFrom(0, 0.001),
  backShare: fc.constantFrom(0, 0, 0.0005),
  oddShare: fc.constantFrom(0, 0.002),
  restarts: fc.array(fc.integer({ min: 1, max: 12_000 }), { maxLength: 3 }),
});

export function drawLine(recipe: LineRecipe): Line {
  const { length } = recipe;
  const random = randomOf(recipe.seed);
  const steps = new Float64Array(length);
  const values = new Float64Array(length);
  let step = 0;
  for (let i = 0; i < length; i++) {
    step += random() < recipe.gapShare ? 5_000 : recipe.stride;
    if (random() < recipe.backShare) step = Math.floor(step / 2);
    steps[i] = step;
    values[i] = Math.fround(random() < 0.001 ? 50 * random() : random());
    if (random() < recipe.oddShare) values[i] = random() < 0.5 ? Number.NaN : Infinity;
  }
  const wallTimesSec = steps.map((value, i) => 1.7e9 + value / 7 + (i % 3) / 10);
  const restarts = [...new Set(recipe.restarts)].filter((index) => index < length);
  return { points: { steps, wallTimesSec, values }, restarts: restarts.sort((a, b) => a - b) };
}

export const anyReduction: fc.Arbitrary<Reduction> = fc.record(
  {
    axis: fc.constantFrom("step", "wallTime"),
    width: fc.constantFrom(1, 7, 50, 400),
    min: fc.integer({ min: -10, max: 20_000 }),
    max: fc.integer({ min: -10, max: 40_000 }),
  },
  { requiredKeys: ["axis"] },
);

function isInRange(x: number, { min, max }: Reduction): boolean {
  if (min === undefined && max === undefined) return true;
  return x >= (min ?? Number.NEGATIVE_INFINITY) && x <= (max ?? Number.POSITIVE_INFINITY);
}

/** Least and greatest, NaN left out. */
function finiteExtent(x: Float64Array): [number, number] {
  const numbers = x.filter((value) => !Number.isNaN(value));
  return [
    numbers.reduce((a, b) => Math.min(a, b), Infinity),
    numbers.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
}

/**
 * Why a reduction does not show its line, or null. Every kept point must be the point of its arrival index, and
 * every point left out must lie between two kept ones that are at most a column apart, with no restart between, and
 * whose kept neighbourhood reaches its value from both sides (or, for a non-finite one, has a non-finite one).
 */
export function explainMissing(
  points: ScalarColumns,
  restarts: readonly number[],
  reduction: Reduction,
  reduced: ReducedScalars,
): string | null {
  const x = reduction.axis === "step" ? (points.steps as Float64Array) : points.wallTimesSec;
  const [low, high] = finiteExtent(x);
  const width = ((reduction.max ?? high) - (reduction.min ?? low)) / (reduction.width ?? 1);
  const kept = [...reduced.indexes];
  for (const [position, index] of kept.entries()) {
    for (const column of ["steps", "wallTimesSec", "values"] as const) {
      if (!Object.is(reduced[column][position], points[column][index]))
        return `${column} of ${index}`;
    }
  }
  const keptSet = new Set(kept);
  const inRange = [...x.keys()].filter((i) => isInRange(x[i]!, reduction));
  // What lies out of range is out of the picture: it is not there, but for the points that lead out.
  const seen = x.map((value, i) => (isInRange(value, reduction) || keptSet.has(i) ? value : NaN));
  const missing = inRange.filter((i) => !keptSet.has(i));
  if (reduction.width === undefined && missing.length > 0) return `${missing.length} left out`;
  if (reduced.isWhole !== (missing.length === 0)) return `isWhole is ${reduced.isWhole}`;
  if (reduced.total !== x.length) return `total is ${reduced.total}`;
  for (const i of missing) {
    if (!isShown(i, seen, points.values, kept, restarts, Math.max(width, 0)))
      return `point ${i} is not shown`;
  }
  return null;
}

function isShown(
  i: number,
  x: Float64Array,
  values: Float64Array,
  kept: readonly number[],
  restarts: readonly number[],
  width: number,
): boolean {
  const after = kept.findIndex((index) => index > i);
  for (let a = after - 1; a >= 0 && a >= after - 5; a--) {
    for (let b = after; b < kept.length && b < after + 5; b++) {
      const [first, last] = [kept[a]!, kept[b]!];
      if (restarts.some((restart) => restart > first && restart <= last)) continue;
      const [low, high] = finiteExtent(x.slice(first, last + 1));
      if (high - low > width) continue;
      const shown = kept.slice(a, b + 1).map((index) => values[index]!);
      if (covers(shown, values[i]!)) return true;
    }
  }
  return false;
}

function covers(shown: readonly number[], value: number): boolean {
  if (!Number.isFinite(value)) return shown.some((other) => !Number.isFinite(other));
  const finite = shown.filter(Number.isFinite);
  return Math.min(...finite) <= value && Math.max(...finite) >= value;
}
