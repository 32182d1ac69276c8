// Teaches a small convolutional network to read handwritten digits, and logs it for TensorBoard as it learns.
// Usage: npm run example:digits [-- --logdir DIR --epochs N --samples N]
import { parseArgs } from "node:util";
import { callbacks, layers, losses, optimizers, sequential } from "@tb-ts/engine";
import { digits, splitExamples } from "@tb-ts/engine/datasets";
import { SummaryWriter, timeStampedDir } from "@tb-ts/engine/summary";

const { values: flags } = parseArgs({
  options: {
    logdir: { type: "string", default: "runs" },
    epochs: { type: "string", default: "40" },
    samples: { type: "string", default: "8000" },
  },
});
const logDir = timeStampedDir(flags.logdir);

const all = digits({ from: import.meta.filename });
const samples = Number(flags.samples);
const testCount = Math.min(2000, Math.ceil(samples / 4));
const { train, test } = splitExamples(all, samples, { testCount, seed: 1 });

const model = sequential(
  [
    layers.conv2d(8, 3, { activation: "relu", padding: "same", kernelInitializer: "heNormal" }),
    layers.maxPooling2d(),
    layers.conv2d(16, 3, { activation: "relu", padding: "same", kernelInitializer: "heNormal" }),
    layers.maxPooling2d(),
    layers.flatten(),
    layers.dense(10),
  ],
  { name: "digits", seed: 1 },
);
model.compile({
  optimizer: optimizers.adam({ learningRate: 0.003 }),
  loss: losses.sparseCategoricalCrossentropy({ fromLogits: true }),
  metrics: ["accuracy"],
});

console.log(`Training on ${flags.samples} digits`);
const writer = new SummaryWriter(`${logDir}/train`);
writer.images("digits", { shape: [9, 28, 28, 1], data: train.x.data.slice(0, 9 * 784) }, 0, {
  maxOutputs: 9,
});
writer.close();
await model.fit(train, {
  epochs: Number(flags.epochs),
  batchSize: 64,
  validationData: test,
  callbacks: [
    callbacks.tensorBoard({ logDir, updateFreq: "batch", histogramFreq: 1, writeImages: true }),
    {
      onEpochEnd(epoch, logs) {
        const figures = Object.entries(logs).map(([name, value]) => `${name} ${value.toFixed(4)}`);
        console.log(`Epoch ${epoch + 1}/${flags.epochs}: ${figures.join(", ")}`);
      },
    },
  ],
});
console.log(`Logged to ${logDir}: npx tb-ts --logdir ${flags.logdir}`);
