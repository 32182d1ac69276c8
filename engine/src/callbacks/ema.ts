// Judges and saves the running means of the weights instead of the weights that training moves.
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import type { Callback, FitRun } from "./callback.ts";

export interface SwapEmaWeightsOptions {
  /** Whether the means also stay in the model from the end of an epoch to the next one's beginning, for checkpoints. */
  readonly swapOnEpoch?: boolean;
}

/**
 * Puts the means that an optimizer with `useEma` keeps in the weights' place while an epoch is judged. A callback that
 * saves the model stands after this one. Error where the optimizer keeps none.
 */
export function swapEmaWeights({ swapOnEpoch = false }: SwapEmaWeightsOptions = {}): Callback {
  let moved: ReadonlyMap<Variable, Tensor> | null = null;
  const swapIn = (run: FitRun) => {
    moved ??= putMeans(run);
  };
  const swapOut = () => {
    for (const [variable, value] of moved ?? []) variable.assign(value);
    moved = null;
  };
  return {
    onTrainBegin() {
      moved = null;
    },
    onEpochBegin: swapOut,
    onTestBegin: swapIn,
    onTestEnd: swapOut,
    onEpochEnd(_epoch, _logs, run) {
      if (swapOnEpoch) swapIn(run);
    },
  };
}

/** What the weights were before. */
function putMeans({ optimizer }: FitRun): ReadonlyMap<Variable, Tensor> {
  if (optimizer.averages.size === 0)
    throw new Error(`swapEmaWeights: ${optimizer.name} keeps no means: make it with useEma: true`);
  const before = new Map([...optimizer.averages.keys()].map((one) => [one, one.read()]));
  for (const [variable, average] of optimizer.averages) variable.assign(average.read());
  return before;
}
