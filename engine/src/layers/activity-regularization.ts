// A layer that adds a penalty on what passes through it to the loss.
import { l1l2 } from "../regularizers/index.ts";
import { type Layer, type LayerOptions, passMask } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

export interface ActivityRegularizationOptions extends Omit<LayerOptions, "activityRegularizer"> {
  /** The factor of Σ |x|; 0 where not given. */
  readonly l1?: number;
  /** The factor of Σ x²; 0 where not given. */
  readonly l2?: number;
}

/** The input as it is; l1 Σ |x| + l2 Σ x², divided by the batch's size, is added to the loss. */
export function activityRegularization(options: ActivityRegularizationOptions = {}): Layer {
  const { l1 = 0, l2 = 0, ...rest } = options;
  const withPenalty = { ...rest, activityRegularizer: l1l2({ l1, l2 }) };
  return withoutWeights("ActivityRegularization", ([x]) => x!, { l1, l2 }, withPenalty, passMask);
}
