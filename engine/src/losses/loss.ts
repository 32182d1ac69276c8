// What training makes small: how wrong predictions are, over a batch.
import { rangeError, show, typeError } from "../core/errors.ts";
import { maskOf } from "../core/mask.ts";
import type { Tensor } from "../core/tensor.ts";
import { cast, div, maximum, mean, mul, reshape, sum } from "../ops/index.ts";

/** A loss; `name` is Keras's, under which the graph shows it. */
export interface Loss {
  readonly name: string;
  /**
   * The loss of the batch, a scalar unless the reduction is "none". `sampleWeight`, [batch] or [batch, steps], says how
   * much each example or step counts; what the predictions' mask leaves out does not. RangeError where they do not fit.
   */
  call(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor | null): Tensor;
}

export type Reduction = "sumOverBatchSize" | "sum" | "none";

export interface ReductionOptions {
  /** What is made of the examples' losses: their mean (where not given), their sum, or nothing. */
  readonly reduction?: Reduction;
}

/**
 * The loss of which `values` gives every element's, of yPred's shape, or every example's. An example's loss is the mean
 * of its elements'. The mean over a batch divides weighted losses by the number of examples, as Keras does, but masked
 * ones by the number of those that count.
 */
export function meanLoss(
  name: string,
  values: (yTrue: Tensor, yPred: Tensor) => Tensor,
  { reduction = "sumOverBatchSize" }: ReductionOptions = {},
): Loss {
  const isKnown = ["sumOverBatchSize", "sum", "none"].includes(reduction);
  if (!isKnown)
    throw typeError(name, "reduction", "sumOverBatchSize, sum or none", String(reduction));
  return {
    name,
    call(yTrue, yPred, sampleWeight = null) {
      const found = values(yTrue, yPred);
      const isMean = reduction === "sumOverBatchSize";
      const weight = combinedWeight(sampleWeight, maskOf(yPred) ?? maskOf(found), isMean);
      if (isMean && weight === null) return mean(found);
      const each = found.rank > 0 && found.rank === yPred.rank ? mean(found, -1) : found;
      const weighted = weight === null ? each : mul(each, alongside(name, weight, each));
      if (reduction === "none") return weighted;
      return isMean ? mean(weighted) : sum(weighted);
    },
  };
}

/** Weights and mask in one, [batch, steps]; where a mean follows, the mask's share makes up for what it leaves out. */
export function combinedWeight(weight: Tensor | null, mask: Tensor | null, isMean: boolean) {
  if (mask === null) return weight;
  const kept = cast(mask, "float32");
  const share = isMean ? div(kept, maximum(mean(kept), 1e-12)) : kept;
  return weight === null ? share : mul(share, alongside("mask", weight, share));
}

/** The weight with axes of size 1 added or taken away at its end, so that it lies along the losses. */
function alongside(name: string, weight: Tensor, { shape }: Tensor): Tensor {
  const own = weight.dtype === "float32" ? weight : cast(weight, "float32");
  const isColumn = own.rank === shape.length + 1 && own.shape.at(-1) === 1;
  const missing = Math.max(0, shape.length - own.rank);
  const wanted = isColumn
    ? own.shape.slice(0, -1)
    : [...own.shape, ...new Array<number>(missing).fill(1)];
  const fits = wanted.every((size, axis) => size === 1 || size === shape[axis]);
  if (shape.length > 0 && !fits)
    throw rangeError(name, "sampleWeight", `one for each of ${show(shape)}`, show(weight.shape));
  return reshape(own, wanted);
}
