// What the TensorBoard callback leaves in the log directory, against what Keras's own writes for the same training.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { callbacks, layers, sequential } from "@tb-ts/engine";
import { GraphDef, RunMetadata } from "@tb-ts/proto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readEvents, readScalars } from "./read-events.ts";

let logDir: string;
beforeEach(() => {
  logDir = mkdtempSync(join(tmpdir(), "tb-ts-callback-"));
});
afterEach(() => rmSync(logDir, { recursive: true, force: true }));

const data = {
  x: { shape: [4, 4, 1], data: Float32Array.from({ length: 24 * 16 }, (_, i) => Math.sin(i)) },
  y: { shape: [], data: Int32Array.from({ length: 24 }, (_, i) => i % 2) },
};

/** Two epochs of three batches. */
async function train(options: Omit<callbacks.TensorBoardOptions, "logDir">): Promise<void> {
  const model = sequential(
    [
      layers.conv2d(3, 2, { name: "conv" }),
      layers.flatten(),
      layers.dense(2, { name: "head", activation: "softmax" }),
    ],
    { name: "net", seed: 1 },
  );
  model.compile({
    optimizer: "adam",
    loss: "sparseCategoricalCrossentropy",
    metrics: ["accuracy"],
  });
  const board = callbacks.tensorBoard({ logDir, ...options });
  await model.fit(data, { epochs: 2, batchSize: 8, validationData: data, callbacks: [board] });
}

function fileOf(run: string): string {
  const [file, ...others] = readdirSync(join(logDir, run));
  expect(others).toEqual([]);
  return join(logDir, run, file!);
}

/** Steps by tag, tags in the order of their first points. */
function stepsOf(run: string): Record<string, number[]> {
  const steps: Record<string, number[]> = {};
  for (const { tag, step } of readScalars(fileOf(run))) steps[tag] = [...(steps[tag] ?? []), step];
  return steps;
}

test("epochs are logged as Keras logs them", async () => {
  await train({});
  expect(readdirSync(logDir).sort()).toEqual(["train", "validation"]);
  expect(stepsOf("train")).toEqual({
    epoch_accuracy: [0, 1],
    epoch_loss: [0, 1],
    epoch_learning_rate: [0, 1],
  });
  expect(stepsOf("validation")).toEqual({
    evaluation_accuracy_vs_iterations: [3, 6],
    evaluation_loss_vs_iterations: [3, 6],
    epoch_accuracy: [0, 1],
    epoch_loss: [0, 1],
  });
});

test("batches are logged from 1 on, every one or every so many", async () => {
  await train({ updateFreq: "batch", writeStepsPerSecond: true });
  const steps = stepsOf("train");
  for (const name of ["accuracy", "loss", "steps_per_second"])
    expect(steps[`batch_${name}`], name).toEqual([1, 2, 3, 4, 5, 6]);
  expect(steps.epoch_steps_per_second).toEqual([0, 1]);
});

test("an interval that does not divide the epoch loses nothing", async () => {
  await train({ updateFreq: 4 });
  const steps = stepsOf("train");
  expect([steps.batch_loss, steps.epoch_loss]).toEqual([[4], [0, 1]]);
});

test("histograms and images of all weights are named by their paths", async () => {
  await train({ histogramFreq: 1, writeImages: true });
  const values = readEvents(fileOf("train")).flatMap(({ summary }) => summary?.value ?? []);
  const tagsOf = (plugin: string) => [
    ...new Set(
      values.flatMap(({ tag, metadata }) =>
        metadata!.pluginData!.pluginName === plugin ? [tag] : [],
      ),
    ),
  ];
  const weights = ["net/conv/kernel", "net/conv/bias", "net/head/kernel", "net/head/bias"];
  expect(tagsOf("histograms")).toEqual(weights.map((name) => `${name}/histogram`));
  expect(tagsOf("images")).toEqual(weights.map((name) => `${name}/image`));
});

test("the layers, the forward graph and the traced training step are written once", async () => {
  await train({});
  const events = readEvents(fileOf("train"));
  const values = events.flatMap(({ summary }) => summary?.value ?? []);
  const [keras, ...moreKeras] = values.filter(({ tag }) => tag === "keras");
  expect(moreKeras).toEqual([]);
  const json = JSON.parse(Buffer.from(keras!.tensor!.stringVal![0]!).toString());
  const names = json.config.layers.map((layer: { config: { name: string } }) => layer.config.name);
  expect(names).toEqual(["input_layer", "conv", "flatten", "head"]);
  const forward = GraphDef.decode(events.find(({ graphDef }) => graphDef?.length)!.graphDef!);
  expect(forward.node.map(({ name }) => name)).toContain("net/conv/Conv2D");
  const step = values.find(({ tag }) => tag === "train_step");
  const metadata = RunMetadata.decode(step!.tensor!.stringVal![0]!);
  const ops = metadata.functionGraphs[0]!.preOptimizationGraph!.node!.map(({ op }) => op);
  const stats = metadata.stepStats!.devStats![0]!.nodeStats!;
  const conv = stats.find(({ nodeName }) => nodeName === "net/conv/Conv2D")!;
  expect(Number(conv.allEndRelMicros)).toBeGreaterThan(0);
  expect(Number(conv.memory![0]!.totalBytes)).toBe(8 * 3 * 3 * 3 * 4);
  for (const op of ["Conv2D", "Conv2DBackpropFilter", "ApplyAdam", "AssignVariableOp"])
    expect(ops).toContain(op);
});

test("the step of a chosen batch is measured under its number", async () => {
  await train({ writeGraph: false, profileBatch: [2, 4] });
  const values = readEvents(fileOf("train")).flatMap(({ summary }) => summary?.value ?? []);
  const tags = values.flatMap(({ tag, metadata }) =>
    metadata!.pluginData!.pluginName === "graph_run_metadata" ? [tag] : [],
  );
  expect(tags).toEqual(["batch_4"]);
});

test("embeddings become files for the projector, with what their rows stand for", async () => {
  const words = ["zero", "one", "two"];
  const model = sequential([
    layers.embedding(3, 2, { name: "words" }),
    layers.flatten(),
    layers.dense(1),
  ]);
  model.compile({ optimizer: "adam", loss: "meanSquaredError" });
  const examples = {
    x: { shape: [1], data: Int32Array.of(0, 1, 2) },
    y: { shape: [1], data: Float32Array.of(0, 1, 2) },
  };
  const options = { logDir, embeddingsFreq: 1, embeddingsMetadata: { words } };
  await model.fit(examples, { epochs: 1, callbacks: [callbacks.tensorBoard(options)] });
  const folder = join(logDir, "train", "words", "00000");
  expect(readFileSync(join(folder, "metadata.tsv"), "utf8")).toBe("zero\none\ntwo\n");
  expect(readFileSync(join(folder, "tensors.bytes"))).toHaveLength(3 * 2 * 4);
  const wrong = { ...options, embeddingsMetadata: { word: words } };
  const board = callbacks.tensorBoard(wrong);
  await expect(model.fit(examples, { callbacks: [board] })).rejects.toThrow("embeddingsMetadata");
  board.onTrainEnd?.(null as never);
});

test("nothing but the figures without writeGraph", async () => {
  await train({ writeGraph: false });
  const values = readEvents(fileOf("train")).flatMap(({ summary }) => summary?.value ?? []);
  expect(values.every(({ metadata }) => metadata?.pluginData?.pluginName === "scalars")).toBe(true);
});

test("a missing directory name is a mistake of the caller", () => {
  expect(() => callbacks.tensorBoard({} as never)).toThrow(TypeError);
});
