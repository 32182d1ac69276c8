// The engine's figures: steps/s, GFLOP/s, samples/s.
import {
  conv2d,
  fn,
  GradientTape,
  layers,
  losses,
  matmul,
  optimizers,
  randomUniform,
  sequential,
  tidy,
  variable,
} from "@tb-ts/engine";
import { convolutions, examples, gflops, perSecond, products, sampleCount } from "./cases.mjs";

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

const models = {
  "dense network": () =>
    sequential([layers.flatten(), layers.dense(128, { activation: "relu" }), layers.dense(10)]),
  "convolutional network": () =>
    sequential([
      layers.conv2d(8, 3, { padding: "same", activation: "relu" }),
      layers.maxPooling2d(),
      layers.conv2d(16, 3, { padding: "same", activation: "relu" }),
      layers.maxPooling2d(),
      layers.flatten(),
      layers.dense(10),
    ]),
};

async function training(make) {
  const model = make();
  const loss = losses.sparseCategoricalCrossentropy({ fromLogits: true });
  model.compile({ optimizer: "adam", loss, metrics: ["accuracy"] });
  const { x, y } = examples();
  const data = { x: { shape: [28, 28, 1], data: x }, y: { shape: [], data: y } };
  await model.fit(data, { epochs: 1, batchSize: 64 });
  const begin = process.cpuUsage();
  await model.fit(data, { epochs: 2, batchSize: 64 });
  const { user, system } = process.cpuUsage(begin);
  return (2 * sampleCount) / ((user + system) / 1e6);
}

/** Every case's figure. */
export async function ours() {
  const results = { ...scalarSteps(), ...matrixProducts() };
  for (const shape of convolutions) Object.assign(results, convolution(shape));
  for (const [name, make] of Object.entries(models)) {
    results[`${name} (samples/s)`] = await training(make);
  }
  return results;
}
