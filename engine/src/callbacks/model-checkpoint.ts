// Saves the weights as training goes.
import type { Callback } from "./callback.ts";
import { Monitor, type MonitorOptions } from "./early-stopping.ts";
import { writeWhole } from "./files.ts";

export interface ModelCheckpointOptions extends MonitorOptions {
  /** Where: `{epoch}` is replaced by the epoch, from 1. */
  readonly path: string;
  /** Saves only when the figure is the best so far. */
  readonly saveBestOnly?: boolean;
}

/** Writes the weights to a safetensors file after each epoch; the file is replaced whole or not at all. */
export function modelCheckpoint(options: ModelCheckpointOptions): Callback {
  let monitor: Monitor;
  return {
    onTrainBegin() {
      monitor = new Monitor(options);
    },
    async onEpochEnd(epoch, logs, { model }) {
      if (options.saveBestOnly && !monitor.improves(logs)) return;
      const path = options.path.replace("{epoch}", String(epoch + 1));
      await writeWhole(path, model.save());
    },
  };
}
