// Every layer's output and gradients against Keras 3.15's, from equal inputs and weights.
import {
  concat,
  GradientTape,
  layers as l,
  RandomGenerator,
  type Tensor,
  tensor,
} from "@tb-ts/engine";
import { expect, test } from "vitest";
import { maskOf, withMask } from "../src/core/mask.ts";
import { expectClose, fill, goldens, type Run, wave } from "./keras-goldens.ts";
import { made } from "./layer-samples.ts";

function asMask(rows: number[][]): Tensor {
  return tensor(rows).cast("bool");
}

function check(layer: l.Layer, inputs: Tensor[], training: boolean, golden: Run): void {
  const context = { training, random: new RandomGenerator(1), path: "" };
  const tape = new GradientTape();
  tape.watch(inputs);
  const { output, weighted } = tape.record(() => {
    const outputs = layer.callAll(inputs, context);
    const [first] = outputs as [Tensor, ...Tensor[]];
    const flat = () => concat(outputs.map((one) => one.reshape([-1])));
    const result = outputs.length === 1 ? first : withMask(flat(), maskOf(first));
    return { output: result, weighted: result.mul(wave(result.shape, 99)).sum() };
  });
  expect(output.shape).toEqual(golden.shape);
  expect(
    maskOf(output)
      ?.array()
      .map((row) => (row as number[]).map(Number)),
  ).toEqual(golden.mask);
  expectClose(output.data(), golden.output, "output");
  const gradients = tape.gradient(weighted, [...inputs, ...layer.trainableWeights], {
    unconnectedGradients: "zero",
  });
  expect(gradients).toHaveLength(golden.gradients.length);
  for (const [i, expected] of golden.gradients.entries())
    expectClose(gradients[i]!.data(), expected, `gradient ${i}`);
  const state = layer.weights.filter(({ trainable }) => !trainable);
  for (const [i, expected] of golden.state.entries())
    expectClose(state[i]!.data(), expected, `state ${i}`);
}

test("every recorded layer has its rival here", () => {
  const own = Object.keys(made);
  expect(
    [
      ...own,
      "embedding",
      "masked training",
      "penalized training",
      "ema training",
      "states training",
    ].sort(),
  ).toEqual(Object.keys(goldens).sort());
});

/** What draws at random or is the user's own; dropout.test.ts and model.test.ts see to them. */
const notRecorded = [
  ...[
    "Layer",
    "passMask",
    "masking",
    "lambda",
    "statisticsOf",
    "activation",
    "relu",
    "gaussianNoise",
  ],
  ...["dropout", "gaussianDropout", "alphaDropout"],
  ...["spatialDropout1d", "spatialDropout2d", "spatialDropout3d"],
];

test("every layer is recorded", () => {
  const recorded = new Set(Object.keys(goldens).map((name) => name.split(" ")[0]));
  const missing = Object.keys(l).filter((name) => !recorded.has(name));
  expect(missing.filter((name) => !notRecorded.includes(name))).toEqual([]);
});

test.each(Object.entries(made))("%s is Keras's, forwards and backwards", (name, make) => {
  const { inputs, weights, inference, training, masks } = goldens[name]!;
  const layer = make();
  const values = inputs.map((shape, k) =>
    withMask(wave(shape, k), masks?.[k] === undefined ? null : asMask(masks[k])),
  );
  layer.callAll(values, { training: false, random: new RandomGenerator(1), path: "" });
  expect(layer.weights.map(({ shape }) => shape)).toEqual(weights);
  fill(layer);
  check(layer, values, false, inference);
  if (training === undefined) return;
  fill(layer);
  check(layer, values, true, training);
});

test("embedding is Keras's, forwards and backwards", () => {
  const golden = goldens.embedding as unknown as {
    indices: number[][];
    output: number[];
    gradient: number[];
  };
  const layer = l.embedding(5, 3);
  const indices = tensor(golden.indices, { dtype: "int32" });
  const context = { training: false, random: new RandomGenerator(1), path: "" };
  layer.call([indices], context);
  fill(layer);
  const tape = new GradientTape();
  const total = tape.record(() => {
    const output = layer.call([indices], context);
    expectClose(output.data(), golden.output, "output");
    return output.mul(wave([2, 3, 3], 99)).sum();
  });
  expectClose(tape.gradient(total, layer.weights[0]!)!.data(), golden.gradient, "gradient");
});

test("masking marks the steps of which all features are the mask's value", () => {
  const x = tensor([
    [
      [0, 0],
      [0, 1],
      [-1, -1],
    ],
  ]);
  const context = { training: false, random: new RandomGenerator(1), path: "" };
  const output = l.masking().call([x], context);
  expect(maskOf(output)!.array()).toEqual([[false, true, true]]);
  const minus = l.masking(-1).call([x], context);
  expect(maskOf(minus)!.array()).toEqual([[true, true, false]]);
  expect(minus.array()).toEqual([
    [
      [0, 0],
      [0, 1],
      [0, 0],
    ],
  ]);
});
