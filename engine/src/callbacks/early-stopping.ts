// Ends training when a figure stops getting better.
import { rangeError } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Callback, FitRun, Logs } from "./callback.ts";

export interface MonitorOptions {
  /** The figure watched, by its name in the logs; "val_loss" where not given. */
  readonly monitor?: string;
  /** Whether less is better; by default so unless the name holds "acc", "auc" or another score. */
  readonly mode?: "auto" | "min" | "max";
}

export interface EarlyStoppingOptions extends MonitorOptions {
  /** Epochs without a better figure that are put up with; 0 where not given. */
  readonly patience?: number;
  /** What a figure must win by to be better. */
  readonly minDelta?: number;
  /** Puts the best epoch's weights back at the end. */
  readonly restoreBestWeights?: boolean;
}

/** Watches a figure and says whether the newest is the best. */
export class Monitor {
  readonly name: string;
  readonly #isLessBetter: boolean;
  readonly #minDelta: number;
  #best: number;

  constructor({ monitor = "val_loss", mode = "auto" }: MonitorOptions, minDelta = 0) {
    this.name = monitor;
    this.#isLessBetter =
      mode === "auto" ? !/acc|auc|precision|recall|f1|iou|r2/.test(monitor) : mode === "min";
    this.#minDelta = Math.abs(minDelta);
    this.#best = this.#isLessBetter ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }

  /** Whether the figure beats the best so far, which it then is. RangeError where the logs lack it. */
  improves(logs: Logs): boolean {
    const value = logs[this.name];
    if (value === undefined)
      throw rangeError("monitor", "name", `one of ${Object.keys(logs).join(", ")}`, this.name);
    const gain = this.#isLessBetter ? this.#best - value : value - this.#best;
    if (!(gain > this.#minDelta)) return false;
    this.#best = value;
    return true;
  }
}

/** Stops after `patience` epochs in which the figure was not better. */
export function earlyStopping(options: EarlyStoppingOptions = {}): Callback {
  const { patience = 0, minDelta = 0, restoreBestWeights = false } = options;
  let monitor: Monitor;
  let waited = 0;
  let best: readonly Tensor[] = [];
  return {
    onTrainBegin() {
      monitor = new Monitor(options, minDelta);
      waited = 0;
    },
    onEpochEnd(_epoch, logs, run) {
      if (monitor.improves(logs)) {
        waited = 0;
        if (restoreBestWeights) best = run.model.weights.map((weight) => weight.read());
      } else if (++waited >= Math.max(1, patience)) {
        run.stop();
      }
    },
    onTrainEnd: (run) => restore(run, best),
  };
}

function restore({ model }: FitRun, values: readonly Tensor[]): void {
  for (const [i, value] of values.entries()) model.weights[i]!.assign(value);
}
