// Callbacks in real training of a tiny model, and on scripted figures.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { callbacks, input, layers, optimizers, schedules, sequential } from "../index.ts";
import type { Callback, FitRun, Logs } from "./callback.ts";

const data = {
  x: { shape: [1], data: Float32Array.from({ length: 8 }, (_, i) => i / 8) },
  y: { shape: [1], data: Float32Array.from({ length: 8 }, (_, i) => i / 4) },
};

function line() {
  const model = sequential([layers.dense(1)], { seed: 1 });
  const optimizer = optimizers.sgd({ learningRate: 0.1 });
  return model.compile({ optimizer, loss: "meanSquaredError" });
}

/** Replaces the figures that training found by a script's. */
function scripted(callback: Callback, figures: readonly Logs[]): Callback {
  return {
    ...callback,
    onEpochEnd: (epoch, _logs, run) => callback.onEpochEnd?.(epoch, figures[epoch]!, run),
  };
}

async function epochsUntilStop(options: callbacks.EarlyStoppingOptions, losses: number[]) {
  const stopping = callbacks.earlyStopping({ monitor: "loss", ...options });
  const script = losses.map((loss) => ({ loss, accuracy: loss }));
  const history = await line().fit(data, {
    epochs: losses.length,
    callbacks: [scripted(stopping, script)],
  });
  return history.loss!.length;
}

test("early stopping waits for its patience after the best epoch", async () => {
  expect(await epochsUntilStop({ patience: 2 }, [3, 2, 2, 2, 1])).toBe(4);
  expect(await epochsUntilStop({ patience: 3 }, [3, 2, 2, 2, 1])).toBe(5);
  expect(await epochsUntilStop({ patience: 1, minDelta: 0.5 }, [3, 2.7, 1])).toBe(2);
});

test("more is better for accuracies", async () => {
  expect(await epochsUntilStop({ monitor: "accuracy", patience: 1 }, [1, 2, 3, 3, 3])).toBe(4);
});

test("early stopping can put the best weights back", async () => {
  const model = line();
  const seen: number[] = [];
  const stopping = callbacks.earlyStopping({
    monitor: "loss",
    patience: 2,
    restoreBestWeights: true,
  });
  const script = [5, 1, 2, 3].map((loss) => ({ loss }));
  const note: Callback = { onEpochEnd: () => void seen.push(model.weights[0]!.item()) };
  await model.fit(data, { epochs: 4, callbacks: [note, scripted(stopping, script)] });
  expect(new Set(seen).size).toBe(4);
  expect(model.weights[0]!.item()).toBe(seen[1]);
});

test("a figure that the logs lack is named", async () => {
  const stopping = callbacks.earlyStopping({ monitor: "val_los" });
  await expect(line().fit(data, { callbacks: [stopping] })).rejects.toThrow(
    "monitor: name must be one of loss, got val_los",
  );
});

test("the scheduler sets each epoch's rate", async () => {
  const rates: number[] = [];
  const note: Callback = {
    onEpochEnd: (_e, _l, { optimizer }: FitRun) => void rates.push(optimizer.learningRate.item()),
  };
  const halve = callbacks.learningRateScheduler((epoch, rate) => (epoch === 0 ? 1 / 8 : rate / 2));
  await line().fit(data, { epochs: 3, callbacks: [halve, note] });
  expect(rates).toEqual([1 / 8, 1 / 16, 1 / 32]);
});

test("the rate is reduced on a plateau, not below the least", async () => {
  const model = line();
  const rates: number[] = [];
  const options = { monitor: "loss", factor: 0.5, patience: 2, minLearningRate: 0.04 };
  const reduce = scripted(callbacks.reduceLearningRateOnPlateau(options), [
    { loss: 2 },
    ...Array.from({ length: 6 }, () => ({ loss: 2 })),
  ]);
  const note: Callback = {
    onEpochEnd: (_e, _l, { optimizer }) => void rates.push(optimizer.learningRate.item()),
  };
  await model.fit(data, { epochs: 7, callbacks: [reduce, note] });
  expect(rates).toEqual([0.1, 0.1, 0.05, 0.05, 0.04, 0.04, 0.04].map(Math.fround));
});

test("a checkpoint is a file of the weights that a like model takes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-checkpoint-"));
  const model = line();
  const path = join(folder, "deep", "epoch-{epoch}.safetensors");
  await model.fit(data, { epochs: 2, callbacks: [callbacks.modelCheckpoint({ path })] });
  expect(readdirSync(join(folder, "deep")).sort()).toEqual([
    "epoch-1.safetensors",
    "epoch-2.safetensors",
  ]);
  const copy = line()
    .build([1])
    .load(readFileSync(path.replace("{epoch}", "2")));
  expect(copy.weights.map((weight) => weight.array())).toEqual(
    model.weights.map((weight) => weight.array()),
  );
  rmSync(folder, { recursive: true });
});

test("training ends when the loss is not a number", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const model = line();
  model.compile({ optimizer: optimizers.sgd({ learningRate: 1e30 }), loss: "meanSquaredError" });
  const stop = callbacks.terminateOnNaN();
  const history = await model.fit(data, { epochs: 50, batchSize: 2, callbacks: [stop] });
  expect(history.loss!.length).toBeLessThan(10);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

test("the progress bar writes a line an epoch", async () => {
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  await line().fit(data, { epochs: 2, callbacks: [callbacks.progressBar({ write, live: false })] });
  expect(written).toEqual([
    expect.stringMatching(/^Epoch 1\/2 \d+\.\d s loss \S+\n$/),
    expect.stringMatching(/^Epoch 2\/2 \d+\.\d s loss \S+\n$/),
  ]);
});

test("a schedule of the optimizer moves within the epoch", async () => {
  const model = line();
  const optimizer = optimizers.sgd({ learningRate: schedules.exponentialDecay(1, 1, 0.5) });
  model.compile({ optimizer, loss: "meanSquaredError" });
  await model.fit(data, { epochs: 1, batchSize: 2 });
  expect(optimizer.learningRate.item()).toBe(1 / 8);
});

test("an interrupted training goes on as if it had not been", async () => {
  const folder = mkdtempSync(join(tmpdir(), "backup-"));
  const path = join(folder, "backup.safetensors");
  const make = () =>
    sequential([input([1]), layers.dense(1)], { seed: 1 }).compile({
      optimizer: optimizers.adam({ learningRate: 0.1 }),
      loss: "meanSquaredError",
    });
  const whole = make();
  await whole.fit(data, { epochs: 4, shuffle: false });
  const interrupted: Callback = {
    onEpochEnd(epoch) {
      if (epoch === 1) throw new Error("power cut");
    },
  };
  const backup = callbacks.backupAndRestore({ path });
  const cut = { epochs: 4, shuffle: false, callbacks: [backup, interrupted] };
  await expect(make().fit(data, cut)).rejects.toThrow("power cut");
  const resumed = make();
  const options = { epochs: 4, shuffle: false, callbacks: [callbacks.backupAndRestore({ path })] };
  const history = await resumed.fit(data, options);
  expect(history.loss).toHaveLength(2);
  expect(resumed.weights.map((one) => one.array())).toEqual(
    whole.weights.map((one) => one.array()),
  );
  expect(readdirSync(folder)).toEqual([]);
});

test("csvLogger writes a line an epoch, and goes on in the same columns", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "csv-")), "log.csv");
  const script = [{ loss: 2, accuracy: 0.5 }, { loss: Number.NaN }];
  const log = (append: boolean, epochs: number) =>
    line().fit(data, {
      epochs,
      callbacks: [scripted(callbacks.csvLogger({ path, append }), script)],
    });
  await log(false, 2);
  expect(readFileSync(path, "utf8")).toBe("epoch,accuracy,loss\n0,0.5,2\n1,NA,nan\n");
  await log(true, 1);
  expect(readFileSync(path, "utf8").split("\n").slice(1, 4)).toEqual([
    "0,0.5,2",
    "1,NA,nan",
    "0,0.5,2",
  ]);
});

test("csvLogger writes nothing anew where it is to append to what cannot be read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "csv-"));
  const logger = callbacks.csvLogger({ path: folder, append: true });
  await expect(line().fit(data, { epochs: 1, callbacks: [logger] })).rejects.toThrow("EISDIR");
});

test("remoteMonitor posts the figures of each epoch", async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    request.on("data", (chunk) => bodies.push(String(chunk))).on("end", () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const monitor = callbacks.remoteMonitor({ root: `http://127.0.0.1:${port}` });
  await line().fit(data, { epochs: 2, callbacks: [scripted(monitor, [{ loss: 2 }, { loss: 1 }])] });
  server.close();
  expect(bodies.map((body) => JSON.parse(body))).toEqual([
    { epoch: 0, loss: 2 },
    { epoch: 1, loss: 1 },
  ]);
});
