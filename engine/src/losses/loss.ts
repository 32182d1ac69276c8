// What training makes small: how wrong predictions are, over a batch.
import { typeError } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { mean, sum } from "../ops/index.ts";

/** A loss; `name` is Keras's, under which the graph shows it. */
export interface Loss {
  readonly name: string;
  /** The loss of the batch, a scalar unless the reduction is "none". RangeError where targets do not fit. */
  call(yTrue: Tensor, yPred: Tensor): Tensor;
}

export interface ReductionOptions {
  /** What is made of the examples' losses: their mean (where not given), their sum, or nothing. */
  readonly reduction?: "sumOverBatchSize" | "sum" | "none";
}

/**
 * The loss of which `values` gives every element's, of yPred's shape, or every example's. An example's loss is the mean
 * of its elements'.
 */
export function meanLoss(
  name: string,
  values: (yTrue: Tensor, yPred: Tensor) => Tensor,
  { reduction = "sumOverBatchSize" }: ReductionOptions = {},
): Loss {
  if (reduction === "sumOverBatchSize")
    return { name, call: (yTrue, yPred) => mean(values(yTrue, yPred)) };
  if (reduction !== "sum" && reduction !== "none")
    throw typeError(name, "reduction", "sumOverBatchSize, sum or none", String(reduction));
  const perExample = (yTrue: Tensor, yPred: Tensor) => {
    const found = values(yTrue, yPred);
    return found.rank > 0 && found.rank === yPred.rank ? mean(found, -1) : found;
  };
  if (reduction === "none") return { name, call: perExample };
  return { name, call: (yTrue, yPred) => sum(perExample(yTrue, yPred)) };
}
