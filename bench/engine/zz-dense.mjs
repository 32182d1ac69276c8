import { layers, losses, sequential } from "@tb-ts/engine";
import { examples, sampleCount } from "/work/wt/engine-speed/bench/engine/cases.mjs";

const model = sequential([
  layers.flatten(),
  layers.dense(128, { activation: "relu" }),
  layers.dense(10),
]);
model.compile({
  optimizer: "adam",
  loss: losses.sparseCategoricalCrossentropy({ fromLogits: true }),
  metrics: ["accuracy"],
});
const { x, y } = examples();
const data = { x: { shape: [28, 28, 1], data: x }, y: { shape: [], data: y } };
await model.fit(data, { epochs: 1, batchSize: 64 });
const n = Number(process.argv[2] ?? 2);
const fig = [];
for (let i = 0; i < n; i++) {
  const begin = process.cpuUsage();
  await model.fit(data, { epochs: 1, batchSize: 64 });
  const { user, system } = process.cpuUsage(begin);
  fig.push(Math.round(sampleCount / ((user + system) / 1e6)));
}
console.log(Math.max(...fig), fig.sort((a, b) => a - b)[n >> 1]);
