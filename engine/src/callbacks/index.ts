// What happens at the stations of training besides training.
export { type BackupAndRestoreOptions, backupAndRestore } from "./backup.ts";
export type { Callback, FitRun, Logs } from "./callback.ts";
export { type CsvLoggerOptions, csvLogger } from "./csv-logger.ts";
export { type EarlyStoppingOptions, earlyStopping, type MonitorOptions } from "./early-stopping.ts";
export { type SwapEmaWeightsOptions, swapEmaWeights } from "./ema.ts";
export { lambdaCallback, terminateOnNaN } from "./lambda.ts";
export {
  learningRateScheduler,
  type ReduceOnPlateauOptions,
  reduceLearningRateOnPlateau,
} from "./learning-rate.ts";
export { type ModelCheckpointOptions, modelCheckpoint } from "./model-checkpoint.ts";
export { type ProgressBarOptions, progressBar } from "./progress-bar.ts";
export { type RemoteMonitorOptions, remoteMonitor } from "./remote-monitor.ts";
export { type TensorBoardOptions, tensorBoard } from "./tensor-board.ts";
