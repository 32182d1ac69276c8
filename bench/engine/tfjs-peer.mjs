// tfjs's figures: the scalar step and the convolutional network, which its wasm backend cannot train, on its cpu backend,
// the rest on its wasm backend.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import {
  convolutions,
  examples,
  gflops,
  perSecond,
  products,
  threadSeconds,
  timedEpochs,
} from "./cases.mjs";

const folder = resolve(process.argv[2]);
const require = createRequire(join(folder, "package.json"));
const tf = require("@tensorflow/tfjs");
const wasm = require("@tensorflow/tfjs-backend-wasm");
wasm.setWasmPaths(`${join(folder, "node_modules/@tensorflow/tfjs-backend-wasm/dist")}/`);

const results = {};

await tf.setBackend("cpu");
const x = tf.variable(tf.scalar(3));
const sgd = tf.train.sgd(0.1);
const f = () => tf.sub(tf.add(tf.square(x), x), 1);
results["scalar step, eager (steps/s)"] = perSecond(() => sgd.minimize(f, false, [x]), 3000);

await tf.setBackend("wasm");
for (const n of products) {
  const [a, b] = [tf.randomUniform([n, n]), tf.randomUniform([n, n])];
  results[`matmul ${n} (GFLOP/s)`] = gflops(2 * n ** 3, () => tf.matMul(a, b).dispose());
}
for (const [size, channels, out] of convolutions) {
  const image = tf.randomUniform([64, size, size, channels]);
  const filter = tf.randomUniform([3, 3, channels, out]);
  const dy = tf.randomUniform([64, size, size, out]);
  const flops = 2 * 64 * size * size * 9 * channels * out;
  const name = `conv ${size}×${size}×${channels}→${out}`;
  results[`${name} forward (GFLOP/s)`] = gflops(flops, () =>
    tf.conv2d(image, filter, 1, "same").dispose(),
  );
  results[`${name} input gradient (GFLOP/s)`] = gflops(flops, () =>
    tf.conv2dTranspose(dy, filter, image.shape, 1, "same").dispose(),
  );
}

const { layers } = tf;
const dense = [
  layers.flatten({ inputShape: [28, 28, 1] }),
  layers.dense({ units: 128, activation: "relu" }),
  layers.dense({ units: 10 }),
];
const conv = (filters, options) =>
  layers.conv2d({ filters, kernelSize: 3, padding: "same", activation: "relu", ...options });
const pool = () => layers.maxPooling2d({ poolSize: 2 });
const convolutional = [
  ...[conv(8, { inputShape: [28, 28, 1] }), pool(), conv(16), pool()],
  ...[layers.flatten(), layers.dense({ units: 10 })],
];

/** Samples a second of CPU time over so many samples, after an epoch of as many to warm up. */
async function training(stack, count, epochs) {
  const model = tf.sequential({ layers: stack });
  const loss = (y, logits) => tf.losses.softmaxCrossEntropy(y, logits);
  model.compile({ optimizer: tf.train.adam(), loss, metrics: ["accuracy"] });
  const { x, y } = examples();
  const images = tf.tensor4d(x.subarray(0, count * 784), [count, 28, 28, 1]);
  const classes = tf.oneHot(tf.tensor1d(y.subarray(0, count), "int32"), 10).toFloat();
  await model.fit(images, classes, { epochs: 1, batchSize: 64, verbose: 0 });
  const begin = threadSeconds();
  await model.fit(images, classes, { epochs, batchSize: 64, verbose: 0 });
  return (epochs * count) / (threadSeconds() - begin);
}

results["dense network (samples/s)"] = await training(dense, 4000, timedEpochs);
await tf.setBackend("cpu");
results["convolutional network (samples/s)"] = await training(convolutional, 64, 1);
console.log(JSON.stringify(results));
