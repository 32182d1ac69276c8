// Metrics that count hits and misses of a yes-or-no prediction.
import { type Judged, judgedElements } from "./judged.ts";
import { type Metric, share } from "./metric.ts";
import { weightsOf } from "./targets.ts";

interface Counts {
  truePositives: number;
  falsePositives: number;
  trueNegatives: number;
  falseNegatives: number;
}

export interface ThresholdOptions {
  /** A prediction above it says yes; 0.5 where not given, and with `topK` any number that is among the greatest. */
  readonly threshold?: number;
  /** Counts this column alone of targets and predictions [batch, classes]; all where not given. */
  readonly classId?: number;
  /** Of each row of predictions only the k greatest may say yes; all where not given. */
  readonly topK?: number;
  readonly name?: string;
}

function counting(
  name: string,
  figure: (counts: Counts) => number,
  { threshold, classId, topK, name: given = name }: ThresholdOptions,
): Metric {
  const least = threshold ?? (topK === undefined ? 0.5 : Number.NEGATIVE_INFINITY);
  const none = { truePositives: 0, falsePositives: 0, trueNegatives: 0, falseNegatives: 0 };
  let counts: Counts = { ...none };
  return {
    name: given,
    reset() {
      counts = { ...none };
    },
    update(yTrue, yPred, sampleWeight) {
      const judged = judgedElements(given, yTrue, yPred, { classId, topK });
      const weight = weightsOf(given, sampleWeight, judged.targets.length);
      count(counts, judged, weight, least);
    },
    result: () => figure(counts),
  };
}

function count(
  counts: Counts,
  { targets, predictions }: Judged,
  weight: (i: number) => number,
  threshold: number,
): void {
  for (let i = 0; i < predictions.length; i++) {
    const says = predictions[i]! > threshold;
    if (targets[i]) counts[says ? "truePositives" : "falseNegatives"] += weight(i);
    else counts[says ? "falsePositives" : "trueNegatives"] += weight(i);
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
