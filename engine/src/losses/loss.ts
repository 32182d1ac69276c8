// What training makes small: the mean over a batch of how wrong each prediction is.
import type { Tensor } from "../core/tensor.ts";
import { mean } from "../ops/index.ts";

/** A loss; `name` is Keras's, under which the graph shows it. */
export interface Loss {
  readonly name: string;
  /** The mean over the batch, a scalar. RangeError where targets and predictions do not fit. */
  call(yTrue: Tensor, yPred: Tensor): Tensor;
}

/** The loss that is the mean of every element that `values` returns. */
export function meanLoss(name: string, values: (yTrue: Tensor, yPred: Tensor) => Tensor): Loss {
  return { name, call: (yTrue, yPred) => mean(values(yTrue, yPred)) };
}
