// Where training takes its batches from.
import { inScope, Scope } from "../core/heap.ts";
import type { RandomGenerator } from "../core/random.ts";
import { sizeOf } from "../core/shape.ts";
import { dataOf, emptyTensor, type Tensor } from "../core/tensor.ts";
import { type Column, copyRows, countExamples, type Examples } from "../datasets/examples.ts";
import { permutation } from "../ops/random.ts";

export interface Batch {
  /** The model's input, or inputs. */
  readonly x: Tensor | readonly Tensor[];
  readonly y: Tensor;
}

/** A source of batches, asked anew for every epoch. */
export interface BatchSource {
  /** How many batches an epoch has; null where it is not known before. */
  readonly count: number | null;
  batches(): Iterable<Batch> | AsyncIterable<Batch>;
}

/**
 * Batches of examples in memory, in a new random order each epoch where a generator is given; the last may be short. A
 * batch lies in the kernels' memory until the next is asked for.
 */
export function batchExamples(
  examples: Examples,
  batchSize: number,
  random: RandomGenerator | null,
): BatchSource {
  const count = countExamples(examples);
  return {
    count: Math.ceil(count / batchSize),
    *batches() {
      const order = random === null ? ascending(count) : permutation(count, random);
      for (let start = 0; start < count; start += batchSize) {
        const places = order.subarray(start, start + batchSize);
        const scope = new Scope(null);
        try {
          yield inScope(scope, () => ({
            x: rowsOf(examples.x, places),
            y: rowsOf(examples.y, places),
          }));
        } finally {
          scope.close();
        }
      }
    },
  };
}

function ascending(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i);
}

function rowsOf({ shape, data }: Column, places: Int32Array): Tensor {
  const dtype = data instanceof Int32Array ? "int32" : "float32";
  const rows = emptyTensor({ shape: [places.length, ...shape], dtype });
  copyRows(dataOf(rows), data, places, sizeOf(shape));
  return rows;
}
