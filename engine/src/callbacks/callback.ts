// What happens at the stations of training besides training.
import type { Batch } from "../models/batches.ts";
import type { Model } from "../models/model.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";

/** Figures by Keras's names: loss, accuracy, and at the end of an epoch val_loss, val_accuracy. */
export type Logs = Readonly<Record<string, number>>;

/** The training that callbacks take part in. */
export interface FitRun {
  readonly model: Model;
  readonly optimizer: Optimizer;
  readonly epochs: number;
  /** Batches an epoch; null before the first epoch where the source does not tell. */
  readonly batchesPerEpoch: number | null;
  /** The batch that is trained on; null between epochs. */
  readonly batch: Batch | null;
  /** Ends training after the current batch. */
  stop(): void;
  /** The first epoch to train, where the training began earlier; only before the first one. */
  startAt(epoch: number): void;
}

/** Every method may be left out, and may be asynchronous; training waits for it. */
export interface Callback {
  onTrainBegin?(run: FitRun): void | Promise<void>;
  onTrainEnd?(run: FitRun): void | Promise<void>;
  onEpochBegin?(epoch: number, run: FitRun): void | Promise<void>;
  /** `epoch` counts from 0. */
  onEpochEnd?(epoch: number, logs: Logs, run: FitRun): void | Promise<void>;
  onBatchBegin?(batch: number, run: FitRun): void | Promise<void>;
  /** `batch` counts from 0 within the epoch; the logs are the epoch's so far. */
  onBatchEnd?(batch: number, logs: Logs, run: FitRun): void | Promise<void>;
  /** Before the validation of an epoch. */
  onTestBegin?(run: FitRun): void | Promise<void>;
  /** After the validation of an epoch. */
  onTestEnd?(logs: Logs, run: FitRun): void | Promise<void>;
}
