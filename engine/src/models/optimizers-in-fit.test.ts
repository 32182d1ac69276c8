// Optimizers that do more than subtract train a model as they should, and can be drawn.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callbacks, layers, optimizers, sequential } from "../index.ts";

const x = { shape: [2], data: Float32Array.from({ length: 16 }, (_, i) => Math.sin(i)) };
const y = { shape: [1], data: Float32Array.from({ length: 8 }, (_, i) => Math.cos(i)) };

async function trained(optimizer: optimizers.Optimizer): Promise<Float32Array> {
  const model = sequential([layers.dense(1)], { seed: 3 });
  model.compile({ optimizer, loss: "meanSquaredError" });
  const logDir = mkdtempSync(join(tmpdir(), "optimizers-"));
  await model.fit({ x, y }, { shuffle: false, callbacks: [callbacks.tensorBoard({ logDir })] });
  return Float32Array.from(model.weights[0]!.data());
}

const rate = { learningRate: 0.125 };
const sgd = () => optimizers.sgd(rate);
const close = (a: Float32Array, b: Float32Array) =>
  a.every((value, i) => Math.abs(value - b[i]!) < 1e-6);

test("loss scales, fixed and dynamic, do not change what is learnt", async () => {
  const plain = await trained(sgd());
  expect(close(await trained(optimizers.sgd({ ...rate, lossScaleFactor: 64 })), plain)).toBe(true);
  expect(close(await trained(optimizers.lossScale(sgd())), plain)).toBe(true);
});

test("a multiOptimizer steps in fit", async () => {
  const multi = optimizers.multiOptimizer(optimizers.sgd({ learningRate: 0 }), { kernel: sgd() });
  expect(close(await trained(multi), await trained(sgd()))).toBe(true);
});

test("means of weights and gathered gradients work beside the TensorBoard callback", async () => {
  const still = await trained(optimizers.sgd({ learningRate: 0 }));
  const gathered = await trained(optimizers.sgd({ ...rate, gradientAccumulationSteps: 2 }));
  expect(close(gathered, still)).toBe(true);
  const averaged = await trained(optimizers.sgd({ ...rate, useEma: true }));
  expect(close(averaged, await trained(sgd()))).toBe(true);
});
