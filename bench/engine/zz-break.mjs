import { wasm } from "/work/wt/engine-speed/engine/src/kernels/wasm/module.ts";

const t = {};
const n = {};
for (const [name, f] of Object.entries(wasm)) {
  if (typeof f !== "function") continue;
  t[name] = 0;
  n[name] = 0;
  wasm[name] = (...a) => {
    const b = process.hrtime.bigint();
    const r = f(...a);
    t[name] += Number(process.hrtime.bigint() - b);
    n[name]++;
    return r;
  };
}
const { layers, losses, sequential } = await import("@tb-ts/engine");
const { examples, sampleCount } = await import("./cases.mjs");
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
let best = { total: Infinity };
for (let i = 0; i < 20; i++) {
  for (const k in t) {
    t[k] = 0;
    n[k] = 0;
  }
  const b = performance.now();
  await model.fit(data, { epochs: 1, batchSize: 64 });
  const total = ((performance.now() - b) * 1e3) / 125;
  if (total < best.total) best = { total, t: { ...t }, n: { ...n } };
}
console.log("step us", best.total.toFixed(1));
let sum = 0;
for (const k of Object.keys(t).sort((a, b) => best.t[b] - best.t[a]))
  if (best.n[k]) {
    sum += best.t[k] / 125e3;
    console.log(k.padEnd(15), (best.t[k] / 125e3).toFixed(1), "us", best.n[k] / 125);
  }
console.log("kernels", sum.toFixed(1), "rest", (best.total - sum).toFixed(1));
