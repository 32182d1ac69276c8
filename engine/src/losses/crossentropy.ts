// Losses of classifiers that give probabilities or their logits.
import { rangeError } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import {
  add,
  clip,
  div,
  log,
  mul,
  neg,
  oneHot,
  pow,
  reshape,
  sigmoid,
  sigmoidCrossEntropy,
  softmax,
  softmaxCrossEntropy,
  sparseSoftmaxCrossEntropy,
  sub,
  sum,
} from "../ops/index.ts";
import { type Loss, meanLoss, type ReductionOptions } from "./loss.ts";

/** Keras's fuzz factor: probabilities are kept this far from 0 and 1. */
const epsilon = 1e-7;

export interface CrossentropyOptions extends ReductionOptions {
  /** Whether predictions are logits; false (probabilities) where not given, as in Keras. */
  readonly fromLogits?: boolean;
}

export interface SmoothedOptions extends CrossentropyOptions {
  /** The share of each target that is spread over all classes. */
  readonly labelSmoothing?: number;
}

/** −log of the probability given to the target's class: y [batch] or [batch, 1] of int32. */
export function sparseCategoricalCrossentropy(options: CrossentropyOptions = {}): Loss {
  const { fromLogits = false } = options;
  return meanLoss(
    "sparse_categorical_crossentropy",
    (yTrue, yPred) => {
      const labels = reshape(yTrue, yPred.shape.slice(0, -1));
      // The logarithms of clipped probabilities are logits of themselves.
      const logits = fromLogits ? yPred : log(clip(yPred, epsilon, 1 - epsilon));
      return sparseSoftmaxCrossEntropy(labels, logits);
    },
    options,
  );
}

/** −Σ y log p over the last dimension, the targets one-hot or any distribution. */
export function categoricalCrossentropy(options: SmoothedOptions = {}): Loss {
  const { fromLogits = false, labelSmoothing = 0 } = options;
  return meanLoss(
    "categorical_crossentropy",
    (yTrue, yPred) => {
      const classes = yPred.shape.at(-1)!;
      const labels = smooth(yTrue, labelSmoothing, 1 / classes);
      if (fromLogits) return softmaxCrossEntropy(labels, yPred);
      return neg(sum(mul(labels, log(probabilities(yPred))), -1));
    },
    options,
  );
}

/** −(y log p + (1 − y) log(1 − p)), element by element. */
export function binaryCrossentropy(options: SmoothedOptions = {}): Loss {
  const { fromLogits = false, labelSmoothing = 0 } = options;
  return meanLoss(
    "binary_crossentropy",
    (yTrue, yPred) => {
      const labels = smooth(yTrue, labelSmoothing, 0.5);
      if (fromLogits) return sigmoidCrossEntropy(labels, yPred);
      return binaryFromProbabilities(labels, clip(yPred, epsilon, 1 - epsilon));
    },
    options,
  );
}

export interface FocalOptions extends SmoothedOptions {
  /** How much easy examples count less. */
  readonly gamma?: number;
  /** The positive class's weight, used where `applyClassBalancing`. */
  readonly alpha?: number;
  readonly applyClassBalancing?: boolean;
}

/** Binary crossentropy times (1 − p of the target)^gamma (Lin et al., 2018). */
export function binaryFocalCrossentropy(options: FocalOptions = {}): Loss {
  const { gamma = 2, alpha = 0.25, applyClassBalancing = false, labelSmoothing = 0 } = options;
  return meanLoss(
    "binary_focal_crossentropy",
    (yTrue, yPred) => {
      const labels = smooth(yTrue, labelSmoothing, 0.5);
      const p = options.fromLogits ? sigmoid(yPred) : yPred;
      const clipped = clip(p, epsilon, 1 - epsilon);
      const inverse = sub(1, labels);
      const hit = add(mul(labels, p), mul(inverse, sub(1, p)));
      const focal = mul(pow(sub(1, hit), gamma), binaryFromProbabilities(labels, clipped));
      if (!applyClassBalancing) return focal;
      return mul(add(mul(labels, alpha), mul(inverse, 1 - alpha)), focal);
    },
    options,
  );
}

/** Categorical crossentropy with each class's term times alpha (1 − p)^gamma. */
export function categoricalFocalCrossentropy(
  options: Omit<FocalOptions, "applyClassBalancing"> = {},
): Loss {
  const { gamma = 2, alpha = 0.25, labelSmoothing = 0 } = options;
  return meanLoss(
    "categorical_focal_crossentropy",
    (yTrue, yPred) => {
      const labels = smooth(yTrue, labelSmoothing, 1 / yPred.shape.at(-1)!);
      const p = probabilities(options.fromLogits ? softmax(yPred) : yPred);
      const factor = mul(pow(sub(1, p), gamma), alpha);
      return sum(mul(factor, neg(mul(labels, log(p)))), -1);
    },
    options,
  );
}

export interface GeneralizedOptions extends ReductionOptions {
  /** From 0 (like crossentropy) to 1 (like the mean absolute error); 0.5 where not given. */
  readonly q?: number;
}

/**
 * (1 − p^q) / q of the probability p given to the target's class, which wrong labels disturb less (Zhang and Sabuncu,
 * 2018): y [batch] or [batch, 1] of int32.
 */
export function categoricalGeneralizedCrossEntropy(options: GeneralizedOptions = {}): Loss {
  const { q = 0.5 } = options;
  if (!(q > 0 && q < 1))
    throw rangeError(
      "categoricalGeneralizedCrossEntropy",
      "q",
      "in 0..1, both excluded",
      String(q),
    );
  return meanLoss(
    "categorical_generalized_cross_entropy",
    (yTrue, yPred) => {
      const labels = reshape(yTrue, yPred.shape.slice(0, -1));
      const hot = oneHot(labels.cast("int32"), yPred.shape.at(-1)!, yPred.dtype);
      return div(sub(1, pow(sum(mul(yPred, hot), -1), q)), q);
    },
    options,
  );
}

function smooth(yTrue: Tensor, share: number, spread: number): Tensor {
  const labels = yTrue.dtype === "float32" ? yTrue : yTrue.cast("float32");
  return share === 0 ? labels : add(mul(labels, 1 - share), share * spread);
}

/** Rows scaled to sum 1, kept off 0 and 1. */
function probabilities(yPred: Tensor): Tensor {
  return clip(div(yPred, sum(yPred, -1, true)), epsilon, 1 - epsilon);
}

function binaryFromProbabilities(labels: Tensor, p: Tensor): Tensor {
  return neg(add(mul(labels, log(p)), mul(sub(1, labels), log(sub(1, p)))));
}
