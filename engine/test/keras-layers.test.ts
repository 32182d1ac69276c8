// Every layer's output and gradients against Keras 3.15's, from equal inputs and weights (goldens/make_layers.py).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  GradientTape,
  layers,
  optimizers,
  RandomGenerator,
  regularizers,
  sequential,
  type Tensor,
  tensor,
} from "@tb-ts/engine";
import { expect, test } from "vitest";
import { maskOf, withMask } from "../src/core/mask.ts";

interface Run {
  readonly shape: number[];
  readonly output: number[];
  /** Of the inputs, then of the trainable weights. */
  readonly gradients: number[][];
  /** The weights that are not trained, after the run. */
  readonly state: number[][];
  /** The output's mask, where it has one. */
  readonly mask?: number[][];
}

interface Golden {
  readonly inputs: number[][];
  readonly weights: number[][];
  readonly inference: Run;
  readonly training?: Run;
  /** Of the inputs, where they have any. */
  readonly masks?: number[][][];
}

const goldens: Record<string, Golden> = JSON.parse(
  readFileSync(join(import.meta.dirname, "goldens", "layers.json"), "utf8"),
);

const l = layers;
const onlyMasked: Record<string, () => layers.Layer> = {
  "concatenate steps": () => l.concatenate({ axis: 1 }),
};
const made: Record<string, () => layers.Layer> = {
  dense: () => l.dense(3, { activation: "tanh" }),
  "dense of a sequence": () => l.dense(3, { useBias: false }),
  conv2d: () => l.conv2d(3, 3, { activation: "relu" }),
  "conv2d same strides": () => l.conv2d(3, [3, 2], { strides: 2, padding: "same" }),
  "conv2d dilated": () => l.conv2d(3, 2, { dilationRate: 2 }),
  conv2dTranspose: () => l.conv2dTranspose(3, 3, { strides: 2, padding: "same" }),
  "conv2dTranspose valid": () => l.conv2dTranspose(3, 2),
  conv1d: () => l.conv1d(3, 2, { padding: "same" }),
  "conv1d strides": () => l.conv1d(3, 2, { strides: 2 }),
  conv1dTranspose: () => l.conv1dTranspose(3, 3, { strides: 2 }),
  "conv1dTranspose same": () => l.conv1dTranspose(3, 3, { strides: 2, padding: "same" }),
  conv3d: () => l.conv3d(3, 2, { activation: "relu" }),
  "conv3d same strides": () => l.conv3d(3, [3, 2, 1], { strides: [2, 1, 2], padding: "same" }),
  "conv3d dilated": () => l.conv3d(2, 2, { dilationRate: [2, 1, 1] }),
  conv3dTranspose: () => l.conv3dTranspose(2, 3, { strides: 2, padding: "same" }),
  "conv3dTranspose valid": () => l.conv3dTranspose(2, [2, 3, 1]),
  depthwiseConv1d: () => l.depthwiseConv1d(3, { depthMultiplier: 2, padding: "same" }),
  separableConv1d: () => l.separableConv1d(3, 2, { depthMultiplier: 2, strides: 2 }),
  "depthwiseConv2d strides": () => l.depthwiseConv2d([2, 3], { strides: 2, useBias: false }),
  depthwiseConv2d: () => l.depthwiseConv2d(3, { depthMultiplier: 2, padding: "same" }),
  separableConv2d: () => l.separableConv2d(3, 3),
  maxPooling2d: () => l.maxPooling2d(),
  "maxPooling2d same": () => l.maxPooling2d({ poolSize: 3, strides: 2, padding: "same" }),
  averagePooling2d: () => l.averagePooling2d({ poolSize: [2, 3] }),
  "averagePooling2d same": () => l.averagePooling2d({ poolSize: 3, strides: 2, padding: "same" }),
  maxPooling1d: () => l.maxPooling1d(),
  maxPooling3d: () => l.maxPooling3d(),
  averagePooling1d: () => l.averagePooling1d({ poolSize: 3, strides: 1, padding: "same" }),
  averagePooling3d: () => l.averagePooling3d({ poolSize: [2, 1, 3], padding: "same" }),
  globalMaxPooling1d: () => l.globalMaxPooling1d(),
  globalMaxPooling3d: () => l.globalMaxPooling3d(),
  globalAveragePooling1d: () => l.globalAveragePooling1d(),
  globalAveragePooling3d: () => l.globalAveragePooling3d(),
  "globalMaxPooling2d keepdims": () => l.globalMaxPooling2d({ keepdims: true }),
  globalMaxPooling2d: () => l.globalMaxPooling2d(),
  globalAveragePooling2d: () => l.globalAveragePooling2d(),
  batchNormalization: () => l.batchNormalization(),
  layerNormalization: () => l.layerNormalization(),
  groupNormalization: () => l.groupNormalization(2),
  rmsNormalization: () => l.rmsNormalization(),
  simpleRnn: () => l.simpleRnn(3),
  lstm: () => l.lstm(3),
  "lstm sequences": () => l.lstm(3, { returnSequences: true }),
  gru: () => l.gru(3),
  "gru sequences": () => l.gru(3, { returnSequences: true }),
  bidirectional: () => l.bidirectional(() => l.lstm(3)),
  "bidirectional sequences": () => l.bidirectional(() => l.gru(3, { returnSequences: true })),
  timeDistributed: () => l.timeDistributed(l.dense(3)),
  multiHeadAttention: () => l.multiHeadAttention(2, 3),
  "multiHeadAttention wide": () => l.multiHeadAttention(2, 3, { valueDim: 5 }),
  attention: () => l.attention(),
  "attention scaled": () => l.attention({ useScale: true }),
  additiveAttention: () => l.additiveAttention(),
  dot: () => l.dot(1),
  "dot of sequences": () => l.dot([2, 1], { normalize: true }),
  flatten: () => l.flatten(),
  reshape: () => l.reshape([6, -1]),
  permute: () => l.permute([3, 1, 2]),
  repeatVector: () => l.repeatVector(3),
  zeroPadding2d: () =>
    l.zeroPadding2d([
      [1, 2],
      [0, 3],
    ]),
  cropping2d: () =>
    l.cropping2d([
      [1, 2],
      [0, 3],
    ]),
  zeroPadding1d: () => l.zeroPadding1d([1, 2]),
  zeroPadding3d: () => l.zeroPadding3d([1, 0, 2]),
  cropping1d: () => l.cropping1d(),
  cropping3d: () =>
    l.cropping3d([
      [1, 0],
      [0, 1],
      [2, 1],
    ]),
  upSampling1d: () => l.upSampling1d(3),
  upSampling3d: () => l.upSampling3d([1, 2, 3]),
  "upSampling2d bilinear": () => l.upSampling2d(2, { interpolation: "bilinear" }),
  resizing: () => l.resizing(3, 8),
  "resizing nearest": () => l.resizing(7, 4, { interpolation: "nearest" }),
  normalization: () => l.normalization({ mean: [0.1, 0.2, 0.3, 0.4], variance: [1, 2, 3, 4] }),
  unitNormalization: () => l.unitNormalization(),
  "gru activations": () => l.gru(3, { activation: "softsign", recurrentActivation: "hardSigmoid" }),
  "lstm activations": () => l.lstm(3, { activation: "elu", recurrentActivation: "tanh" }),
  convLstm1d: () => l.convLstm1d(2, 2, { strides: 2 }),
  convLstm2d: () => l.convLstm2d(2, 2),
  "convLstm2d sequences": () =>
    l.convLstm2d(2, [3, 2], {
      padding: "same",
      returnSequences: true,
      goBackwards: true,
      useBias: false,
    }),
  convLstm3d: () => l.convLstm3d(2, 2, { dilationRate: [1, 2, 1] }),
  einsumDense: () => l.einsumDense("ab,bc->ac", 3, { biasAxes: "c", activation: "tanh" }),
  "einsumDense of a sequence": () =>
    l.einsumDense("abc,cde->abde", [null, 3, 2], { biasAxes: "d" }),
  "einsumDense left": () => l.einsumDense("...x,xy->...y", 3, { biasAxes: "y" }),
  "einsumDense right": () => l.einsumDense("ab...,bc->ac...", 3),
  spectralNormalization: () => l.spectralNormalization(l.dense(3), { powerIterations: 2 }),
  activityRegularization: () => l.activityRegularization({ l1: 0.1, l2: 0.2 }),
  identity: () => l.identity(),
  "gru backwards": () => l.gru(3, { goBackwards: true, returnSequences: true }),
  "lstm without bias": () => l.lstm(3, { useBias: false }),
  upSampling2d: () => l.upSampling2d([2, 3]),
  rescaling: () => l.rescaling(0.5, 1),
  prelu: () => l.prelu(),
  leakyRelu: () => l.leakyRelu(),
  elu: () => l.elu(0.7),
  softmax: () => l.softmax(),
  add: () => l.add(),
  subtract: () => l.subtract(),
  multiply: () => l.multiply(),
  average: () => l.average(),
  maximum: () => l.maximum(),
  minimum: () => l.minimum(),
  concatenate: () => l.concatenate(),
};
for (const name of Object.keys(goldens)) {
  const plain = name.replace(/ masked$/, "");
  if (plain !== name) made[name] = made[plain] ?? onlyMasked[plain]!;
}
const activations: layers.ActivationName[] = [
  ...(["relu", "sigmoid", "tanh", "softmax", "gelu", "elu", "selu", "softplus"] as const),
  ...(["softsign", "silu", "mish", "exponential", "hardSigmoid", "hardSilu", "relu6"] as const),
  ...(["leakyRelu", "logSoftmax", "logSigmoid", "glu", "hardShrink", "hardTanh"] as const),
  ...(["softShrink", "sparsePlus", "sparseSigmoid", "squareplus"] as const),
  ...(["tanhShrink", "linear"] as const),
];
for (const name of activations) {
  const kerasName = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  made[`activation ${kerasName}`] = () => l.activation(name);
}

// Not recorded, as Keras 3.15 has them wrong: celu, whose slope at 0 is 2 there, and sparsemax, whose rows do not sum
// to 1 there. piecewise-activations.test.ts pins both.

/** Element i of array k, as make_layers.py has it. */
function wave(shape: readonly number[], k: number): Tensor {
  const size = shape.reduce((product, dimension) => product * dimension, 1);
  const data = Float32Array.from({ length: size }, (_, i) => Math.sin(i * 1.7 + k * 0.9));
  return tensor(data, { shape });
}

function fill(layer: layers.Layer): void {
  for (const [k, weight] of layer.weights.entries()) {
    const values = wave(weight.shape, 10 + k);
    weight.assign(weight.name.includes("variance") ? values.square().add(0.5) : values);
  }
}

function expectClose(actual: ArrayLike<number>, expected: readonly number[], what: string): void {
  expect(actual.length, what).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const distance = Math.abs(actual[i]! - expected[i]!);
    if (!(distance <= 2e-5 * Math.max(1, Math.abs(expected[i]!))))
      expect.fail(`${what}: element ${i} is ${actual[i]}, Keras has ${expected[i]}`);
  }
}

function asMask(rows: number[][]): Tensor {
  return tensor(rows).cast("bool");
}

function check(layer: layers.Layer, inputs: Tensor[], training: boolean, golden: Run): void {
  const context = { training, random: new RandomGenerator(1), path: "" };
  const tape = new GradientTape();
  tape.watch(inputs);
  const { output, weighted } = tape.record(() => {
    const result = layer.call(inputs, context);
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
  expect([...own, "embedding", "masked training", "penalized training"].sort()).toEqual(
    Object.keys(goldens).sort(),
  );
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
  layer.call(values, { training: false, random: new RandomGenerator(1), path: "" });
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

test("training leaves padding out as Keras does", async () => {
  const golden = goldens["masked training"] as unknown as {
    x: number[][];
    y: number[][];
    weight: number[];
    losses: number[];
    weights: number[][];
  };
  const model = sequential([
    l.embedding(6, 4, { maskZero: true }),
    l.bidirectional(() => l.lstm(3, { returnSequences: true })),
    l.dropout(0),
    l.dense(2, { activation: "softmax" }),
  ]);
  const x = tensor(golden.x, { dtype: "int32" });
  model.forward([x], false);
  fill(model);
  model.compile({
    optimizer: optimizers.sgd({ learningRate: 0.5 }),
    loss: "sparseCategoricalCrossentropy",
  });
  const data = { x, y: tensor(golden.y, { dtype: "int32" }), sampleWeight: tensor(golden.weight) };
  const { loss } = await model.fit(data, { epochs: 3, shuffle: false });
  expectClose(loss!, golden.losses, "loss");
  for (const [i, weight] of model.weights.entries())
    expectClose(weight.data(), golden.weights[i]!, weight.name);
});

test("penalties on weights and outputs count as Keras has them", async () => {
  const golden = goldens["penalized training"] as unknown as {
    evaluated: number;
    losses: number[];
    weights: number[][];
  };
  const model = sequential([
    l.dense(3, {
      activation: "tanh",
      kernelRegularizer: regularizers.l1(0.05),
      activityRegularizer: regularizers.l2(0.1),
    }),
    l.activityRegularization({ l1: 0.2 }),
    l.dense(1),
  ]).build([4]);
  fill(model);
  const optimizer = optimizers.sgd({ learningRate: 0.1 });
  model.compile({ optimizer, loss: "meanSquaredError" });
  const data = { x: wave([5, 4], 0), y: wave([5, 1], 1) };
  expectClose([(await model.evaluate(data)).loss!], [golden.evaluated], "evaluated");
  const { loss } = await model.fit(data, { epochs: 3, shuffle: false });
  expectClose(loss!, golden.losses, "loss");
  for (const [i, weight] of model.weights.entries())
    expectClose(weight.data(), golden.weights[i]!, weight.name);
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
