// A figure that judges predictions, gathered batch after batch.
import { dataOf, type Tensor } from "../core/tensor.ts";
import type { Loss } from "../losses/loss.ts";
import { identity } from "../ops/index.ts";
import { weightsOf } from "./targets.ts";

/** Accumulates over batches; `name` is Keras's, which tags and logs use. */
export interface Metric {
  readonly name: string;
  reset(): void;
  /** Takes a batch; `sampleWeight`, [batch] or [batch, steps], says how much each example or step counts. */
  update(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor | null): void;
  /** Over all batches since the last reset; NaN before the first where that is what 0 / 0 is. */
  result(): number;
}

/** A sum of weighted values, and of the weights. */
class Gathered {
  total = 0;
  count = 0;

  get mean(): number {
    return this.total / this.count;
  }

  add(value: number, weight: number): void {
    this.addSum(value * weight, weight);
  }

  /** Values that are summed already, by their weights. */
  addSum(sum: number, weight: number): void {
    this.total += sum;
    this.count += weight;
  }

  reset(): void {
    this.total = 0;
    this.count = 0;
  }
}

/** The mean over all examples of a figure of each, or of each of an example's elements. */
export function meanMetric(
  name: string,
  figures: (yTrue: Tensor, yPred: Tensor) => ArrayLike<number>,
): Metric {
  const gathered = new Gathered();
  return {
    name,
    reset: () => gathered.reset(),
    update(yTrue, yPred, sampleWeight) {
      const values = figures(yTrue, yPred);
      const weight = weightsOf(name, sampleWeight, values.length);
      for (let i = 0; i < values.length; i++) gathered.add(values[i]!, weight(i));
    },
    result: () => gathered.mean,
  };
}

/** Gathers values as they come, outside of `fit`. */
export interface Tracker {
  readonly name: string;
  reset(): void;
  /** Takes each element of the value. */
  update(value: Tensor | number): void;
  result(): number;
}

/** The mean of all values; 0 before the first, as in Keras. */
export function mean(name = "mean"): Tracker {
  return tracker(name, ({ total, count }) => share(total, count));
}

/** The sum of all values. */
export function sum(name = "sum"): Tracker {
  return tracker(name, ({ total }) => total);
}

function tracker(name: string, figure: (gathered: Gathered) => number): Tracker {
  const gathered = new Gathered();
  return {
    name,
    reset: () => gathered.reset(),
    update(value) {
      const values = typeof value === "number" ? [value] : dataOf(value);
      for (let i = 0; i < values.length; i++) gathered.add(values[i]!, 1);
    },
    result: () => figure(gathered),
  };
}

/** A loss as a metric: its mean over all examples. */
export function lossMetric(loss: Loss, name = loss.name): Metric {
  const gathered = new Gathered();
  return {
    name,
    reset: () => gathered.reset(),
    update(yTrue, yPred, sampleWeight) {
      const examples = yTrue.shape[0] ?? 1;
      const weight = sampleWeight == null ? 1 : sampleWeight.mean().item();
      // A handle without the predictions' mask, which counts in weights alone; the loss is weighted already.
      const value = loss.call(yTrue, identity(yPred), sampleWeight).item();
      gathered.addSum(value * examples, examples * weight);
    },
    result: () => gathered.mean,
  };
}

/** part / whole, and 0 where nothing was counted. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
