// Means of precision and recall, class by class.
import { rangeError, show, typeError } from "../core/errors.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import type { Metric } from "./metric.ts";
import { checkCount, weightsOf } from "./targets.ts";

export interface FScoreOptions {
  /**
   * How the classes' scores become one: their mean ("macro", where not given), their mean weighted by how often the
   * class occurs, or the score of all counts together ("micro").
   */
  readonly average?: "macro" | "micro" | "weighted";
  /** A prediction above it says yes; where not given, each row says yes to its greatest. */
  readonly threshold?: number;
  readonly name?: string;
}

export interface FBetaOptions extends FScoreOptions {
  /** How many times as much recall counts as precision; 1 where not given. */
  readonly beta?: number;
}

/** The harmonic mean of precision and recall: targets and predictions [batch, classes]. */
export function f1Score(options: FScoreOptions = {}): Metric {
  return fBetaScore({ name: "f1_score", ...options });
}

/** (1 + β²) precision · recall / (β² precision + recall): targets and predictions [batch, classes]. */
export function fBetaScore(options: FBetaOptions = {}): Metric {
  const { beta = 1, average = "macro", threshold, name = "fbeta_score" } = options;
  if (!(beta > 0)) throw rangeError(name, "beta", "a number above 0", show(beta));
  if (!["macro", "micro", "weighted"].includes(average))
    throw typeError(name, "average", "macro, micro or weighted", show(average));
  let classes: Counts[] = [];
  return {
    name,
    reset() {
      classes = [];
    },
    update(yTrue, yPred, sampleWeight) {
      if (yPred.rank !== 2) throw rangeError(name, "yPred", "[batch, classes]", show(yPred.shape));
      checkCount(name, yTrue.size, yPred.size);
      const width = yPred.shape[1]!;
      while (classes.length < width) classes.push({ hits: 0, alarms: 0, misses: 0 });
      const weight = weightsOf(name, sampleWeight, yPred.size);
      count(classes, dataOf(yTrue), saysYes(yPred, threshold), weight);
    },
    result: () => averaged(average === "micro" ? [total(classes)] : classes, beta, average),
  };
}

interface Counts {
  hits: number;
  alarms: number;
  misses: number;
}

function saysYes(yPred: Tensor, threshold: number | undefined): (i: number) => boolean {
  const data = dataOf(yPred);
  if (threshold !== undefined) return (i) => data[i]! > threshold;
  const width = yPred.shape[1]!;
  const greatest = Array.from({ length: yPred.shape[0]! }, (_, row) =>
    Math.max(...data.subarray(row * width, (row + 1) * width)),
  );
  return (i) => data[i]! >= greatest[Math.trunc(i / width)]! && Math.abs(data[i]!) > 1e-9;
}

function count(
  classes: Counts[],
  targets: ArrayLike<number>,
  yes: (i: number) => boolean,
  weight: (i: number) => number,
): void {
  for (let i = 0; i < targets.length; i++) {
    const own = classes[i % classes.length]!;
    if (yes(i)) own[targets[i] ? "hits" : "alarms"] += weight(i);
    else if (targets[i]) own.misses += weight(i);
  }
}

function total(classes: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => classes.reduce((all, one) => all + one[key], 0);
  return { hits: sum("hits"), alarms: sum("alarms"), misses: sum("misses") };
}

function averaged(classes: readonly Counts[], beta: number, average: string): number {
  const weights = classes.map(({ hits, misses }) => (average === "weighted" ? hits + misses : 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = classes.map((one, i) => weights[i]! * score(one, beta));
  return whole === 0 ? 0 : scores.reduce((sum, one) => sum + one, 0) / whole;
}

function score({ hits, alarms, misses }: Counts, beta: number): number {
  const whole = (1 + beta ** 2) * hits + beta ** 2 * misses + alarms;
  return whole === 0 ? 0 : ((1 + beta ** 2) * hits) / whole;
}
