// Metrics that count hits and misses of a yes-or-no prediction.
import { dataOf } from "../core/tensor.ts";
import { type Metric, share } from "./metric.ts";

interface Counts {
  truePositives: number;
  falsePositives: number;
  trueNegatives: number;
  falseNegatives: number;
}

export interface ThresholdOptions {
  /** A prediction above it says yes; 0.5 where not given. */
  readonly threshold?: number;
  readonly name?: string;
}

function counting(
  name: string,
  figure: (counts: Counts) => number,
  { threshold = 0.5, name: given = name }: ThresholdOptions,
): Metric {
  const none = { truePositives: 0, falsePositives: 0, trueNegatives: 0, falseNegatives: 0 };
  let counts: Counts = { ...none };
  return {
    name: given,
    reset() {
      counts = { ...none };
    },
    update: (yTrue, yPred) => count(counts, dataOf(yTrue), dataOf(yPred), threshold),
    result: () => figure(counts),
  };
}

function count(
  counts: Counts,
  targets: ArrayLike<number>,
  predictions: ArrayLike<number>,
  threshold: number,
): void {
  for (let i = 0; i < predictions.length; i++) {
    const says = predictions[i]! > threshold;
    if (targets[i]) counts[says ? "truePositives" : "falseNegatives"]++;
    else counts[says ? "falsePositives" : "trueNegatives"]++;
  }
}

/** How many positive examples are called so. */
export function truePositives(options: ThresholdOptions = {}): Metric {
  return counting("true_positives", (c) => c.truePositives, options);
}

/** How many negative examples are called positive. */
export function falsePositives(options: ThresholdOptions = {}): Metric {
  return counting("false_positives", (c) => c.falsePositives, options);
}

/** How many negative examples are called so. */
export function trueNegatives(options: ThresholdOptions = {}): Metric {
  return counting("true_negatives", (c) => c.trueNegatives, options);
}

/** How many positive examples are called negative. */
export function falseNegatives(options: ThresholdOptions = {}): Metric {
  return counting("false_negatives", (c) => c.falseNegatives, options);
}

/** How many of those called positive are. */
export function precision(options: ThresholdOptions = {}): Metric {
  const figure = (c: Counts) => share(c.truePositives, c.truePositives + c.falsePositives);
  return counting("precision", figure, options);
}

/** How many of the positive are called so. */
export function recall(options: ThresholdOptions = {}): Metric {
  const figure = (c: Counts) => share(c.truePositives, c.truePositives + c.falseNegatives);
  return counting("recall", figure, options);
}
