// Keras's TensorBoard callback: the same runs, tags and steps, and the traced training step besides.
import { rangeError, typeError } from "../core/errors.ts";
import type { Layer } from "../layers/layer.ts";
import { forwardGraph, profileTrainStep } from "../models/traced-step.ts";
import type { SummaryWriter } from "../summary/index.ts";
import type { Callback, FitRun, Logs } from "./callback.ts";
import { weightImage } from "./weight-image.ts";

export interface TensorBoardOptions {
  /** Holds the runs `train` and `validation`. */
  readonly logDir: string;
  /** Writes the weights' histograms every so many epochs; 0, never, where not given. */
  readonly histogramFreq?: number;
  /** Writes the model's layers and the traced training step; true where not given. */
  readonly writeGraph?: boolean;
  /** Writes the weights as images whenever histograms are written. */
  readonly writeImages?: boolean;
  readonly writeStepsPerSecond?: boolean;
  /** Also logs the figures of each batch, or of every so many; "epoch", none, where not given. */
  readonly updateFreq?: "epoch" | "batch" | number;
  /** Measures the training step at this batch, or at the last of a range of batches; 0, never, where not given. */
  readonly profileBatch?: number | readonly [number, number];
  /** Writes the embedding layers' vectors for the projector every so many epochs. */
  readonly embeddingsFreq?: number;
  /** What the rows of an embedding stand for, by the layer's name. */
  readonly embeddingsMetadata?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Logs training for TensorBoard. Run `train`: `epoch_<figure>` and `epoch_learning_rate` by epoch, `batch_<figure>` by
 * batch from 1 on. Run `validation`: `evaluation_<figure>_vs_iterations` by optimizer step and `epoch_<figure>`.
 */
export function tensorBoard(options: TensorBoardOptions): Callback {
  if (typeof options?.logDir !== "string")
    throw typeError("tensorBoard", "logDir", "a string", String(options?.logDir));
  return new TensorBoard(options);
}

class TensorBoard implements Callback {
  readonly #options: TensorBoardOptions;
  #open: ((run: "train" | "validation") => SummaryWriter) | null = null;
  readonly #writers = new Map<string, SummaryWriter>();
  #batches = 0;
  #hasGraph = false;
  #epochBegan: Moment = { timeMs: 0, batches: 0 };
  #batchBeganMs = 0;

  constructor(options: TensorBoardOptions) {
    this.#options = options;
  }

  /** The writer is loaded here, as it needs Node and the rest of the engine does not. */
  async onTrainBegin(): Promise<void> {
    const { SummaryWriter } = await import("../summary/index.ts");
    this.#open = (run) => new SummaryWriter(`${this.#options.logDir}/${run}`);
    this.#hasGraph = false;
    this.#batches = 0;
  }

  onEpochBegin(): void {
    this.#epochBegan = { timeMs: performance.now(), batches: this.#batches };
  }

  onBatchBegin(): void {
    this.#batchBeganMs = performance.now();
  }

  onBatchEnd(_batch: number, logs: Logs, run: FitRun): void {
    this.#batches++;
    if (!this.#hasGraph) this.#writeGraph(run);
    if (this.#batches === this.#profiledBatch()) this.#profile(`batch_${this.#batches}`, run);
    const every = this.#batchInterval();
    if (every === null || this.#batches % every !== 0) return;
    const perSecond = 1000 / (performance.now() - this.#batchBeganMs);
    const speed = this.#options.writeStepsPerSecond ? { steps_per_second: perSecond } : {};
    this.#scalars("train", "batch_", { ...speed, ...logs }, this.#batches);
  }

  onTestEnd(logs: Logs, { optimizer }: FitRun): void {
    const iterations = optimizer.iterations.item();
    const named = Object.entries(logs).map(([name, value]) => [`${name}_vs_iterations`, value]);
    this.#scalars("validation", "evaluation_", Object.fromEntries(named), iterations);
  }

  onEpochEnd(epoch: number, logs: Logs, run: FitRun): void {
    const train = Object.entries(logs).filter(([name]) => !name.startsWith("val_"));
    const figures: Record<string, number> = Object.fromEntries(train);
    figures.learning_rate = run.optimizer.learningRate.item();
    if (this.#options.writeStepsPerSecond) figures.steps_per_second = this.#stepsPerSecond();
    this.#scalars("train", "epoch_", figures, epoch);
    const validation = Object.entries(logs).filter(([name]) => name.startsWith("val_"));
    const unprefixed = validation.map(([name, value]) => [name.slice("val_".length), value]);
    if (unprefixed.length > 0)
      this.#scalars("validation", "epoch_", Object.fromEntries(unprefixed), epoch);
    const { histogramFreq = 0 } = this.#options;
    if (histogramFreq > 0 && epoch % histogramFreq === 0) this.#writeWeights(epoch, run);
    const { embeddingsFreq = 0 } = this.#options;
    if (embeddingsFreq > 0 && epoch % embeddingsFreq === 0) this.#writeEmbeddings(epoch, run);
  }

  onTrainEnd(): void {
    for (const writer of this.#writers.values()) writer.close();
    this.#writers.clear();
  }

  #writer(run: "train" | "validation"): SummaryWriter {
    const writer = this.#writers.get(run) ?? this.#open!(run); // onTrainBegin comes first
    this.#writers.set(run, writer);
    return writer;
  }

  #scalars(run: "train" | "validation", prefix: string, logs: Logs, step: number): void {
    const writer = this.#writer(run);
    for (const [name, value] of Object.entries(logs)) writer.scalar(prefix + name, value, step);
  }

  #batchInterval(): number | null {
    const { updateFreq = "epoch" } = this.#options;
    if (updateFreq === "epoch") return null;
    return updateFreq === "batch" ? 1 : updateFreq;
  }

  #stepsPerSecond(): number {
    const { timeMs, batches } = this.#epochBegan;
    return ((this.#batches - batches) * 1000) / (performance.now() - timeMs);
  }

  /** After the first batch, which is when the model has met its input. */
  #writeGraph(run: FitRun): void {
    this.#hasGraph = true;
    if (this.#options.writeGraph === false) return;
    const { model, batch } = run;
    const writer = this.#writer("train");
    if (model.isDescribed) writer.kerasModel("keras", model.toJson(), 0);
    if (batch === null) return;
    writer.graph(forwardGraph(model, batch));
    this.#profile("train_step", run);
  }

  #profiledBatch(): number {
    const { profileBatch = 0 } = this.#options;
    return typeof profileBatch === "number" ? profileBatch : profileBatch[1];
  }

  #profile(tag: string, { model, batch }: FitRun): void {
    if (batch === null) return;
    const metadata = profileTrainStep(model, model.compiled, batch);
    this.#writer("train").runMetadata(tag, metadata, this.#batches);
  }

  #writeEmbeddings(epoch: number, { model }: FitRun): void {
    const { embeddingsMetadata = {} } = this.#options;
    const embeddings = layersOf(model).filter(({ className }) => className === "Embedding");
    const stranger = Object.keys(embeddingsMetadata).find(
      (name) => !embeddings.some((layer) => layer.name === name),
    );
    if (stranger !== undefined)
      throw rangeError("tensorBoard", "embeddingsMetadata", "named by embeddings", stranger);
    for (const { name, weights } of embeddings) {
      const [table] = weights;
      const metadata = embeddingsMetadata[name];
      const vectors = { shape: table!.shape, data: table!.data() };
      this.#writer("train").embedding(name, { vectors, ...(metadata && { metadata }) }, epoch);
    }
  }

  #writeWeights(epoch: number, { model }: FitRun): void {
    const writer = this.#writer("train");
    for (const weight of model.weights) {
      writer.histogram(`${weight.name}/histogram`, weight.data(), epoch);
      const image = this.#options.writeImages ? weightImage(weight) : null;
      if (image !== null) writer.images(`${weight.name}/image`, image, epoch);
    }
  }
}

/** The layer's sublayers at any depth. */
function layersOf(layer: Layer): Layer[] {
  return layer.sublayers.flatMap((inner) => [inner, ...layersOf(inner)]);
}

interface Moment {
  readonly timeMs: number;
  readonly batches: number;
}
