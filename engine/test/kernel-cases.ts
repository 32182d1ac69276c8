// Cases of ops on which the WebAssembly kernels must give what the plain TypeScript ones give, wherever operands lie.
import { describe, expect, test } from "vitest";
import { tensor } from "../src/core/create.ts";
import type { Op } from "../src/core/op.ts";
import { RandomGenerator } from "../src/core/random.ts";
import { type Shape, sizeOf } from "../src/core/shape.ts";
import { dataOf, emptyTensor, type Tensor } from "../src/core/tensor.ts";
import { tidy } from "../src/core/tidy.ts";
import { mul } from "../src/ops/index.ts";
import { exported } from "./op-table.ts";

export type Case = readonly [
  name: string,
  op: Op<never>,
  inputs: readonly Tensor[],
  attrs: unknown,
];

const source = new RandomGenerator(3);

/** Uniform numbers of that shape. */
export function input(shape: Shape, low = -2, high = 2): Tensor {
  const values = Float32Array.from(
    { length: sizeOf(shape) },
    () => low + (high - low) * source.uniform(),
  );
  return tensor(values, { shape: [...shape] });
}

/** The op table's entry of that name. */
export const named = (name: string) => exported[`${name}Op`] as Op<never>;

/** What the op gives; by its kernel in TypeScript where the other does not serve it. */
export function run(
  op: Op<never>,
  inputs: readonly Tensor[],
  attrs: unknown,
  kernel: "plain" | "fast",
): Float32Array[] {
  const outputs = op.infer(inputs, attrs as never).map(emptyTensor);
  const isServed = kernel === "fast" && op.fast?.(outputs, inputs, attrs as never) === true;
  if (isServed) served.add(op);
  else op.kernel(outputs, inputs, attrs as never);
  return outputs.map((output) => Float32Array.from(dataOf(output)));
}

function expectClose(got: Float32Array[], expected: Float32Array[]): void {
  const scale = expected
    .flatMap((one) => [...one])
    .reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  expected.forEach((one, i) => {
    one.forEach((value, j) => {
      const error = Math.abs(got[i]![j]! - value);
      expect(error, `element ${j}: ${got[i]![j]} for ${value}`).toBeLessThanOrEqual(
        2e-6 * (scale + Math.abs(value)),
      );
    });
  });
}

const served = new Set<Op<never>>();

/** Registers a test for each case, and one that every op of them was served. */
export function compareKernels(cases: readonly Case[]): void {
  describe("kernel and oracle agree", () => {
    test.each(cases)("%s", (_, op, inputs, attrs) => {
      const expected = run(op, inputs, attrs, "plain");
      expectClose(run(op, inputs, attrs, "fast"), expected);
      const inside = tidy(() => {
        const moved = inputs.map((one) =>
          one.dtype === "float32" && one.rank > 0 ? mul(one, 1) : one,
        );
        return run(op, moved, attrs, "fast");
      });
      expectClose(inside, expected);
    });
  });

  test("every op above has a kernel that served it", () => {
    const missed = cases.map(([, op]) => op).filter((op) => !served.has(op));
    expect(missed.map((op) => op.name)).toEqual([]);
  });
}
