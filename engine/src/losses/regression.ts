// Losses of predictions that are quantities.
import type { Tensor } from "../core/tensor.ts";
import {
  abs,
  add,
  clip,
  div,
  equal,
  lessEqual,
  log,
  max,
  maximum,
  mul,
  neg,
  softplus,
  sqrt,
  square,
  sub,
  sum,
  where,
} from "../ops/index.ts";
import { type Loss, meanLoss, type ReductionOptions } from "./loss.ts";

/** Keras's fuzz factor. */
const epsilon = 1e-7;

/** (y − p)² */
export function meanSquaredError(options: ReductionOptions = {}): Loss {
  return meanLoss("mean_squared_error", (yTrue, yPred) => square(sub(yTrue, yPred)), options);
}

/** |y − p| */
export function meanAbsoluteError(options: ReductionOptions = {}): Loss {
  return meanLoss("mean_absolute_error", (yTrue, yPred) => abs(sub(yTrue, yPred)), options);
}

/** 100 |y − p| / |y| */
export function meanAbsolutePercentageError(options: ReductionOptions = {}): Loss {
  return meanLoss(
    "mean_absolute_percentage_error",
    (yTrue, yPred) => mul(abs(div(sub(yTrue, yPred), maximum(abs(yTrue), epsilon))), 100),
    options,
  );
}

/** (log(1 + y) − log(1 + p))² */
export function meanSquaredLogarithmicError(options: ReductionOptions = {}): Loss {
  const logOnePlus = (x: Tensor) => log(add(maximum(x, epsilon), 1));
  return meanLoss(
    "mean_squared_logarithmic_error",
    (yTrue, yPred) => square(sub(logOnePlus(yTrue), logOnePlus(yPred))),
    options,
  );
}

/** log cosh(p − y), by |x|'s form, which cannot overflow: x + softplus(−2x) − log 2. */
export function logCosh(options: ReductionOptions = {}): Loss {
  return meanLoss(
    "log_cosh",
    (yTrue, yPred) => {
      const difference = sub(yPred, yTrue);
      return sub(add(difference, softplus(mul(difference, -2))), Math.LN2);
    },
    options,
  );
}

/** Half the square up to delta, then linear. */
export function huber(options: ReductionOptions & { readonly delta?: number } = {}): Loss {
  const { delta = 1 } = options;
  return meanLoss(
    "huber_loss",
    (yTrue, yPred) => {
      const error = abs(sub(yTrue, yPred));
      const linear = mul(sub(error, delta / 2), delta);
      return where(lessEqual(error, delta), mul(square(error), 0.5), linear);
    },
    options,
  );
}

/** −cos of the angle between target and prediction, over the last dimension. */
export function cosineSimilarity(options: ReductionOptions = {}): Loss {
  return meanLoss(
    "cosine_similarity",
    (yTrue, yPred) => neg(sum(mul(unit(yTrue), unit(yPred)), -1)),
    options,
  );
}

/** p − y log p */
export function poisson(options: ReductionOptions = {}): Loss {
  return meanLoss(
    "poisson",
    (yTrue, yPred) => sub(yPred, mul(yTrue, log(add(yPred, epsilon)))),
    options,
  );
}

/** Σ y log(y / p) over the last dimension. */
export function klDivergence(options: ReductionOptions = {}): Loss {
  return meanLoss(
    "kl_divergence",
    (yTrue, yPred) => {
      const y = clip(yTrue, epsilon, 1);
      const p = clip(yPred, epsilon, 1);
      return sum(mul(y, log(div(y, p))), -1);
    },
    options,
  );
}

/** max(1 − y p, 0) with targets of −1 and 1; 0 counts as −1. */
export function hinge(options: ReductionOptions = {}): Loss {
  return meanLoss("hinge", (yTrue, yPred) => margin(yTrue, yPred), options);
}

/** max(1 − y p, 0)² */
export function squaredHinge(options: ReductionOptions = {}): Loss {
  return meanLoss("squared_hinge", (yTrue, yPred) => square(margin(yTrue, yPred)), options);
}

/** max(1 + greatest prediction of a wrong class − prediction of the right one, 0) */
export function categoricalHinge(options: ReductionOptions = {}): Loss {
  return meanLoss(
    "categorical_hinge",
    (yTrue, yPred) => {
      const right = sum(mul(yTrue, yPred), -1);
      const wrong = max(mul(sub(1, yTrue), yPred), -1);
      return maximum(add(sub(wrong, right), 1), 0);
    },
    options,
  );
}

/** 1 − 2 Σ y p / (Σ y + Σ p), over all elements. */
export function dice(options: ReductionOptions = {}): Loss {
  return meanLoss(
    "dice",
    (yTrue, yPred) => {
      const both = mul(sum(mul(yTrue, yPred)), 2);
      return sub(1, div(both, add(add(sum(yTrue), sum(yPred)), epsilon)));
    },
    options,
  );
}

export interface TverskyOptions extends ReductionOptions {
  readonly alpha?: number;
  readonly beta?: number;
}

/** 1 − Σ y p / (Σ y p + alpha Σ y (1 − p) + beta Σ (1 − y) p), over all elements; alpha weighs misses, as in Keras. */
export function tversky(options: TverskyOptions = {}): Loss {
  const { alpha = 0.5, beta = 0.5 } = options;
  return meanLoss(
    "tversky",
    (yTrue, yPred) => {
      const hits = sum(mul(yTrue, yPred));
      const misses = mul(sum(mul(yTrue, sub(1, yPred))), alpha);
      const falseAlarms = mul(sum(mul(sub(1, yTrue), yPred)), beta);
      return sub(1, div(hits, add(add(add(hits, falseAlarms), misses), epsilon)));
    },
    options,
  );
}

function unit(x: Tensor): Tensor {
  return div(x, sqrt(maximum(sum(square(x), -1, true), epsilon * epsilon)));
}

/** max(1 − y p, 0), element by element. */
function margin(yTrue: Tensor, yPred: Tensor): Tensor {
  const y = where(equal(yTrue, 0), -1, yTrue);
  return maximum(sub(1, mul(y, yPred)), 0);
}
