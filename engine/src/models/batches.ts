// Where training takes its batches from.

import type { RandomGenerator } from "../core/random.ts";
import { arrayTensor, type Tensor } from "../core/tensor.ts";
import { type Column, countExamples, type Examples, takeExamples } from "../datasets/examples.ts";
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

/** Batches of examples in memory, in a new random order each epoch where a generator is given; the last may be short. */
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
        const { x, y } = takeExamples(examples, order.subarray(start, start + batchSize));
        yield { x: toTensor(x), y: toTensor(y) };
      }
    },
  };
}

function ascending(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i);
}

function toTensor({ shape, data }: Column): Tensor {
  const size = shape.reduce((product, dimension) => product * dimension, 1);
  const dtype = data instanceof Int32Array ? "int32" : "float32";
  return arrayTensor(data, [data.length / size, ...shape], dtype);
}
