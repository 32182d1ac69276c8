// Logs a training run: scalars, distributions, media and graphs, as event files that TensorBoard reads.
import { join } from "node:path";
import type { tensorflow } from "@tb-ts/proto";
import type { Box } from "./draw-boxes.ts";
import type { EventLog } from "./event-log.ts";
import { openLog, type SummaryWriterOptions } from "./open-log.ts";
import type { Predictions } from "./pr-curve-rows.ts";
import { type Embedding, writeEmbedding } from "./projector.ts";
import type { Uploader } from "./remote/uploader.ts";
import type { ArrayInput } from "./values/array-data.ts";
import { audioValue } from "./values/audio.ts";
import { type CustomScalarsLayout, customScalarsValue } from "./values/custom-scalars.ts";
import { kerasModelValue, runMetadataValue } from "./values/graph.ts";
import { type HistogramOptions, histogramValue } from "./values/histogram.ts";
import {
  experimentValue,
  type HParams,
  type SessionStatus,
  sessionEndValue,
  sessionStartValue,
} from "./values/hparams.ts";
import {
  boxesValue,
  encodedImagesValue,
  type Figure,
  figuresValue,
  type ImageOptions,
  imagesValue,
  imageValue,
  type VideoOptions,
  videoValue,
} from "./values/image.ts";
import { type Mesh, meshValues } from "./values/mesh.ts";
import { type PrCurveOptions, prCurveValue } from "./values/pr-curve.ts";
import { checkOptions, objectOf, shown } from "./values/shown.ts";
import type { Labels, SummaryValue } from "./values/summary-value.ts";
import { type Text, textValue } from "./values/text.ts";
import type { Sound } from "./wav.ts";

/** When a value was measured, in seconds since 1970; now where not given. */
export interface WallTime {
  readonly wallTimeSec?: number;
}

/** How long `finish` waits for a server unless told otherwise. */
const finishTimeoutMs = 60_000;

/**
 * Writes one run, to a directory or to a server. Records gather in a buffer and reach the file when it is full and at
 * most `flushMs` (100) later; what `flush` returned from survives the process. Every method throws EventFileError where the file cannot be
 * written (nothing already written is harmed; what waits is kept for the next try), TypeError on an empty tag and
 * on arguments of another kind than it takes, and RangeError on a step that is no integer.
 *
 * What goes to a server waits in files on this machine until the server has it; where the process ends before, the
 * next writer to that server sends the rest.
 */
export class SummaryWriter {
  readonly logDir: string;
  readonly #log: EventLog;
  readonly #uploader: Uploader | null;
  readonly #endSystemMetrics: () => void;

  constructor(
    target: string | SummaryWriterOptions = {},
    more: Omit<SummaryWriterOptions, "logDir"> = {},
  ) {
    const options = typeof target === "string" ? { ...more, logDir: target } : target;
    const { logDir, log, uploader, endSystemMetrics } = openLog(options);
    this.logDir = logDir;
    this.#log = log;
    this.#uploader = uploader;
    this.#endSystemMetrics = endSystemMetrics;
  }

  /** The event file now being written. */
  get path(): string {
    return this.#log.path;
  }

  /** One point of the series `tag`, kept as a float32 as TensorFlow's are; NaN and infinities are data. */
  scalar(tag: string, value: number, step: number, when: WallTime = noOptions): void {
    this.#log.scalar(tag, value, step, when === noOptions ? undefined : wallTimeOf(when));
  }

  /** One point of each of several series, named `<group>/<key>`. */
  scalars(group: string, values: Readonly<Record<string, number>>, step: number, when?: WallTime) {
    for (const [key, value] of Object.entries(objectOf("scalars", "numbers by name", values)))
      this.scalar(`${group}/${key}`, value, step, when);
  }

  /** The distribution of the values, in 30 buckets of equal width unless `buckets` says otherwise. */
  histogram(
    tag: string,
    values: ArrayLike<number> | ArrayInput,
    step: number,
    options: HistogramOptions & WallTime = noOptions,
  ): void {
    this.#values([histogramValue(tag, values, options)], step, options);
  }

  /** One image `[height, width]` or `[height, width, channels]`: bytes, or other numbers in 0..1. */
  image(
    tag: string,
    image: ArrayInput,
    step: number,
    options: Labels & WallTime = noOptions,
  ): void {
    this.#values([imageValue(tag, image, options)], step, options);
  }

  /** The first images (3 unless `maxOutputs` says otherwise) of a batch `[count, height, width, channels]`. */
  images(
    tag: string,
    images: ArrayInput,
    step: number,
    options: ImageOptions & WallTime = noOptions,
  ): void {
    this.#values([imagesValue(tag, images, options)], step, options);
  }

  /** Images that are files already (PNG, JPEG, animated GIF): of one size in pixels. */
  encodedImages(
    tag: string,
    files: readonly Uint8Array[],
    size: { readonly width: number; readonly height: number },
    step: number,
    options: Labels & WallTime = noOptions,
  ): void {
    const { width, height } = objectOf("encodedImages", "{ width, height }", size);
    const value = encodedImagesValue(tag, width, height, files, options);
    this.#values([value], step, options);
  }

  /** A drawing, or several of one size: PNG files, or canvases with a `toBuffer("image/png")`. */
  figure(
    tag: string,
    figure: Figure | readonly Figure[],
    step: number,
    options: Labels & WallTime = noOptions,
  ): void {
    const figures = Array.isArray(figure) ? (figure as readonly Figure[]) : [figure as Figure];
    this.#values([figuresValue(tag, figures, options)], step, options);
  }

  /** An image `[height, width, channels]` with the outlines of boxes: left, top, right, bottom in pixels. */
  imageWithBoxes(
    tag: string,
    image: ArrayInput,
    boxes: readonly Box[],
    step: number,
    options: Labels & WallTime = noOptions,
  ): void {
    this.#values([boxesValue(tag, image, boxes, options)], step, options);
  }

  /** Frames `[count, height, width, 1 or 3]` as an animated image, 4 a second unless `framesPerSecond` is given. */
  video(
    tag: string,
    frames: ArrayInput,
    step: number,
    options: VideoOptions & WallTime = noOptions,
  ): void {
    this.#values([videoValue(tag, frames, options)], step, options);
  }

  /** One sound or several: samples in −1..1, kept as 16-bit WAV. */
  audio(
    tag: string,
    sound: Sound | readonly Sound[],
    step: number,
    options: Labels & WallTime = noOptions,
  ): void {
    const sounds = Array.isArray(sound) ? (sound as readonly Sound[]) : [sound as Sound];
    this.#values([audioValue(tag, sounds, options)], step, options);
  }

  /** Markdown, or a table of it. */
  text(tag: string, text: Text, step: number, options: Labels & WallTime = noOptions): void {
    this.#values([textValue(tag, text, options)], step, options);
  }

  /** Precision and recall over all thresholds of a binary classifier. */
  prCurve(
    tag: string,
    examples: Predictions,
    step: number,
    options: PrCurveOptions & WallTime = noOptions,
  ): void {
    this.#values([prCurveValue(tag, examples, options)], step, options);
  }

  /** Points or a triangle mesh in space. */
  mesh(tag: string, mesh: Mesh, step: number, options: Labels & WallTime = noOptions): void {
    this.#values(meshValues(tag, mesh, options), step, options);
  }

  /** Which tags the custom scalars tab draws together. */
  customScalars(layout: CustomScalarsLayout): void {
    this.#values([customScalarsValue(layout)], 0, noOptions);
  }

  /**
   * The settings of this run and the scalar tags that measure it, as one session of the experiment; runs with one
   * `groupName` are shown as one row.
   */
  hparams(
    values: HParams,
    options: { readonly metrics?: readonly string[]; readonly groupName?: string } & WallTime = {},
  ): void {
    checkOptions("hparams", options, ["metrics", "groupName", "wallTimeSec"]);
    const nowSec = wallTimeOf(options) ?? Date.now() / 1000;
    const experiment = experimentValue(values, options.metrics ?? [], nowSec);
    const start = sessionStartValue(values, options.groupName ?? "", nowSec);
    this.#values([experiment], 0, options);
    this.#values([start], 0, options);
  }

  /** How the session that `hparams` began has ended. */
  hparamsEnd(status: SessionStatus = "success", when: WallTime = noOptions): void {
    const nowSec = wallTimeOf(when) ?? Date.now() / 1000;
    this.#values([sessionEndValue(status, nowSec)], 0, when);
  }

  /** The run's graph, the one that the graph tab shows first. */
  graph(graphDef: tensorflow.IGraphDef | Uint8Array, when: WallTime = noOptions): void {
    this.#log.graph(graphDef, wallTimeOf(when));
  }

  /** A traced function under its own tag in the graph tab, with the time and memory of its ops. */
  runMetadata(
    tag: string,
    runMetadata: tensorflow.IRunMetadata | Uint8Array,
    step: number,
    when: WallTime = noOptions,
  ): void {
    this.#values([runMetadataValue(tag, runMetadata)], step, when);
  }

  /** A model's layers, in Keras's JSON, as the conceptual graph under `tag`. */
  kerasModel(tag: string, json: string, step: number, when: WallTime = noOptions): void {
    this.#values([kerasModelValue(tag, json)], step, when);
  }

  /** Points for the projector, written as files beside the event file: TypeError where that is on a server. */
  embedding(tag: string, embedding: Embedding, step = 0): void {
    if (this.#uploader)
      throw new TypeError("an embedding needs a directory, not a server's address");
    writeEmbedding(this.logDir, join(tag, String(step).padStart(5, "0")), embedding);
  }

  /** Writes what waits. What this has returned from outlives the process. */
  flush(): void {
    this.#log.flush();
  }

  /**
   * Writes what waits and closes the file; later calls of the other methods throw. What goes to a server is still
   * being sent then.
   */
  close(): void {
    this.#endSystemMetrics();
    this.#log.close();
    this.#uploader?.close();
  }

  /** Closes, and waits until the server has everything; throws RemoteWriteError where that takes too long. */
  async finish(timeoutMs = finishTimeoutMs): Promise<void> {
    this.#endSystemMetrics();
    this.#log.close();
    await this.#uploader?.finish(timeoutMs);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.finish();
  }

  #values(values: readonly SummaryValue[], step: number, when: WallTime): void {
    const wallTimeSec = wallTimeOf(when);
    for (const value of values) this.#log.value(value, step, wallTimeSec);
  }
}

const noOptions = {};

/** Throws TypeError where the time is no number, or stands by itself as in PyTorch. */
function wallTimeOf(when: WallTime): number | undefined {
  const { wallTimeSec } = objectOf("SummaryWriter", "options such as { wallTimeSec }", when);
  if (wallTimeSec === undefined || Number.isFinite(wallTimeSec)) return wallTimeSec;
  throw new TypeError(`SummaryWriter: wallTimeSec must be a number, got ${shown(wallTimeSec)}`);
}
