// Metrics that count hits and misses of a yes-or-no prediction.
import { dataOf, type Tensor } from "../core/tensor.ts";
import type { Metric } from "./metric.ts";

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

/** 0 where nothing was counted. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function truePositives(options: ThresholdOptions = {}): Metric {
  return counting("true_positives", (c) => c.truePositives, options);
}

export function falsePositives(options: ThresholdOptions = {}): Metric {
  return counting("false_positives", (c) => c.falsePositives, options);
}

export function trueNegatives(options: ThresholdOptions = {}): Metric {
  return counting("true_negatives", (c) => c.trueNegatives, options);
}

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

/** The harmonic mean of precision and recall. */
export function f1Score(options: ThresholdOptions = {}): Metric {
  const figure = (c: Counts) =>
    share(2 * c.truePositives, 2 * c.truePositives + c.falsePositives + c.falseNegatives);
  return counting("f1_score", figure, options);
}

export interface AucOptions {
  /** How finely the curve is drawn; 200 where not given, as in Keras. */
  readonly numThresholds?: number;
  readonly name?: string;
}

/** The area under the curve of true over false positives, by the trapezium rule over even thresholds. */
export function auc({ numThresholds = 200, name = "auc" }: AucOptions = {}): Metric {
  const thresholds = evenThresholds(numThresholds);
  let counts = thresholds.map(emptyCounts);
  return {
    name,
    reset() {
      counts = thresholds.map(emptyCounts);
    },
    update(yTrue: Tensor, yPred: Tensor) {
      for (const [i, threshold] of thresholds.entries())
        count(counts[i]!, dataOf(yTrue), dataOf(yPred), threshold);
    },
    result: () => area(counts),
  };
}

function emptyCounts(): Counts {
  return { truePositives: 0, falsePositives: 0, trueNegatives: 0, falseNegatives: 0 };
}

/** From just below 0 to just above 1, so that the first calls all positive and the last none. */
function evenThresholds(count: number): number[] {
  const inner = Array.from({ length: count - 2 }, (_, i) => (i + 1) / (count - 1));
  return [-1e-7, ...inner, 1 + 1e-7];
}

function area(counts: readonly Counts[]): number {
  const rates = counts.map((c) => ({
    hit: share(c.truePositives, c.truePositives + c.falseNegatives),
    alarm: share(c.falsePositives, c.falsePositives + c.trueNegatives),
  }));
  let sum = 0;
  for (let i = 1; i < rates.length; i++) {
    const [before, now] = [rates[i - 1]!, rates[i]!];
    sum += (before.alarm - now.alarm) * ((before.hit + now.hit) / 2);
  }
  return sum;
}
