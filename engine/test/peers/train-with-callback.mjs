// Trains the model of compare_callback.py with the TensorBoard callback: node train-with-callback.mjs LOGDIR OPTIONS
import { callbacks, layers, sequential } from "@tb-ts/engine";

const [, , logDir, options] = process.argv;
const wave = (size, k) => Float32Array.from({ length: size }, (_, i) => Math.sin(i * 1.7 + k));
const examples = (count, k) => ({
  x: { shape: [6, 6, 1], data: wave(count * 36, k) },
  y: { shape: [], data: Int32Array.from({ length: count }, (_, i) => i % 3) },
});

const model = sequential(
  [
    layers.conv2d(4, 3, { activation: "relu", name: "conv" }),
    layers.maxPooling2d({ name: "pool" }),
    layers.flatten({ name: "flatten" }),
    layers.dense(3, { name: "head" }),
  ],
  { name: "net", seed: 1 },
);
model.compile({
  optimizer: "adam",
  loss: "sparseCategoricalCrossentropy",
  metrics: ["accuracy"],
});
await model.fit(examples(24, 0), {
  epochs: 3,
  batchSize: 4,
  shuffle: false,
  validationData: examples(8, 1),
  callbacks: [callbacks.tensorBoard({ logDir, ...JSON.parse(options) })],
});
