// Random tensors. They are ops, so that a traced function draws anew each time it runs.
import { apply } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import type { Data, DType } from "../core/dtype.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { RandomGenerator, sharedGenerator } from "../core/random.ts";
import { checkShape, type Shape } from "../core/shape.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { div } from "./arithmetic.ts";
import { greaterEqual, where } from "./comparison.ts";
import { checkDType, floats } from "./define.ts";
import { gather } from "./gathering.ts";

interface DrawAttrs {
  readonly shape: Shape;
  readonly dtype: DType;
  /** null: the shared generator at the time of the draw. */
  readonly generator: RandomGenerator | null;
  readonly draw: (generator: RandomGenerator) => number;
}

export const randomOp: Op<DrawAttrs> = {
  name: "random",
  type: "RandomUniform",
  label: "random_uniform",
  args: [],
  graphAttrs: ({ dtype }) => ({ T: { type: "int32" }, dtype: { type: dtype } }),
  constInputs: ({ shape }) => [{ name: "shape", value: [...shape] }],
  infer: (_, { shape, dtype }) => [{ shape, dtype }],
  kernel([out], _, { generator, draw }) {
    const to = dataOf(out!);
    const source = generator ?? sharedGenerator();
    for (let i = 0; i < to.length; i++) to[i] = draw(source);
  },
  scalar: null,
  gradient: null,
};

export interface RandomOptions {
  readonly dtype?: DType;
  /** Numbers of their own; without a seed they come from the shared generator (`setRandomSeed`). */
  readonly seed?: number | RandomGenerator;
}

function random(
  op: string,
  shape: Shape,
  { dtype = "float32", seed }: RandomOptions,
  draw: DrawAttrs["draw"],
): Tensor {
  if (!floats.includes(dtype)) throw typeError(op, "dtype", floats.join(" or "), show(dtype));
  const generator = typeof seed === "number" ? new RandomGenerator(seed) : (seed ?? null);
  return apply(randomOp, [], {
    shape: [...checkShape(op, "shape", shape)],
    dtype,
    generator,
    draw,
  });
}

/** Uniform numbers in [low, high). */
export function randomUniform(
  shape: Shape,
  low = 0,
  high = 1,
  options: RandomOptions = {},
): Tensor {
  if (!(low <= high)) throw rangeError("randomUniform", "high", `at least ${low}`, String(high));
  return random("randomUniform", shape, options, (source) => low + (high - low) * source.uniform());
}

/** Normally distributed numbers. */
export function randomNormal(
  shape: Shape,
  mean = 0,
  deviation = 1,
  options: RandomOptions = {},
): Tensor {
  return random("randomNormal", shape, options, (source) => mean + deviation * source.normal());
}

/** Normally distributed numbers, drawn again where they lie more than two deviations from the mean. */
export function truncatedNormal(
  shape: Shape,
  mean = 0,
  deviation = 1,
  options: RandomOptions = {},
): Tensor {
  return random("truncatedNormal", shape, options, (source) => {
    let value = source.normal();
    while (Math.abs(value) > 2) value = source.normal();
    return mean + deviation * value;
  });
}

/** 1 with the given probability, else 0. */
export function bernoulli(shape: Shape, probability: number, options: RandomOptions = {}): Tensor {
  checkProbability("bernoulli", "probability", probability);
  return random("bernoulli", shape, options, (source) => Number(source.uniform() < probability));
}

function checkProbability(op: string, argument: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw rangeError(op, argument, "in [0, 1]", show(value));
}

interface CategoricalAttrs {
  readonly count: number;
  readonly generator: RandomGenerator | null;
}

export const categoricalOp: Op<CategoricalAttrs> = {
  name: "categorical",
  type: "Multinomial",
  label: "categorical",
  args: ["logits"],
  infer([logits], { count }) {
    checkDType("categorical", "logits", logits!, floats);
    if (logits!.shape.length !== 2 || logits!.shape[1] === 0) {
      throw rangeError("categorical", "logits", "[batch, classes ≥ 1]", show(logits!.shape));
    }
    return [{ shape: [logits!.shape[0]!, count], dtype: "int32" }];
  },
  kernel([out], [logits], { generator, count }) {
    const [to, from] = [dataOf(out!), dataOf(logits!)];
    const source = generator ?? sharedGenerator();
    const classes = logits!.shape[1]!;
    for (let i = 0; i < to.length; i++) {
      const row = Math.trunc(i / count) * classes;
      to[i] = drawClass(from.subarray(row, row + classes), source);
    }
  },
  scalar: null,
  gradient: null,
  graphAttrs: () => ({ output_dtype: { type: "int32" } }),
  constInputs: ({ count }) => [{ name: "num_samples", value: count }],
};

/** The class of the greatest logit after Gumbel noise has been added to each (Gumbel, 1954). */
function drawClass(logits: Data, source: RandomGenerator): number {
  let [best, chosen] = [-Infinity, 0];
  for (let i = 0; i < logits.length; i++) {
    const noisy = logits[i]! - Math.log(-Math.log(1 - source.uniform()));
    if (noisy > best) [best, chosen] = [noisy, i];
  }
  return chosen;
}

/** `count` classes drawn for each row of the logits [batch, classes], as int32 [batch, count]. */
export function categorical(
  logits: TensorLike,
  count: number,
  { seed }: Pick<RandomOptions, "seed"> = {},
): Tensor {
  if (!Number.isInteger(count) || count < 0) {
    throw rangeError("categorical", "count", "an integer ≥ 0", show(count));
  }
  const generator = typeof seed === "number" ? new RandomGenerator(seed) : (seed ?? null);
  return apply(categoricalOp, [toTensor("categorical", logits, "float32", "logits")], {
    count,
    generator,
  });
}

/** A random order of 0 … count − 1, as int32. */
export function permutation(count: number, seed?: number | RandomGenerator): Int32Array {
  const source = typeof seed === "number" ? new RandomGenerator(seed) : (seed ?? sharedGenerator());
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(source.uniform() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** The rows of x in a random order. */
export function shuffle(x: TensorLike, seed?: number | RandomGenerator): Tensor {
  const input = toTensor("shuffle", x, "float32", "value");
  if (input.rank === 0) throw rangeError("shuffle", "value", "of rank ≥ 1", "a scalar");
  return gather(input, permutation(input.shape[0]!, seed));
}

/** x with each element zeroed with probability `rate` and the others divided by 1 − rate. */
export function dropout(
  x: TensorLike,
  rate: number,
  options: Pick<RandomOptions, "seed"> = {},
): Tensor {
  const input = toTensor("dropout", x, "float32", "x");
  if (!(rate >= 0 && rate < 1)) throw rangeError("dropout", "rate", "in [0, 1)", show(rate));
  if (rate === 0) return input;
  const noise = randomUniform(input.shape, 0, 1, { ...options, dtype: input.dtype });
  return where(greaterEqual(noise, rate), div(input, 1 - rate), 0);
}
