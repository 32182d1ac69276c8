// Every optimizer and schedule against the trajectories that Keras 3.15 took (goldens/make_optimizers.py).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { optimizers, schedules, tensor, variable } from "@tb-ts/engine";
import { expect, test } from "vitest";

interface Goldens {
  readonly w0: [number[][], number[]];
  readonly grads: [number[][], number[]][];
  readonly optimizers: Record<string, { steps: [number[][], number[]][] }>;
  readonly schedules: Record<string, number[]>;
}

const goldens: Goldens = JSON.parse(
  readFileSync(join(import.meta.dirname, "goldens", "optimizers.json"), "utf8"),
);

const o = optimizers;
const made: Record<string, () => optimizers.Optimizer> = {
  SGD: () => o.sgd({ learningRate: 0.1 }),
  "SGD momentum": () => o.sgd({ learningRate: 0.1, momentum: 0.9 }),
  "SGD nesterov": () => o.sgd({ learningRate: 0.1, momentum: 0.9, nesterov: true }),
  RMSprop: () => o.rmsprop({ learningRate: 0.01 }),
  "RMSprop momentum": () => o.rmsprop({ learningRate: 0.01, momentum: 0.9 }),
  "RMSprop centered": () => o.rmsprop({ learningRate: 0.01, centered: true }),
  Adam: () => o.adam({ learningRate: 0.01 }),
  "Adam amsgrad": () => o.adam({ learningRate: 0.01, amsgrad: true }),
  AdamW: () => o.adamw({ learningRate: 0.01 }),
  Adamax: () => o.adamax({ learningRate: 0.01 }),
  Nadam: () => o.nadam({ learningRate: 0.01 }),
  Adagrad: () => o.adagrad({ learningRate: 0.01 }),
  Adadelta: () => o.adadelta({ learningRate: 1 }),
  Ftrl: () => o.ftrl({ learningRate: 0.1 }),
  "Ftrl l1 l2": () =>
    o.ftrl({
      learningRate: 0.1,
      l1RegularizationStrength: 0.01,
      l2RegularizationStrength: 0.02,
      l2ShrinkageRegularizationStrength: 0.03,
      beta: 0.1,
    }),
  Adafactor: () => o.adafactor({ learningRate: 0.01 }),
  Lion: () => o.lion({ learningRate: 0.01 }),
  Lamb: () => o.lamb({ learningRate: 0.01 }),
  Muon: () => o.muon({ learningRate: 0.01 }),
  ScheduleFreeAdamW: () => o.scheduleFreeAdamw({ learningRate: 0.01 }),
  "SGD weight_decay": () => o.sgd({ learningRate: 0.1, weightDecay: 0.01 }),
  "SGD clipnorm": () => o.sgd({ learningRate: 0.1, clipnorm: 0.5 }),
  "SGD global_clipnorm": () => o.sgd({ learningRate: 0.1, globalClipnorm: 0.5 }),
  "SGD clipvalue": () => o.sgd({ learningRate: 0.1, clipvalue: 0.3 }),
  "SGD ema": () =>
    o.sgd({ learningRate: 0.1, useEma: true, emaMomentum: 0.9, emaOverwriteFrequency: 5 }),
  "SGD accumulate": () => o.sgd({ learningRate: 0.1, gradientAccumulationSteps: 3 }),
  "SGD loss_scale_factor": () => o.sgd({ learningRate: 0.1, lossScaleFactor: 4 }),
  "Adam schedule": () => o.adam({ learningRate: schedules.exponentialDecay(0.01, 5, 0.5) }),
  "LossScale(SGD)": () =>
    o.lossScale(o.sgd({ learningRate: 0.1 }), { initialScale: 8, dynamicGrowthSteps: 4 }),
};

const s = schedules;
const planned: Record<string, optimizers.Schedule> = {
  ExponentialDecay: s.exponentialDecay(0.1, 10, 0.5),
  "ExponentialDecay staircase": s.exponentialDecay(0.1, 10, 0.5, { staircase: true }),
  PiecewiseConstantDecay: s.piecewiseConstantDecay([10, 20], [0.1, 0.05, 0.01]),
  PolynomialDecay: s.polynomialDecay(0.1, 30, { end: 0.01, power: 2 }),
  "PolynomialDecay cycle": s.polynomialDecay(0.1, 20, { end: 0.01, cycle: true }),
  InverseTimeDecay: s.inverseTimeDecay(0.1, 10, 0.5),
  CosineDecay: s.cosineDecay(0.1, 40, { alpha: 0.1 }),
  "CosineDecay warmup": s.cosineDecay(0, 40, { alpha: 0.1, warmupTarget: 0.1, warmupSteps: 10 }),
  CosineDecayRestarts: s.cosineDecayRestarts(0.1, 10, { tMul: 2, mMul: 0.9, alpha: 0.05 }),
};

function expectClose(actual: number[], expected: number[], what: string): void {
  const distance = Math.max(...actual.map((value, i) => Math.abs(value - expected[i]!)));
  expect(distance, `${what}: ${actual} against ${expected}`).toBeLessThan(1e-5);
}

test("every recorded optimizer and schedule has its rival here", () => {
  expect(Object.keys(made).sort()).toEqual(Object.keys(goldens.optimizers).sort());
  expect(Object.keys(planned).sort()).toEqual(Object.keys(goldens.schedules).sort());
});

test.each(Object.entries(made))("%s takes Keras's 12 steps", (name, make) => {
  const optimizer = make();
  const variables = goldens.w0.map((value, i) => variable(value, { name: `w${i}` }));
  for (const [t, expected] of goldens.optimizers[name]!.steps.entries()) {
    optimizer.applyGradients(
      goldens.grads[t]!.map((gradient) => tensor(gradient)),
      variables,
    );
    for (const [i, one] of variables.entries())
      expectClose([...one.data()], expected[i]!.flat(), `variable ${i} after step ${t}`);
  }
});

test.each(Object.entries(planned))("%s is Keras's at steps 0 to 60", (name, schedule) => {
  const expected = goldens.schedules[name]!;
  expectClose(
    expected.map((_, step) => schedule(step)),
    expected,
    name,
  );
});
