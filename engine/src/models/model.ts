// A model: a layer made of layers that can be trained, judged and asked.

import type { Callback, Logs } from "../callbacks/callback.ts";
import { zeros } from "../core/create.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import { RandomGenerator, sharedGenerator } from "../core/random.ts";
import type { Shape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import { tidy } from "../core/tidy.ts";
import type { Variable } from "../core/variable.ts";
import { Layer, type LayerOptions, type LayerRule } from "../layers/layer.ts";
import { type Batch, type BatchSource, batchColumns } from "./batches.ts";
import { type ClassWeight, checkClassWeight } from "./class-weight.ts";
import { type Compiled, type CompileOptions, resolveCompile } from "./compiled.ts";
import { type History, onBatch, runFit, runTest } from "./fit.ts";
import { modelTable } from "./model-table.ts";
import { predictAll } from "./predict.ts";
import { loadNamed, saveNamed } from "./safetensors.ts";
import { isOptimizerState, namedOptimizerState, namedWeights } from "./saved-state.ts";
import { testStep, trainStep } from "./train-step.ts";
import { type Columns, columnsOf, splitColumns, type TrainingData } from "./training-data.ts";

export interface ModelOptions extends LayerOptions {
  /** Fixes initial weights, shuffles and dropout; from the engine's own randomness where not given. */
  readonly seed?: number;
}

/** How a model is written down in Keras's JSON; a class of the user's own need not be. */
export interface ModelDescription {
  readonly describe?: (model: Layer) => string;
}

export interface FitOptions {
  /** The number of the epoch to end before, counted from 0; 1 where not given. */
  readonly epochs?: number;
  /** The number of the first epoch; 0 where not given. */
  readonly initialEpoch?: number;
  readonly batchSize?: number;
  /** Whether examples in memory come in a new order each epoch; true where not given. */
  readonly shuffle?: boolean;
  /** What is judged after each epoch. */
  readonly validationData?: TrainingData | BatchSource;
  /** The share of the examples, the last ones, that are judged after each epoch instead of trained on. */
  readonly validationSplit?: number;
  /** How much the examples of each class count in the loss, by the class's index. */
  readonly classWeight?: ClassWeight;
  readonly callbacks?: readonly Callback[];
}

export interface SaveOptions {
  /** Whether the optimizer's state, with which training goes on as if never interrupted, belongs to it. */
  readonly optimizer?: boolean;
}

const defaultBatchSize = 32;

export class Model extends Layer {
  readonly #random: RandomGenerator;
  readonly #describe: ((model: Layer) => string) | null;
  #compiled: Compiled | null = null;

  /**
   * `sequential` and `functional` make the usual models. A class of one's own extends Model and says in the rule what
   * its layers, the `sublayers`, are and how `call` uses them.
   */
  constructor(rule: LayerRule<unknown>, options: ModelOptions & ModelDescription = {}) {
    super(rule, options);
    this.#describe = options.describe ?? null;
    if (options.describe === undefined) {
      const names = new Set<string>();
      for (const layer of this.sublayers) layer.nameAmong(names);
    }
    this.#random =
      options.seed === undefined ? sharedGenerator().split() : new RandomGenerator(options.seed);
  }

  /** Makes the weights for an input of that shape, batch dimension not included. */
  build(...inputShapes: readonly Shape[]): this {
    tidy(() => {
      this.forward(
        inputShapes.map((shape) => zeros([1, ...shape])),
        false,
      );
    });
    return this;
  }

  /** The output for a batch; `penalties` takes what the outputs of layers add to the loss. */
  forward(inputs: readonly Tensor[], training: boolean, penalties: Tensor[] = []): Tensor {
    return this.call(inputs, { training, random: this.#random, path: "", penalties });
  }

  compile(options: CompileOptions): this {
    this.#compiled = resolveCompile(options);
    return this;
  }

  /** What `compile` has set; Error before that. */
  get compiled(): Compiled {
    if (this.#compiled === null) throw new Error(`${this.name}: call compile before training`);
    return this.#compiled;
  }

  /**
   * Trains on examples or batches; yields to the event loop at least every 10 ms or batch. Returns the figures of each
   * epoch.
   */
  async fit(data: TrainingData | BatchSource, options: FitOptions = {}): Promise<History> {
    const { epochs = 1, initialEpoch = 0, callbacks = [], classWeight = null } = options;
    if (!Number.isInteger(epochs) || epochs < 0)
      throw rangeError("fit", "epochs", "an integer of 0 or more", show(epochs));
    if (classWeight !== null) checkClassWeight(classWeight);
    const sources = this.#sources(data, options);
    return runFit(this, this.compiled, {
      ...sources,
      epochs,
      initialEpoch,
      callbacks,
      classWeight,
    });
  }

  /** The layers with their shapes and numbers of weights, as a table of text. */
  summary(): string {
    return modelTable(this);
  }

  /**
   * The weights as the bytes of a safetensors file, by their paths. Error before the model has met an input, and where
   * the optimizer's state is asked for before `compile`.
   */
  save(options: SaveOptions = {}): Uint8Array {
    return saveNamed(this.#saved(options));
  }

  /**
   * Takes from a safetensors file what `save` with the same options has put into it. Error, and nothing changed, where
   * that does not fit the built model.
   */
  load(bytes: Uint8Array, options: SaveOptions = {}): this {
    loadNamed(bytes, this.#saved(options), isOptimizerState);
    return this;
  }

  #saved({ optimizer = false }: SaveOptions): ReadonlyMap<string, Variable> {
    const weights = namedWeights(this);
    if (!optimizer) return weights;
    return new Map([...weights, ...namedOptimizerState(this, this.compiled.optimizer)]);
  }

  /** Whether `toJson` can describe the model: as Keras, not where it is a class of the user's own. */
  get isDescribed(): boolean {
    return this.#describe !== null;
  }

  /** The layers in Keras's JSON, without weights. Error before the model has met an input. */
  toJson(): string {
    if (this.#describe === null)
      throw new Error(`${this.name}: a ${this.className} is code, which no JSON describes`);
    return this.#describe(this);
  }

  /** Loss and metrics over the data. */
  async evaluate(
    data: TrainingData | BatchSource,
    options: { readonly batchSize?: number } = {},
  ): Promise<Logs> {
    const source = isSource(data) ? data : this.#batches(checkedColumns(data), options, false);
    return runTest(this, this.compiled, source);
  }

  /** The outputs for all examples of the input, or of the inputs, computed batch by batch. */
  async predict(
    x: Tensor | readonly Tensor[],
    { batchSize = defaultBatchSize } = {},
  ): Promise<Tensor> {
    return predictAll((inputs) => this.forward(inputs, false), [x].flat(), batchSize);
  }

  /** One step of training on the batch. Returns its loss and metrics, of this batch alone. */
  trainOnBatch(batch: Batch): Logs {
    this.compiled.optimizer.prepare();
    return onBatch(this.compiled, batch, () => trainStep(this, this.compiled, batch));
  }

  /** Loss and metrics of the batch. */
  testOnBatch(batch: Batch): Logs {
    return onBatch(this.compiled, batch, () => testStep(this, this.compiled, batch));
  }

  /** The layer of that name. RangeError names those that there are. */
  getLayer(name: string): Layer {
    const layer = this.sublayers.find((one) => one.name === name);
    if (layer !== undefined) return layer;
    const names = this.sublayers.map((one) => one.name).join(", ");
    throw rangeError("getLayer", "name", `one of ${names}`, show(name));
  }

  #sources(data: TrainingData | BatchSource, options: FitOptions) {
    const { shuffle = true, validationData, validationSplit } = options;
    const batches = (columns: Columns, isShuffled: boolean) =>
      this.#batches(columns, options, isShuffled);
    if (validationSplit !== undefined) {
      if (validationData !== undefined)
        throw new Error("fit: give validationData or validationSplit, not both");
      if (isSource(data))
        throw typeError(
          "fit",
          "data",
          "examples in memory where validationSplit is given",
          "batches",
        );
      const [train, rest] = splitColumns(checkedColumns(data), validationSplit);
      return { train: batches(train, shuffle), validation: batches(rest, false) };
    }
    const sourceOf = (given: TrainingData | BatchSource, isShuffled: boolean) =>
      isSource(given) ? given : batches(checkedColumns(given), isShuffled);
    return {
      train: sourceOf(data, shuffle),
      validation: validationData === undefined ? null : sourceOf(validationData, false),
    };
  }

  #batches(
    columns: Columns,
    { batchSize = defaultBatchSize }: { readonly batchSize?: number },
    isShuffled: boolean,
  ): BatchSource {
    return batchColumns(columns, batchSize, isShuffled ? this.#random.split() : null);
  }
}

function isSource(data: TrainingData | BatchSource): data is BatchSource {
  return data !== null && typeof data === "object" && "batches" in data;
}

function checkedColumns(data: TrainingData): Columns {
  if (data === null || typeof data !== "object" || !("x" in data && "y" in data))
    throw typeError("fit", "data", "{ x, y } or a source of batches", show(data));
  return columnsOf(data);
}
