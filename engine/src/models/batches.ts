// Where training takes its batches from.
import { rangeError, show } from "../core/errors.ts";
import { inScope, Scope } from "../core/heap.ts";
import type { RandomGenerator } from "../core/random.ts";
import { sizeOf } from "../core/shape.ts";
import { dataOf, emptyTensor, type Tensor } from "../core/tensor.ts";
import { type Column, copyRows } from "../datasets/examples.ts";
import { permutation } from "../ops/random.ts";
import { type Columns, columnsOf, type TrainingData } from "./training-data.ts";

export interface Batch {
  /** The model's input, or inputs. */
  readonly x: Tensor | readonly Tensor[];
  readonly y: Tensor;
  /** How much each example's loss counts, [batch] or [batch, steps]; 1 where not given. */
  readonly sampleWeight?: Tensor | null;
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
  examples: TrainingData,
  batchSize: number,
  random: RandomGenerator | null,
): BatchSource {
  return batchColumns(columnsOf(examples), batchSize, random);
}

/** The same for examples that are checked already. RangeError where the batch size is no positive integer. */
export function batchColumns(
  columns: Columns,
  batchSize: number,
  random: RandomGenerator | null,
): BatchSource {
  if (!(Number.isInteger(batchSize) && batchSize > 0))
    throw rangeError("fit", "batchSize", "a positive integer", show(batchSize));
  const { count } = columns;
  return {
    count: Math.ceil(count / batchSize),
    *batches() {
      const order = random === null ? ascending(count) : permutation(count, random);
      for (let start = 0; start < count; start += batchSize) {
        const places = order.subarray(start, start + batchSize);
        const scope = new Scope(null);
        try {
          yield inScope(scope, () => batchOf(columns, places));
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

function batchOf({ inputs, y, sampleWeight }: Columns, places: Int32Array): Batch {
  const x = inputs.map((input) => rowsOf(input, places));
  return {
    x: x.length === 1 ? x[0]! : x,
    y: rowsOf(y, places),
    sampleWeight: sampleWeight === null ? null : rowsOf(sampleWeight, places),
  };
}

function rowsOf({ shape, data }: Column, places: Int32Array): Tensor {
  const dtype = data instanceof Int32Array ? "int32" : "float32";
  const rows = emptyTensor({ shape: [places.length, ...shape], dtype });
  copyRows(dataOf(rows), data, places, sizeOf(shape));
  return rows;
}
