// Fits a small network to a noisy wave, and logs the loss and how the fit comes to look like the wave.
// Usage: npm run example:regression [-- --logdir DIR --epochs N]
import { parseArgs } from "node:util";
import { callbacks, layers, optimizers, RandomGenerator, sequential, tensor } from "@tb-ts/engine";
import { SummaryWriter, timeStampedDir } from "@tb-ts/engine/summary";

const { values: flags } = parseArgs({
  options: {
    logdir: { type: "string", default: "runs" },
    epochs: { type: "string", default: "100" },
  },
});
const logDir = timeStampedDir(flags.logdir);

const random = new RandomGenerator(1);
const wave = (x) => Math.sin(3 * x) + 0.3 * x;
const x = Float32Array.from({ length: 512 }, () => 4 * random.uniform() - 2);
const y = x.map((value) => wave(value) + 0.1 * random.normal());
const data = { x: { shape: [1], data: x }, y: { shape: [1], data: y } };

const model = sequential(
  [
    layers.dense(32, { activation: "tanh" }),
    layers.dense(32, { activation: "tanh" }),
    layers.dense(1),
  ],
  { name: "wave", seed: 1 },
);
model.compile({
  optimizer: optimizers.adam({ learningRate: 0.01 }),
  loss: "meanSquaredError",
  metrics: ["meanAbsoluteError"],
});

const grid = tensor(
  Float32Array.from({ length: 41 }, (_, i) => i / 10 - 2),
  { shape: [41, 1] },
);
const writer = new SummaryWriter(`${logDir}/fit`);
const history = await model.fit(data, {
  epochs: Number(flags.epochs),
  callbacks: [
    callbacks.tensorBoard({ logDir, histogramFreq: 10 }),
    callbacks.reduceLearningRateOnPlateau({ monitor: "loss", patience: 15, factor: 0.5 }),
    {
      // The step is the place on the x axis: the fit's curve lies on that of the wave.
      async onTrainEnd() {
        const fit = (await model.predict(grid)).data();
        for (const [i, at] of grid.data().entries()) {
          writer.scalar("curve/fit", fit[i], i);
          writer.scalar("curve/wave", wave(at), i);
        }
      },
    },
  ],
});
writer.close();
const errors = history.mean_absolute_error;
console.log(
  `Mean absolute error: ${errors[0].toFixed(3)} at first, ${errors.at(-1).toFixed(3)} at last`,
);
console.log(`Logged to ${logDir}: npx tb-ts --logdir ${flags.logdir}`);
