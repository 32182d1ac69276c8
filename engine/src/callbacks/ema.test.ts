// Running means of weights in training: what is judged, saved and left in the end.
import { expect, test } from "vitest";
import { callbacks, layers, optimizers, sequential, tensor } from "../index.ts";
import type { Callback } from "./callback.ts";

const data = { x: tensor([[1], [2]]), y: tensor([[3], [5]]) };

function line(optimizer: optimizers.Optimizer) {
  const model = sequential([layers.dense(1, { kernelInitializer: "ones" })]).build([1]);
  return model.compile({ optimizer, loss: "meanSquaredError" });
}

const ema = () => optimizers.sgd({ learningRate: 0.1, useEma: true, emaMomentum: 0.5 });

/** The weights and their means as a callback meets them, by the station's name. */
function noting(notes: Record<string, [number, number][]>): Callback {
  const note = (station: string) => (run: Parameters<NonNullable<Callback["onTrainEnd"]>>[0]) => {
    const [weight] = run.model.weights;
    const average = run.optimizer.averages.get(weight!);
    notes[station] = [...(notes[station] ?? []), [weight!.item(), average?.item() ?? Number.NaN]];
  };
  const [onTestBegin, onTrainEnd] = ["begin", "end"].map(note);
  return {
    onTestBegin: onTestBegin!,
    onTrainEnd: onTrainEnd!,
    onEpochEnd: (_epoch, _logs, run) => note("epoch")(run),
  };
}

test("the means stand in the model while it is judged, and in the end", async () => {
  const notes: Record<string, [number, number][]> = {};
  const swap = callbacks.swapEmaWeights();
  const options = { epochs: 3, validationData: data, shuffle: false };
  await line(ema()).fit(data, { ...options, callbacks: [swap, noting(notes)] });
  for (const [weight, average] of notes.begin!) expect(weight).toBe(average);
  expect(notes.epoch!.slice(1).every(([weight, average]) => weight !== average)).toBe(true);
  expect(notes.end![0]![0]).toBe(notes.end![0]![1]);
  const plain: Record<string, [number, number][]> = {};
  await line(ema()).fit(data, { ...options, callbacks: [noting(plain)] });
  expect(plain.epoch).toEqual(notes.epoch);
});

test("swapOnEpoch leaves the means in the model for callbacks after it, and training as it was", async () => {
  const [notes, plain]: Record<string, [number, number][]>[] = [{}, {}];
  const swap = callbacks.swapEmaWeights({ swapOnEpoch: true });
  await line(ema()).fit(data, { epochs: 3, shuffle: false, callbacks: [swap, noting(notes!)] });
  await line(ema()).fit(data, { epochs: 3, shuffle: false, callbacks: [noting(plain!)] });
  const means = plain!.epoch!.map(([, average]) => [average, average]);
  expect(notes!.epoch).toEqual(means);
  expect(notes!.end).toEqual(plain!.end);
});

test("an optimizer that wraps another has its means", async () => {
  for (const optimizer of [optimizers.lossScale(ema()), optimizers.multiOptimizer(ema(), {})]) {
    const model = line(optimizer);
    await model.fit(data, { epochs: 2 });
    expect(optimizer.averages.get(model.weights[0]!)!.item()).toBe(model.weights[0]!.item());
  }
});

test("an optimizer without means is refused", async () => {
  const swap = callbacks.swapEmaWeights({ swapOnEpoch: true });
  const fit = line(optimizers.sgd()).fit(data, { callbacks: [swap] });
  await expect(fit).rejects.toThrow(
    "swapEmaWeights: SGD keeps no means: make it with useEma: true",
  );
});
