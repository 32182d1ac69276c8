// Metrics of a yes-or-no prediction over all thresholds at which it could say yes.
import { rangeError } from "../core/errors.ts";
import { judgedElements } from "./judged.ts";
import { type Metric, share } from "./metric.ts";
import { weightsOf } from "./targets.ts";

/** Hits and misses at one threshold. */
interface Cut {
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

export interface ThresholdsOptions {
  /** How many thresholds from 0 to 1 are tried; 200 where not given, as in Keras. */
  readonly numThresholds?: number;
  /** Counts this column alone of targets and predictions [batch, classes]; all where not given. */
  readonly classId?: number;
  readonly name?: string;
}

export interface AucOptions extends ThresholdsOptions {
  /** True over false positives ("ROC", where not given) or precision over recall ("PR"). */
  readonly curve?: "ROC" | "PR";
  /** What lies between two points of the curve: a line (where not given), or the lower or the higher of the two. */
  readonly summationMethod?: "interpolation" | "minoring" | "majoring";
  /** Whether predictions are logits; false (probabilities) where not given. */
  readonly fromLogits?: boolean;
}

/** The area under a curve; precision over recall is interpolated as Davis and Goadrich (2006) have it. */
export function auc(options: AucOptions = {}): Metric {
  const { curve = "ROC", summationMethod: method = "interpolation" } = options;
  const figure = (cuts: readonly Cut[]) => {
    if (curve === "PR" && method === "interpolation") return interpolatedArea(cuts);
    return area(cuts.map(curve === "PR" ? precisionOverRecall : hitsOverAlarms), method);
  };
  return overThresholds("auc", figure, 1e-7, options);
}

/** The greatest sensitivity (recall) among the thresholds of at least that specificity. */
export function sensitivityAtSpecificity(specificity: number, options: ThresholdsOptions = {}) {
  return greatestWhere(
    "sensitivityAtSpecificity",
    sensitivity,
    specificityOf,
    specificity,
    options,
  );
}

/** The greatest specificity, true negatives among the negative, at at least that sensitivity. */
export function specificityAtSensitivity(least: number, options: ThresholdsOptions = {}) {
  return greatestWhere("specificityAtSensitivity", specificityOf, sensitivity, least, options);
}

/** The greatest precision at at least that recall. */
export function precisionAtRecall(recall: number, options: ThresholdsOptions = {}): Metric {
  return greatestWhere("precisionAtRecall", precisionOf, sensitivity, recall, options);
}

/** The greatest recall at at least that precision. */
export function recallAtPrecision(precision: number, options: ThresholdsOptions = {}): Metric {
  return greatestWhere("recallAtPrecision", sensitivity, precisionOf, precision, options);
}

const sensitivity = ({ tp, fn }: Cut) => share(tp, tp + fn);
const specificityOf = ({ tn, fp }: Cut) => share(tn, tn + fp);
const precisionOf = ({ tp, fp }: Cut) => share(tp, tp + fp);

function greatestWhere(
  op: string,
  wanted: (cut: Cut) => number,
  constrained: (cut: Cut) => number,
  least: number,
  options: ThresholdsOptions,
): Metric {
  if (!(least >= 0 && least <= 1)) throw rangeError(op, "least share", "in 0..1", String(least));
  const name = op.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const figure = (cuts: readonly Cut[]) =>
    Math.max(0, ...cuts.filter((cut) => constrained(cut) >= least).map(wanted));
  return overThresholds(name, figure, 0, options);
}

/** `beyond` is how far the first and the last threshold lie outside of 0..1. */
function overThresholds(
  name: string,
  figure: (cuts: readonly Cut[]) => number,
  beyond: number,
  options: AucOptions,
): Metric {
  const { numThresholds = 200, name: given = name, fromLogits = false, classId } = options;
  if (!Number.isInteger(numThresholds) || numThresholds < 2)
    throw rangeError(name, "numThresholds", "an integer of 2 or more", String(numThresholds));
  const inner = Array.from({ length: numThresholds - 2 }, (_, i) => (i + 1) / (numThresholds - 1));
  const thresholds = [-beyond, ...inner, 1 + beyond];
  let counts = emptyCounts(thresholds.length);
  return {
    name: given,
    reset() {
      counts = emptyCounts(thresholds.length);
    },
    update(yTrue, yPred, sampleWeight) {
      const choice = { classId, topK: undefined };
      const { targets, predictions } = judgedElements(given, yTrue, yPred, choice);
      const weight = weightsOf(given, sampleWeight, predictions.length);
      for (let i = 0; i < predictions.length; i++) {
        const p = fromLogits ? 1 / (1 + Math.exp(-predictions[i]!)) : predictions[i]!;
        counts[targets[i] ? "yes" : "no"][countBelow(thresholds, p)]! += weight(i);
      }
    },
    result: () => figure(cutsOf(counts)),
  };
}

/** How many positive and negative examples have a prediction above exactly i thresholds. */
interface Counts {
  readonly yes: Float64Array;
  readonly no: Float64Array;
}

function emptyCounts(thresholds: number): Counts {
  return { yes: new Float64Array(thresholds + 1), no: new Float64Array(thresholds + 1) };
}

function countBelow(thresholds: readonly number[], value: number): number {
  let [low, high] = [0, thresholds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (thresholds[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cutsOf({ yes, no }: Counts): Cut[] {
  const [positives, negatives] = [yes, no].map((all) => all.reduce((sum, count) => sum + count, 0));
  let [fn, tn] = [0, 0];
  return Array.from({ length: yes.length - 1 }, (_, i) => {
    fn += yes[i]!;
    tn += no[i]!;
    return { tp: positives! - fn, fp: negatives! - tn, tn, fn };
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function hitsOverAlarms(cut: Cut): Point {
  return { x: share(cut.fp, cut.fp + cut.tn), y: sensitivity(cut) };
}

function precisionOverRecall(cut: Cut): Point {
  return { x: sensitivity(cut), y: precisionOf(cut) };
}

const heights = {
  interpolation: (a: number, b: number) => (a + b) / 2,
  minoring: Math.min,
  majoring: Math.max,
};

function area(points: readonly Point[], method: keyof typeof heights): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++) {
    const [before, now] = [points[i - 1]!, points[i]!];
    sum += (before.x - now.x) * heights[method](before.y, now.y);
  }
  return sum;
}

// Between two thresholds true positives grow linearly with all that is called positive.
function interpolatedArea(cuts: readonly Cut[]): number {
  let sum = 0;
  for (let i = 1; i < cuts.length; i++) {
    const [wide, narrow] = [cuts[i - 1]!, cuts[i]!];
    const [called, calledNarrow] = [wide.tp + wide.fp, narrow.tp + narrow.fp];
    const slope = share(wide.tp - narrow.tp, called - calledNarrow);
    const intercept = narrow.tp - slope * calledNarrow;
    const ratio = called > 0 && calledNarrow > 0 ? called / calledNarrow : 1;
    const grown = slope * (wide.tp - narrow.tp + intercept * Math.log(ratio));
    sum += share(grown, narrow.tp + narrow.fn);
  }
  return sum;
}
