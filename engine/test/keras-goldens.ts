// What Keras 3.15 gave for layers from equal inputs and weights (goldens/make_layers.py), and how to make those again.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Variable } from "@tb-ts/engine";
import { type Tensor, tensor } from "@tb-ts/engine";
import { expect } from "vitest";

export interface Run {
  readonly shape: number[];
  readonly output: number[];
  /** Of the inputs, then of the trainable weights. */
  readonly gradients: number[][];
  /** The weights that are not trained, after the run. */
  readonly state: number[][];
  /** The output's mask, where it has one. */
  readonly mask?: number[][];
}

export interface Golden {
  readonly inputs: number[][];
  readonly weights: number[][];
  readonly inference: Run;
  readonly training?: Run;
  /** Of the inputs, where they have any. */
  readonly masks?: number[][][];
}

export const goldens: Record<string, Golden> = JSON.parse(
  readFileSync(join(import.meta.dirname, "goldens", "layers.json"), "utf8"),
);

/** Element i of array k, as make_layers.py has it. */
export function wave(shape: readonly number[], k: number): Tensor {
  const size = shape.reduce((product, dimension) => product * dimension, 1);
  const data = Float32Array.from({ length: size }, (_, i) => Math.sin(i * 1.7 + k * 0.9));
  return tensor(data, { shape });
}

/** The weights that make_layers.py gives a layer or a model. */
export function fill(layer: { readonly weights: readonly Variable[] }): void {
  for (const [k, weight] of layer.weights.entries()) {
    const values = wave(weight.shape, 10 + k);
    weight.assign(weight.name.includes("variance") ? values.square().add(0.5) : values);
  }
}

/** Within 2e-5 of the greater of 1 and the expected value. */
export function expectClose(
  actual: ArrayLike<number>,
  expected: readonly number[],
  what: string,
): void {
  expect(actual.length, what).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const distance = Math.abs(actual[i]! - expected[i]!);
    if (!(distance <= 2e-5 * Math.max(1, Math.abs(expected[i]!))))
      expect.fail(`${what}: element ${i} is ${actual[i]}, Keras has ${expected[i]}`);
  }
}
