// Regularizers and constraints give what Keras 3.15's give (goldens/make_weights.py), and training keeps to them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { constraints, layers, regularizers, sequential, tensor } from "@tb-ts/engine";
import { expect, test } from "vitest";

const goldens: {
  regularizers: Record<string, number>;
  constraints: Record<string, number[]>;
} = JSON.parse(readFileSync(join(import.meta.dirname, "goldens", "weights.json"), "utf8"));

const [r, c] = [regularizers, constraints];
const penalties: Record<string, regularizers.Regularizer> = {
  l1: r.l1(0.1),
  l2: r.l2(0.1),
  l1l2: r.l1l2({ l1: 0.1, l2: 0.2 }),
  orthogonal: r.orthogonal(0.1),
  "orthogonal columns": r.orthogonal(0.1, "columns"),
};
const limits: Record<string, constraints.Constraint> = {
  maxNorm: c.maxNorm(1.5),
  "maxNorm of rows": c.maxNorm(1.5, { axis: 1 }),
  nonNeg: c.nonNeg(),
  unitNorm: c.unitNorm(),
  minMaxNorm: c.minMaxNorm({ minValue: 2.6, maxValue: 3, rate: 0.5 }),
};
const weight = tensor(
  Float32Array.from({ length: 12 }, (_, i) => 2 * Math.sin(i * 1.7)),
  { shape: [4, 3] },
);

test("every recorded regularizer and constraint has its rival here", () => {
  expect(Object.keys(penalties)).toEqual(Object.keys(goldens.regularizers));
  expect(Object.keys(limits)).toEqual(Object.keys(goldens.constraints));
});

test.each(Object.entries(penalties))("regularizer %s is Keras's", (name, penalty) => {
  expect(penalty(weight).item()).toBeCloseTo(goldens.regularizers[name]!, 5);
});

test.each(Object.entries(limits))("constraint %s is Keras's", (name, limit) => {
  const found = limit(weight).data();
  for (const [i, value] of goldens.constraints[name]!.entries())
    expect(found[i]).toBeCloseTo(value, 5);
});

test("training keeps a constrained kernel within its limit and adds a penalty to the loss", async () => {
  const model = sequential(
    [
      layers.dense(2, {
        kernelInitializer: "ones",
        kernelConstraint: c.maxNorm(0.5),
        kernelRegularizer: "l2",
      }),
    ],
    { seed: 1 },
  );
  model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
  const zero = { shape: [3], data: new Float32Array(12) };
  const target = { shape: [2], data: new Float32Array(8) };
  const history = await model.fit({ x: zero, y: target });
  expect(history.loss![0]).toBeCloseTo(0.06, 6);
  const [kernel] = model.weights;
  for (const length of kernel!.square().sum(0).sqrt().data()) expect(length).toBeLessThan(0.5001);
});
