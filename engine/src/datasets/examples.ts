// Labelled examples held in memory, and how they are split.
import type { Data } from "../core/dtype.ts";
import { rangeError } from "../core/errors.ts";
import type { Shape } from "../core/shape.ts";
import { sizeOf } from "../core/shape.ts";
import { permutation } from "../ops/random.ts";

/** Values of many examples, one after another, each of the same shape. */
export interface Column {
  /** Shape of one example's value: [] for a class index, [28, 28, 1] for a grey image. */
  readonly shape: Shape;
  readonly data: Float32Array | Int32Array;
}

/** Inputs x and targets y, as many of one as of the other. */
export interface Examples {
  readonly x: Column;
  readonly y: Column;
  /** How much each example's loss counts, or each of its steps; 1 where not given. */
  readonly sampleWeight?: Column;
}

/** How many examples there are. Throws RangeError where x and y disagree or do not fill their shapes. */
export function countExamples({ x, y, sampleWeight }: Examples): number {
  const count = x.data.length / sizeOf(x.shape);
  if (!Number.isInteger(count))
    throw rangeError(
      "examples",
      "x",
      `whole examples of shape [${x.shape}]`,
      `${x.data.length} numbers`,
    );
  if (y.data.length !== count * sizeOf(y.shape))
    throw rangeError(
      "examples",
      "y",
      `${count} targets of shape [${y.shape}]`,
      `${y.data.length} numbers`,
    );
  if (sampleWeight !== undefined && sampleWeight.data.length !== count * sizeOf(sampleWeight.shape))
    throw rangeError(
      "examples",
      "sampleWeight",
      `${count} weights of shape [${sampleWeight.shape}]`,
      `${sampleWeight.data.length} numbers`,
    );
  return count;
}

/** The examples at these places, copied in that order. */
export function takeExamples(
  { x, y, sampleWeight }: Examples,
  indices: ArrayLike<number>,
): Examples {
  const taken = { x: takeRows(x, indices), y: takeRows(y, indices) };
  if (sampleWeight === undefined) return taken;
  return { ...taken, sampleWeight: takeRows(sampleWeight, indices) };
}

function takeRows({ shape, data }: Column, indices: ArrayLike<number>): Column {
  const size = sizeOf(shape);
  const taken =
    data instanceof Int32Array
      ? new Int32Array(indices.length * size)
      : new Float32Array(indices.length * size);
  copyRows(taken, data, indices, size);
  return { shape, data: taken };
}

/** Up to so many elements a loop is faster than a view and its copy. */
const shortRow = 32;

/** The rows of `size` elements at these places, one after another. */
export function copyRows(to: Data, from: Data, indices: ArrayLike<number>, size: number): void {
  for (let i = 0; i < indices.length; i++) {
    const at = indices[i]! * size;
    if (size > shortRow) to.set(from.subarray(at, at + size), i * size);
    else for (let j = 0; j < size; j++) to[i * size + j] = from[at + j]!;
  }
}

/**
 * Two parts of the examples in a random order that the seed fixes: the first `trainCount`, and up to `testCount` after
 * them (all the rest where not given). Throws RangeError where there are fewer.
 */
export function splitExamples(
  examples: Examples,
  trainCount: number,
  { testCount, seed = 0 }: { readonly testCount?: number; readonly seed?: number } = {},
): { train: Examples; test: Examples } {
  const count = countExamples(examples);
  const end = testCount === undefined ? count : trainCount + testCount;
  if (!(trainCount >= 0 && end <= count && trainCount <= end))
    throw rangeError("splitExamples", "counts", `at most ${count} examples in all`, String(end));
  const order = permutation(count, seed);
  return {
    train: takeExamples(examples, order.subarray(0, trainCount)),
    test: takeExamples(examples, order.subarray(trainCount, end)),
  };
}
