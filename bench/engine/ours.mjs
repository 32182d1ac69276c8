// The engine's figures: steps/s, GFLOP/s, samples/s, as one JSON object.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  conv2d,
  fn,
  GradientTape,
  layers,
  losses,
  matmul,
  memoryInfo,
  optimizers,
  randomUniform,
  sequential,
  setThreads,
  tidy,
  variable,
} from "@tb-ts/engine";
import { digits, splitExamples } from "@tb-ts/engine/datasets";
import {
  convolutions,
  examples,
  gflops,
  perSecond,
  products,
  sampleCount,
  threadSeconds,
  timedEpochs,
} from "./cases.mjs";

function scalarSteps() {
  const x = variable(3);
  const sgd = optimizers.gradientDescent(0.1);
  const f = () => x.square().add(x).sub(1);
  const step = () => sgd.minimize(f, [x]);
  const traced = fn(() => {
    sgd.minimize(f, [x]);
  });
  return {
    "scalar step, eager (steps/s)": perSecond(step, 100_000),
    "scalar step, traced (steps/s)": perSecond(traced, 1_000_000),
  };
}

function matrixProducts() {
  return Object.fromEntries(
    products.map((n) => {
      const measure = tidy(() => {
        const [a, b] = [randomUniform([n, n]).add(0), randomUniform([n, n]).add(0)];
        return gflops(2 * n ** 3, () => tidy(() => void matmul(a, b)));
      });
      return [`matmul ${n} (GFLOP/s)`, measure];
    }),
  );
}

/** How many times as fast two threads are as one, by the clock, as CPU time counts both; the best of ten each. */
function twoThreads() {
  const n = 512;
  const seconds = tidy(() => {
    const [a, b] = [randomUniform([n, n]).add(0), randomUniform([n, n]).add(0)];
    return [1, 2].map((threads) => {
      setThreads(threads);
      return fastest(10, () => tidy(() => void matmul(a, b)));
    });
  });
  setThreads(1);
  return { [`matmul ${n}, two threads (× one)`]: seconds[0] / seconds[1] };
}

function fastest(count, call) {
  const times = Array.from({ length: count }, () => {
    const begin = performance.now();
    for (let i = 0; i < 3; i++) call();
    return performance.now() - begin;
  });
  return Math.min(...times);
}

/** What memory has grown by between the first 1,000 and 100,000 more steps of a regression. */
function memoryKept() {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const [weights, bias] = [variable(randomUniform([8, 4])), variable([0, 0, 0, 0])];
  const [x, y] = [randomUniform([16, 8]), randomUniform([16, 4])];
  const sgd = optimizers.adam();
  const loss = () => matmul(x, weights).add(bias).sub(y).square().mean();
  const steps = (count) => {
    for (let i = 0; i < count; i++) tidy(() => void sgd.minimize(loss, [weights, bias]));
    collect();
    return { kernels: memoryInfo().bytes, heap: process.memoryUsage().heapUsed };
  };
  const before = steps(1000);
  const after = steps(100_000);
  return {
    "memory after 100,000 steps, kernels (kB more)": (after.kernels - before.kernels) / 1024,
    "memory after 100,000 steps, JavaScript (kB more)": (after.heap - before.heap) / 1024,
  };
}

function convolution([size, channels, out]) {
  return tidy(() => {
    const x = randomUniform([64, size, size, channels]).add(0);
    const filter = randomUniform([3, 3, channels, out]).add(0);
    const dy = randomUniform([64, size, size, out]).add(0);
    const flops = 2 * 64 * size * size * 9 * channels * out;
    const gradient = (source) => {
      const tape = new GradientTape({ persistent: true });
      tape.watch(source);
      const y = tape.record(() => conv2d(x, filter, { padding: "same" }));
      return () => tidy(() => void tape.gradient(y, source, { outputGradients: dy }));
    };
    const name = `conv ${size}×${size}×${channels}→${out}`;
    return {
      [`${name} forward (GFLOP/s)`]: gflops(flops, () =>
        tidy(() => void conv2d(x, filter, { padding: "same" })),
      ),
      [`${name} input gradient (GFLOP/s)`]: gflops(flops, gradient(x)),
      [`${name} filter gradient (GFLOP/s)`]: gflops(flops, gradient(filter)),
    };
  });
}

const conv = (filters) =>
  layers.conv2d(filters, 3, {
    padding: "same",
    activation: "relu",
    kernelInitializer: "heNormal",
  });

const models = {
  "dense network": () => [
    layers.flatten(),
    layers.dense(128, { activation: "relu", kernelInitializer: "heNormal" }),
    layers.dense(10),
  ],
  "convolutional network": () => [
    ...[conv(8), layers.maxPooling2d(), conv(16), layers.maxPooling2d()],
    ...[layers.flatten(), layers.dense(10)],
  ],
};

function compiled(stack, optimizer) {
  const loss = losses.sparseCategoricalCrossentropy({ fromLogits: true });
  return sequential(stack(), { seed: 1 }).compile({ optimizer, loss, metrics: ["accuracy"] });
}

async function training(stack) {
  const model = compiled(stack, "adam");
  const { x, y } = examples();
  const data = { x: { shape: [28, 28, 1], data: x }, y: { shape: [], data: y } };
  await model.fit(data, { epochs: 1, batchSize: 64 });
  const begin = threadSeconds();
  await model.fit(data, { epochs: timedEpochs, batchSize: 64 });
  return (timedEpochs * sampleCount) / (threadSeconds() - begin);
}

/** The share of 2,000 real digits that a network knows after five epochs on 8,000 others. */
async function accuracy(stack) {
  const model = compiled(stack, optimizers.adam({ learningRate: 0.003 }));
  const { train, test } = splitExamples(digits(), sampleCount, { seed: 1 });
  await model.fit(train, { epochs: 5, batchSize: 64 });
  return 100 * (await model.evaluate(test)).accuracy;
}

const results = { ...scalarSteps(), ...memoryKept(), ...matrixProducts() };
for (const shape of convolutions) Object.assign(results, convolution(shape));
for (const [name, stack] of Object.entries(models)) {
  results[`${name} (samples/s)`] = await training(stack);
  results[`${name}, digits after 5 epochs (%)`] = await accuracy(stack);
}
// Last, as the kernels' memory is another kind afterwards.
Object.assign(results, twoThreads());
console.log(JSON.stringify(results));
