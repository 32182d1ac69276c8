// Sets the learning rate between epochs.
import type { Callback, Logs } from "./callback.ts";
import { Monitor, type MonitorOptions } from "./early-stopping.ts";

/** The rate of each epoch, from the epoch's number and the rate now. */
export function learningRateScheduler(
  schedule: (epoch: number, learningRate: number) => number,
): Callback {
  return {
    onEpochBegin(epoch, { optimizer }) {
      optimizer.learningRate.assign(schedule(epoch, optimizer.learningRate.item()));
    },
  };
}

export interface ReduceOnPlateauOptions extends MonitorOptions {
  /** What the rate is multiplied by; 0.1 where not given. */
  readonly factor?: number;
  /** Epochs without a better figure before that; 10 where not given. */
  readonly patience?: number;
  readonly minDelta?: number;
  /** Epochs after a reduction that do not count. */
  readonly cooldown?: number;
  readonly minLearningRate?: number;
}

/** Reduces the rate when a figure stops getting better. */
export function reduceLearningRateOnPlateau(options: ReduceOnPlateauOptions = {}): Callback {
  const { factor = 0.1, patience = 10, minDelta = 1e-4, cooldown = 0 } = options;
  const { minLearningRate = 0 } = options;
  let monitor: Monitor;
  let waited = 0;
  let resting = 0;
  return {
    onTrainBegin() {
      monitor = new Monitor(options, minDelta);
      waited = 0;
      resting = 0;
    },
    onEpochEnd(_epoch: number, logs: Logs, { optimizer }) {
      const isBetter = monitor.improves(logs);
      if (resting > 0) resting--;
      if (isBetter || resting > 0) waited = 0;
      else if (++waited >= patience) {
        const rate = Math.max(optimizer.learningRate.item() * factor, minLearningRate);
        optimizer.learningRate.assign(rate);
        resting = cooldown;
        waited = 0;
      }
    },
  };
}
