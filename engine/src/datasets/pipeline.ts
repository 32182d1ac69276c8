// A pipeline that turns examples into batches: shuffled, changed, gathered, made ahead of time.
import { rangeError } from "../core/errors.ts";
import { RandomGenerator } from "../core/random.ts";
import { arrayTensor, type Tensor } from "../core/tensor.ts";
import { permutation } from "../ops/random.ts";
import { countExamples, type Examples, takeExamples } from "./examples.ts";

/** A batch as training takes it. */
export interface PipelineBatch {
  readonly x: Tensor;
  readonly y: Tensor;
  /** Null where the examples have no weights. */
  readonly sampleWeight: Tensor | null;
}

/** A change of one example's input, in place: `x` holds its numbers; the generator makes it repeatable. */
export type Augmentation = (x: Float32Array, random: RandomGenerator) => void;

export interface PipelineOptions {
  readonly batchSize: number;
  /** Whether examples come in a new order each epoch; true where not given. */
  readonly shuffle?: boolean;
  /** Leaves out a last batch that would be short. */
  readonly dropRemainder?: boolean;
  /** Changes of the inputs, one after another, other ones each epoch. */
  readonly augment?: readonly Augmentation[];
  readonly seed?: number;
}

/** A source of batches for `fit`. RangeError where the batch size is no positive integer. */
export function pipeline(examples: Examples, options: PipelineOptions) {
  const { batchSize, shuffle = true, dropRemainder = false, augment = [], seed = 0 } = options;
  if (!(Number.isSafeInteger(batchSize) && batchSize > 0))
    throw rangeError("pipeline", "batchSize", "a positive integer", String(batchSize));
  const total = countExamples(examples);
  const count = dropRemainder ? Math.floor(total / batchSize) : Math.ceil(total / batchSize);
  const random = new RandomGenerator(seed);
  return {
    count,
    *batches(): Generator<PipelineBatch> {
      const order = shuffle ? permutation(total, random) : ascending(total);
      for (let i = 0; i < count; i++) {
        const rows = order.subarray(i * batchSize, (i + 1) * batchSize);
        yield toBatch(takeExamples(examples, rows), augment, random);
      }
    },
  };
}

function toBatch(
  { x, y, sampleWeight }: Examples,
  augment: readonly Augmentation[],
  random: RandomGenerator,
): PipelineBatch {
  const size = x.shape.reduce((product, dimension) => product * dimension, 1);
  const count = x.data.length / size;
  if (augment.length > 0 && x.data instanceof Float32Array)
    for (let i = 0; i < count; i++)
      for (const change of augment) change(x.data.subarray(i * size, (i + 1) * size), random);
  return {
    x: columnTensor(x, count),
    y: columnTensor(y, count),
    sampleWeight: sampleWeight === undefined ? null : columnTensor(sampleWeight, count),
  };
}

function columnTensor({ shape, data }: Examples["x"], count: number): Tensor {
  return arrayTensor(data, [count, ...shape], data instanceof Int32Array ? "int32" : "float32");
}

function ascending(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i);
}

/** Moves an image of that shape by up to so many pixels in each direction; what comes in is 0. */
export function randomShift(
  [height, width, channels]: readonly [number, number, number],
  pixels: number,
): Augmentation {
  return (x, random) => {
    const down = Math.floor(random.uniform() * (2 * pixels + 1)) - pixels;
    const right = Math.floor(random.uniform() * (2 * pixels + 1)) - pixels;
    const before = x.slice();
    for (let i = 0; i < x.length; i++) {
      const column = Math.floor(i / channels) % width;
      const row = Math.floor(i / (channels * width));
      const [fromRow, fromColumn] = [row - down, column - right];
      const isInside = fromRow >= 0 && fromRow < height && fromColumn >= 0 && fromColumn < width;
      x[i] = isInside ? before[(fromRow * width + fromColumn) * channels + (i % channels)]! : 0;
    }
  };
}

/** Adds normal noise of that standard deviation. */
export function randomNoise(stddev: number): Augmentation {
  return (x, random) => {
    for (let i = 0; i < x.length; i++) x[i]! += stddev * random.normal();
  };
}
