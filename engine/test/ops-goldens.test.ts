// Ops give the values and gradients that TensorFlow gave (goldens/make_ops.py).
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listeners, type TapeListener } from "../src/core/apply.ts";
import { type DType, GradientTape, type Tensor, tensor } from "../src/index.ts";
import { formulaOf } from "./op-formulas.ts";
import { opTable } from "./op-table.ts";

interface Golden {
  readonly name: string;
  readonly inputs: readonly {
    readonly dtype?: DType;
    readonly shape: readonly number[];
    /** NaN and infinities as strings. */
    readonly values: readonly (number | string)[];
  }[];
  readonly dtype?: DType;
  readonly shape: readonly number[];
  readonly value: readonly number[];
  readonly gradients: readonly (readonly number[])[] | null;
}

const goldens: readonly Golden[] = JSON.parse(
  readFileSync(new URL("goldens/ops.json", import.meta.url), "utf8"),
);

function expectClose(got: Tensor, expected: readonly number[]): void {
  const data = got.data();
  expect(data.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) {
    expect(Math.abs(data[i]! - value), `element ${i}: ${data[i]} for ${value}`).toBeLessThanOrEqual(
      1e-5 * (1 + Math.abs(value)),
    );
  }
}

const covered = new Set<string>();
const listener: TapeListener = {
  wants: () => true,
  watchRead: () => undefined,
  record: ({ op }) => covered.add(op.name),
};

test.each(goldens.map((golden) => [golden.name, golden] as const))("%s", (name, golden) => {
  const inputs = golden.inputs.map(({ shape, values, dtype = "float32" }) =>
    tensor(values.map(Number), { shape, dtype }),
  );
  listeners.tapes = [listener];
  try {
    const tape = new GradientTape();
    tape.watch(inputs);
    const y = tape.record(() => formulaOf(name)(...(inputs as [Tensor, Tensor])));
    expect([y.dtype, y.shape]).toEqual([golden.dtype ?? "float32", golden.shape]);
    expectClose(y, golden.value);
    if (golden.gradients !== null) checkGradients(tape, y, inputs, golden.gradients);
  } finally {
    listeners.tapes = [];
  }
});

function checkGradients(
  tape: GradientTape,
  y: Tensor,
  inputs: readonly Tensor[],
  expected: readonly (readonly number[])[],
): void {
  const weights = tensor(
    Array.from({ length: y.size }, (_, i) => i + 1),
    { shape: y.shape },
  );
  const options = { outputGradients: weights, unconnectedGradients: "zero" } as const;
  const gradients = tape.gradient(y, inputs, options);
  gradients.forEach((gradient, i) => {
    expectClose(gradient!, expected[i]!);
  });
}

/** Ops that no value or first gradient of TensorFlow's can show: random ones, a fused update, a second derivative. */
const withoutGolden = ["adam", "random", "categorical", "maxPoolGradGrad"];

test("every op of the table is run by a golden", () => {
  const missing = opTable.map((op) => op.name).filter((name) => !covered.has(name));
  expect(missing.sort()).toEqual([...withoutGolden].sort());
});
