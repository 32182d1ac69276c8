// Logging for TensorBoard without the rest of the engine.

export type { Box } from "./draw-boxes.ts";
export type { EventFileOptions } from "./event-file.ts";
export { EventFileError } from "./event-file-error.ts";
export { histogramBuckets } from "./histogram-buckets.ts";
export type { SummaryWriterOptions } from "./open-log.ts";
export type { Predictions } from "./pr-curve-rows.ts";
export type { Embedding } from "./projector.ts";
export type { RemoteOptions } from "./remote/open-remote-log.ts";
export { RemoteWriteError } from "./remote/uploader.ts";
export { SummaryWriter, type WallTime } from "./summary-writer.ts";
export type { SystemMetricsOptions } from "./system-metrics.ts";
export { timeStampedDir } from "./time-stamped-dir.ts";
export type { ArrayData, ArrayInput } from "./values/array-data.ts";
export type { CustomScalarsLayout, MarginChart, MultilineChart } from "./values/custom-scalars.ts";
export type { HistogramOptions } from "./values/histogram.ts";
export type { HParams, SessionStatus } from "./values/hparams.ts";
export type { Figure, ImageOptions, VideoOptions } from "./values/image.ts";
export type { Mesh } from "./values/mesh.ts";
export type { PrCurveOptions } from "./values/pr-curve.ts";
export type { Labels } from "./values/summary-value.ts";
export type { Text } from "./values/text.ts";
export type { Sound } from "./wav.ts";
