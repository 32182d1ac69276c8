// A loss of embeddings: those of one class are pulled together, those of different classes apart.
import { eye } from "../core/create.ts";
import { withMask } from "../core/mask.ts";
import type { Tensor } from "../core/tensor.ts";
import {
  add,
  cast,
  equal,
  expandDims,
  greater,
  logicalAnd,
  logicalNot,
  logSumExp,
  matmul,
  maximum,
  mul,
  reshape,
  softplus,
  sub,
  where,
} from "../ops/index.ts";
import { type Loss, meanLoss } from "./loss.ts";

export interface CircleOptions {
  /** How sharply near misses count. */
  readonly gamma?: number;
  /** How far apart the classes are wanted. */
  readonly margin?: number;
}

/** A logit so small that it does not count. */
const never = -1e30;

/**
 * log(1 + Σ e^(γ n (s⁻ − m)) · Σ e^(−γ p (s⁺ − 1 + m))) over the pairs of a batch, with p and n the pairs' own weights
 * (Sun et al., 2020): y [batch] of int32 classes, predictions [batch, width] of length 1 each. Examples whose loss is 0
 * do not count in the mean.
 */
export function circle({ gamma = 80, margin = 0.4 }: CircleOptions = {}): Loss {
  return meanLoss("circle", (yTrue, yPred) => {
    const distance = maximum(sub(1, matmul(yPred, yPred, { transposeB: true })), 0);
    const { same, other } = pairs(reshape(yTrue, [-1]));
    const near = mul(mul(add(distance, margin), sub(distance, margin)), gamma);
    const far = mul(mul(maximum(sub(1 + margin, distance), 0), sub(1 - margin, distance)), gamma);
    const sums = add(
      logSumExp(where(same, near, never), 1),
      logSumExp(where(other, far, never), 1),
    );
    const losses = softplus(sums);
    return withMask(losses, greater(losses, 0));
  });
}

/** Which pairs of different examples are of one class, and which of two. */
function pairs(labels: Tensor): { same: Tensor; other: Tensor } {
  const alike = equal(expandDims(labels, 1), expandDims(labels, 0));
  const isItself = cast(eye(labels.size), "bool");
  return { same: logicalAnd(alike, logicalNot(isItself)), other: logicalNot(alike) };
}
