// The training loop.
import type { Callback, FitRun, Logs } from "../callbacks/callback.ts";
import { maskOf } from "../core/mask.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { tidy } from "../core/tidy.ts";
import { combinedWeight } from "../losses/loss.ts";
import type { Metric } from "../metrics/index.ts";
import type { Batch, BatchSource } from "./batches.ts";
import { type ClassWeight, withClassWeight } from "./class-weight.ts";
import type { Compiled } from "./compiled.ts";
import { yieldWhenDue } from "./event-loop.ts";
import type { Model } from "./model.ts";
import { type StepResult, testStep, trainStep } from "./train-step.ts";

export interface FitPlan {
  readonly train: BatchSource;
  readonly validation: BatchSource | null;
  readonly epochs: number;
  readonly initialEpoch: number;
  readonly classWeight: ClassWeight | null;
  readonly callbacks: readonly Callback[];
}

/** The figures of each epoch, by Keras's names. */
export type History = Readonly<Record<string, readonly number[]>>;

/**
 * Trains for the plan's epochs, or until a callback stops it. In the end the weights are the means of an optimizer that
 * keeps any, as in Keras.
 */
export async function runFit(model: Model, compiled: Compiled, plan: FitPlan): Promise<History> {
  const history: Record<string, number[]> = {};
  let stopped = false;
  let first = plan.initialEpoch;
  const run: FitRun & { batch: Batch | null } = {
    model,
    batch: null,
    optimizer: compiled.optimizer,
    epochs: plan.epochs,
    batchesPerEpoch: plan.train.count,
    stop: () => {
      stopped = true;
    },
    startAt: (epoch) => {
      first = epoch;
    },
  };
  const isStopped = () => stopped;
  for (const callback of plan.callbacks) await callback.onTrainBegin?.(run);
  for (let epoch = first; epoch < plan.epochs && !stopped; epoch++) {
    const logs = await runEpoch(model, compiled, plan, run, epoch, isStopped);
    for (const [name, value] of Object.entries(logs))
      history[name] = [...(history[name] ?? []), value];
    for (const callback of plan.callbacks) await callback.onEpochEnd?.(epoch, logs, run);
  }
  for (const [variable, average] of compiled.optimizer.averages) variable.assign(average.read());
  for (const callback of plan.callbacks) await callback.onTrainEnd?.(run);
  return history;
}

async function runEpoch(
  model: Model,
  compiled: Compiled,
  { train, validation, classWeight, callbacks }: FitPlan,
  run: FitRun & { batch: Batch | null },
  epoch: number,
  isStopped: () => boolean,
): Promise<Logs> {
  for (const callback of callbacks) await callback.onEpochBegin?.(epoch, run);
  const judge = new Judge(compiled);
  let index = 0;
  for await (const batch of train.batches()) {
    run.batch = batch;
    for (const callback of callbacks) await callback.onBatchBegin?.(index, run);
    compiled.optimizer.prepare();
    tidy(() => {
      const weighted = classWeight === null ? batch : withClassWeight(batch, classWeight);
      judge.add(weighted, trainStep(model, compiled, weighted));
    });
    for (const callback of callbacks) await callback.onBatchEnd?.(index, judge.logs(), run);
    index++;
    if (isStopped()) break;
    await yieldWhenDue();
  }
  run.batch = null;
  const logs = judge.logs();
  if (validation === null) return logs;
  for (const callback of callbacks) await callback.onTestBegin?.(run);
  const validationLogs = await runTest(model, compiled, validation);
  for (const callback of callbacks) await callback.onTestEnd?.(validationLogs, run);
  const prefixed = Object.entries(validationLogs).map(([name, value]) => [`val_${name}`, value]);
  return { ...logs, ...Object.fromEntries(prefixed) };
}

/** Loss and metrics over all batches of the source. */
export async function runTest(
  model: Model,
  compiled: Compiled,
  source: BatchSource,
): Promise<Logs> {
  const judge = new Judge(compiled);
  for await (const batch of source.batches()) {
    tidy(() => judge.add(batch, testStep(model, compiled, batch)));
    await yieldWhenDue();
  }
  return judge.logs();
}

/** What the step gives for one batch, judged by itself. */
export function onBatch(compiled: Compiled, batch: Batch, step: () => StepResult): Logs {
  const judge = new Judge(compiled);
  tidy(() => judge.add(batch, step()));
  return judge.logs();
}

/** Gathers loss and metrics over the batches of an epoch. */
class Judge {
  readonly #compiled: Compiled;
  #loss = 0;
  #examples = 0;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    for (const metric of this.#all()) metric.reset();
  }

  add({ y, sampleWeight }: Batch, { loss, predictions }: StepResult): void {
    const count = y.shape[0] ?? 1;
    this.#loss += dataOf(loss as Tensor)[0]! * count;
    this.#examples += count;
    for (const metric of this.#compiled.metrics) metric.update(y, predictions);
    const weight = combinedWeight(sampleWeight ?? null, maskOf(predictions), false);
    for (const metric of this.#compiled.weightedMetrics) metric.update(y, predictions, weight);
  }

  /** Keras's order: the metrics, then the loss. */
  logs(): Logs {
    const metrics = this.#all().map((metric) => [metric.name, metric.result()]);
    return { ...Object.fromEntries(metrics), loss: this.#loss / this.#examples };
  }
  #all(): readonly Metric[] {
    return [...this.#compiled.metrics, ...this.#compiled.weightedMetrics];
  }
}
