// Layers that disturb while training: what they drop, what they keep, and that they rest otherwise.
import { expect, test } from "vitest";
import {
  eye,
  layers,
  ones,
  RandomGenerator,
  randomNormal,
  slice,
  type Tensor,
  zeros,
} from "../index.ts";

function called(layer: layers.Layer, x: Tensor, training = true): Tensor {
  return layer.call([x], { training, random: new RandomGenerator(5), path: "" });
}

const noise = randomNormal([200, 100], 0, 1, { seed: 3 });
const mean = (x: Tensor) => x.mean().item();
const deviation = (x: Tensor) => Math.sqrt(x.sub(x.mean()).square().mean().item());
const l = layers;

test.each([
  ["dropout", l.dropout(0.3)],
  ["gaussianDropout", l.gaussianDropout(0.3)],
  ["alphaDropout", l.alphaDropout(0.3)],
  ["gaussianNoise", l.gaussianNoise(0.3)],
] as const)("%s passes its input on outside of training, and repeats for a seed", (_, layer) => {
  expect(called(layer, noise, false)).toBe(noise);
  const first = called(layer, noise);
  expect(first.array()).not.toEqual(noise.array());
  expect(called(layer, noise).array()).toEqual(first.array());
});

test("dropout zeroes its share and keeps the mean", () => {
  const dropped = called(l.dropout(0.3), ones([200, 100]));
  expect(mean(dropped.equal(0).cast("float32"))).toBeCloseTo(0.3, 1);
  expect(mean(dropped)).toBeCloseTo(1, 1);
});

test("gaussianDropout multiplies by noise of mean 1 and variance rate / (1 − rate)", () => {
  const noisy = called(l.gaussianDropout(0.2), ones([200, 100]));
  expect(mean(noisy)).toBeCloseTo(1, 1);
  expect(deviation(noisy)).toBeCloseTo(0.5, 1);
});

test("alphaDropout keeps mean 0 and deviation 1", () => {
  const dropped = called(l.alphaDropout(0.25), noise);
  expect(mean(dropped)).toBeCloseTo(0, 1);
  expect(deviation(dropped)).toBeCloseTo(1, 1);
});

test("gaussianNoise adds noise of its deviation", () => {
  expect(deviation(called(l.gaussianNoise(0.5), noise).sub(noise))).toBeCloseTo(0.5, 1);
});

test("a recurrent layer drops the same features at every step, and only in training", () => {
  const options = { dropout: 0.5, returnSequences: true, activation: "linear" } as const;
  const layer = l.simpleRnn(6, { ...options, kernelInitializer: "identity", useBias: false });
  const x = ones([3, 4, 6]);
  called(layer, x, false);
  layer.weights[1]!.assign(zeros([6, 6]));
  expect(called(layer, x, false).array()).toEqual(x.array());
  const output = called(layer, x);
  expect(output.min(1).array()).toEqual(output.max(1).array());
  expect([...new Set(output.data())].sort()).toEqual([0, 2]);
});

test.each([
  ["attention", l.attention({ dropout: 0.5 })],
  ["multiHeadAttention", l.multiHeadAttention(1, 4, { dropout: 0.5 })],
])("%s drops shares of what is gathered, and only in training", (_, layer) => {
  const x = noise.reshape([20, 50, 20]);
  const context = { training: false, random: new RandomGenerator(5), path: "" };
  const whole = layer.call([x, x], context);
  expect(layer.call([x, x], context).array()).toEqual(whole.array());
  const dropped = layer.call([x, x], { ...context, training: true });
  expect(dropped.array()).not.toEqual(whole.array());
  // Each value is kept on the average.
  expect(mean(dropped.sub(whole))).toBeCloseTo(0, 1);
});

test("recurrent dropout drops what goes on to the next step, and only in training", () => {
  const options = { returnSequences: true, activation: "linear", useBias: false } as const;
  const layer = l.simpleRnn(6, {
    ...options,
    recurrentDropout: 0.5,
    recurrentInitializer: "identity",
  });
  const x = ones([3, 4, 6]);
  called(layer, x, false);
  layer.weights[0]!.assign(eye(6));
  expect([...new Set(called(layer, x, false).data())]).toEqual([1, 2, 3, 4]);
  // Kept: 1, 2 · 1 + 1, 2 · 3 + 1, 2 · 7 + 1; dropped: 1 at every step.
  const last = slice(called(layer, x), [0, 3, 0], [3, 1, 6]);
  expect([...new Set(last.data())].sort()).toEqual([1, 15]);
});

test.each([
  [l.spatialDropout1d(0.5), [4, 6, 8]],
  [l.spatialDropout2d(0.5), [4, 3, 2, 8]],
  [l.spatialDropout3d(0.5), [4, 3, 2, 2, 8]],
] as const)("spatial dropout drops channels whole: %#", (layer, shape) => {
  const dropped = called(layer, ones(shape));
  const inner = shape.slice(1, -1).map((_, i) => i + 1);
  const [low, high] = [dropped.min(inner), dropped.max(inner)];
  expect(low.array()).toEqual(high.array());
  expect([...new Set(dropped.data())].sort()).toEqual([0, 2]);
});
