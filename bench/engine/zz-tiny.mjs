import { fn, GradientTape, layers, losses, sequential, tensor, tidy } from "@tb-ts/engine";
import { trainStep } from "/work/wt/engine-speed/engine/src/models/train-step.ts";
import { perSecond } from "./cases.mjs";

const make = () => {
  const model = sequential([
    layers.flatten(),
    layers.dense(8, { activation: "relu" }),
    layers.dense(10),
  ]);
  model.compile({
    optimizer: "adam",
    loss: losses.sparseCategoricalCrossentropy({ fromLogits: true }),
    metrics: ["accuracy"],
  });
  return model;
};
const x = new Float32Array(8000 * 8).map(Math.random),
  y = new Int32Array(8000).map(() => Math.random() * 10);
const data = { x: { shape: [2, 4, 1], data: x }, y: { shape: [], data: y } };
const model = make();
await model.fit(data, { epochs: 3, batchSize: 4 });
let best = Infinity;
for (let i = 0; i < 10; i++) {
  const b = process.cpuUsage();
  await model.fit(data, { epochs: 1, batchSize: 4 });
  const { user, system } = process.cpuUsage(b);
  best = Math.min(best, (user + system) / 2000);
}
console.log("fit step us", best.toFixed(1));
const batch = {
  x: tensor(x.subarray(0, 32), { shape: [4, 2, 4, 1] }),
  y: tensor(y.subarray(0, 4)),
};
console.log(
  "trainStep us",
  (1e6 / perSecond(() => tidy(() => void trainStep(model, model.compiled, batch)), 5000)).toFixed(
    1,
  ),
);
const step = fn((x, y) => {
  const r = trainStep(model, model.compiled, { x, y });
  return [r.loss, r.predictions];
});
step(batch.x, batch.y);
console.log(
  "traced us",
  (1e6 / perSecond(() => tidy(() => void step(batch.x, batch.y)), 5000)).toFixed(1),
  step.concrete(batch.x, batch.y).graph.nodes.length,
);
console.log(
  step
    .concrete(batch.x, batch.y)
    .graph.nodes.map((n) => (n.kind === "op" ? n.op.name : n.kind === "resource" ? "" : n.kind))
    .filter(Boolean)
    .join(" "),
);
