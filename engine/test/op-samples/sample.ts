// An op's function at inputs where it is smooth, for checks by finite differences.
import { RandomGenerator, type Shape, type Tensor, tensor } from "../../src/index.ts";
import * as table from "../../src/ops/index.ts";

/** The name begins with the op function's. */
export type Sample = readonly [
  name: string,
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
];

export const ops = { ...table };

const source = new RandomGenerator(7);

/** Distinct float64 values in (low, high), so that no two are tied. */
export function input(shape: Shape, low = -1.2, high = 1.3): Tensor {
  const size = shape.reduce((product, dimension) => product * dimension, 1);
  const values = Float64Array.from({ length: size }, () => low + (high - low) * source.uniform());
  return tensor(values, { shape: [...shape], dtype: "float64" });
}

export const matrix = () => input([2, 3]);
export const positive = () => input([2, 3], 0.4, 2);
