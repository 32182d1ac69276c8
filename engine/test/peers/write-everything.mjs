// Writes one value of every kind, and what the values are as JSON, for TensorBoard's own readers to compare.
// Usage: node write-everything.mjs LOGDIR
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";

const logDir = process.argv[2];
const writer = new SummaryWriter(join(logDir, "all"));
const values = Array.from({ length: 200 }, (_, i) => Math.fround(Math.sin(i) * i));
const scalars = values.map((value, step) => [step, value]);
for (const [step, value] of scalars) writer.scalar("loss/train", value, step);
writer.histogram("weights", values, 3);
writer.histogram("constant", [2, 2, 2], 3);
writer.histogram("empty", [], 3);
const pixels = Uint8Array.from({ length: 4 * 5 * 3 }, (_, i) => i * 4);
writer.image("picture", { shape: [4, 5, 3], data: pixels }, 1);
const unit = Float32Array.from({ length: 2 * 4 * 5 }, (_, i) => i / 39);
writer.images("grey", { shape: [2, 4, 5, 1], data: unit }, 1);
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGNgaAAAAIMAgYfP7KQAAAAASUVORK5CYII=",
  "base64",
);
writer.figure("figure", png, 1);
writer.imageWithBoxes("boxes", { shape: [4, 5, 3], data: pixels }, [[1, 0, 3, 2]], 1);
const clip = Uint8Array.from({ length: 3 * 40 * 50 }, (_, i) => (i * i) >> 7);
writer.video("video", { shape: [3, 40, 50, 1], data: clip }, 1);
const tone = Float32Array.from({ length: 800 }, (_, i) => Math.sin(i / 5));
writer.audio("tone", { samples: tone, sampleRate: 8000, channels: 1 }, 1);
writer.text("note", "# hello", 1);
writer.text(
  "table",
  [
    ["a", "b"],
    ["c", "d"],
  ],
  1,
);
const predictions = Array.from({ length: 50 }, (_, i) => ((i * 37) % 50) / 50);
const labels = predictions.map((p, i) => p + 0.3 * Math.sin(i) > 0.5);
writer.prCurve("pr", { labels, predictions }, 1, { thresholds: 11 });
const vertices = [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1];
writer.mesh(
  "tetra",
  {
    vertices: { shape: [4, 3], data: vertices },
    faces: { shape: [1, 3], data: [0, 1, 2] },
    colors: { shape: [4, 3], data: vertices.map((v) => v * 200) },
  },
  1,
);
writer.customScalars({ losses: [{ title: "all", multiline: ["loss.*"] }] });
writer.hparams({ lr: 0.1, act: "relu", bias: true }, { metrics: ["loss/train"] });
writer.hparamsEnd();
const attr = { dtype: { type: 1 } };
const graph = {
  node: [
    { name: "x", op: "Placeholder", attr },
    { name: "y", op: "Square", input: ["x"], attr: { T: { type: 1 } } },
  ],
  versions: { producer: 2474 },
};
writer.graph(graph);
const nodeStats = [{ nodeName: "y", allStartMicros: 5, allEndRelMicros: 7, opEndRelMicros: 7 }];
writer.runMetadata(
  "train_step",
  {
    stepStats: { devStats: [{ device: "/cpu:0", nodeStats }] },
    functionGraphs: [{ preOptimizationGraph: graph }],
  },
  1,
);
writer.embedding("points", {
  vectors: { shape: [4, 3], data: vertices },
  metadata: ["a", "b", "c", "d"],
});
writer.close();
const expected = {
  scalars,
  values,
  labels,
  predictions,
  pixels: [...pixels],
  unit: [...unit],
  clip: [...clip],
  tone: [...tone],
  vertices,
};
writeFileSync(join(logDir, "expected.json"), JSON.stringify(expected));
