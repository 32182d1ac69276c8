// Checks derivatives against finite differences: for whoever writes an op, a layer or a custom gradient.

import { tensor } from "../core/create.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import { arrayTensor, dataOf, type Tensor } from "../core/tensor.ts";
import { mul } from "../ops/arithmetic.ts";
import { sum } from "../ops/structure.ts";
import { GradientTape } from "./tape.ts";

export interface CheckGradientsOptions {
  /** 1 checks gradients, 2 also gradients of gradients; 2 where absent. */
  readonly order?: 1 | 2;
  /** Half the distance of the two values whose difference is taken; 1e-5 where absent. */
  readonly step?: number;
  /** The largest difference accepted is absolute + relative × |expected|. */
  readonly absolute?: number;
  readonly relative?: number;
  readonly seed?: number;
}

type Differentiable = (...inputs: Tensor[]) => Tensor;

/**
 * Throws an Error that names input, element, expected and got where `f`'s gradient, weighted by random
 * covectors, differs from central differences. Inputs are float64 tensors and keep away from kinks.
 */
export function checkGradients(
  f: Differentiable,
  inputs: readonly Tensor[],
  options: CheckGradientsOptions = {},
): void {
  const { order = 2, seed = 1 } = options;
  for (const input of inputs) {
    if (input.dtype !== "float64")
      throw typeError("checkGradients", "inputs", "float64", input.dtype);
  }
  if (order !== 1 && order !== 2)
    throw rangeError("checkGradients", "order", "1 or 2", show(order));
  const random = generator(seed);
  const weighted: Differentiable = (...at) => weigh(f(...at), generator(seed + 1));
  compare(weighted, inputs, options, "gradient");
  if (order === 1) return;
  inputs.forEach((_, i) => {
    const direction = seed + 2 + Math.floor(random() * 1000);
    const first: Differentiable = (...at) =>
      weigh(gradientAt(weighted, at, i), generator(direction));
    compare(first, inputs, options, `second derivative through input ${i}`);
  });
}

function compare(
  f: Differentiable,
  inputs: readonly Tensor[],
  { step = 1e-5, absolute = 1e-6, relative = 1e-4 }: CheckGradientsOptions,
  what: string,
): void {
  inputs.forEach((input, i) => {
    const got = dataOf(gradientAt(f, inputs, i));
    for (let element = 0; element < input.size; element++) {
      const expected = difference(f, inputs, i, element, step);
      const error = Math.abs(got[element]! - expected);
      if (!(error <= absolute + relative * Math.abs(expected))) {
        throw new Error(
          `checkGradients: ${what}, input ${i}, element ${element}: expected ${expected}, got ${got[element]}`,
        );
      }
    }
  });
}

/** The sum of the elements times fixed random weights: a scalar that depends on every element. */
function weigh(y: Tensor, random: () => number): Tensor {
  const weights = Float64Array.from({ length: y.size }, () => 0.5 + random());
  return sum(mul(y, tensor(weights, { shape: y.shape })));
}

function gradientAt(f: Differentiable, inputs: readonly Tensor[], i: number): Tensor {
  const tape = new GradientTape();
  tape.watch(inputs);
  const y = tape.record(() => f(...inputs));
  return tape.gradient(y, inputs[i]!, { unconnectedGradients: "zero" })!;
}

function difference(
  f: Differentiable,
  inputs: readonly Tensor[],
  i: number,
  element: number,
  step: number,
): number {
  const at = (shift: number) => {
    const moved = inputs.map((input, j) => (j === i ? shifted(input, element, shift) : input));
    return f(...moved).item();
  };
  return (at(step) - at(-step)) / (2 * step);
}

function shifted(input: Tensor, element: number, by: number): Tensor {
  const data = input.data();
  data[element]! += by;
  return input.rank === 0
    ? tensor(data[0]!, { dtype: "float64" })
    : arrayTensor(data, input.shape, "float64");
}

/** Uniform numbers in [0, 1) by a small seeded generator (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
