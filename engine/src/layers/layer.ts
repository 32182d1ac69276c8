// A layer: a function of tensors with weights of its own, made when it first meets an input.

import { type Constraint, type ConstraintName, constraintOf } from "../constraints/index.ts";
import { nameScope, withoutTapes } from "../core/apply.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import { maskOf, withMask } from "../core/mask.ts";
import type { RandomGenerator } from "../core/random.ts";
import type { Shape } from "../core/shape.ts";
import { arrayTensor, type Tensor } from "../core/tensor.ts";
import { type Variable, variable } from "../core/variable.ts";
import {
  type Initializer,
  type InitializerName,
  initializerOf,
} from "../initializers/initializer.ts";

import { div } from "../ops/index.ts";
import { type Regularizer, type RegularizerName, regularizerOf } from "../regularizers/index.ts";

/** What a call happens in. */
export interface CallContext {
  /** Whether layers behave as in training: dropout drops, batch statistics count. */
  readonly training: boolean;
  readonly random: RandomGenerator;
  /** The names of the layers around, such as "sequential/block". */
  readonly path: string;
  /** Takes scalars to be added to the loss of this call; absent where nobody asks for a loss. */
  readonly penalties?: Tensor[];
}

/** A call as a layer's rule sees it. */
export interface LayerCall extends CallContext {
  /** The inputs' masks, bool [batch, steps], false where a step is padding; null where all steps count. */
  readonly masks: readonly (Tensor | null)[];
}

/** The mask of a layer's first output. */
export type MaskRule = (
  masks: readonly (Tensor | null)[],
  inputs: readonly Tensor[],
) => Tensor | null;

/** The first input's mask. */
export const passMask: MaskRule = ([mask = null]) => mask;

export interface LayerOptions {
  /** Shown in graphs, histograms and checkpoints; the class's name with a number where not given. */
  readonly name?: string;
  /** A penalty on the output, divided by the batch's size, that is added to the loss. */
  readonly activityRegularizer?: Regularizer | RegularizerName;
}

export interface WeightOptions {
  readonly trainable?: boolean;
  /** A penalty added to the training loss. */
  readonly regularizer?: Regularizer | RegularizerName | undefined;
  /** What the weight is put back into after each step. */
  readonly constraint?: Constraint | ConstraintName | undefined;
}

/** Makes a weight of the layer. */
export type AddWeight = (
  name: string,
  shape: Shape,
  initializer: Initializer | InitializerName,
  options?: WeightOptions,
) => Variable;

/** What kinds of layers differ in. */
export interface LayerRule<Weights> {
  /** Keras's name of the class. */
  readonly className: string;
  /** Makes the weights for the shapes of the first inputs. RangeError where the layer cannot take them. */
  build(inputs: readonly Shape[], add: AddWeight, context: CallContext): Weights;
  call(inputs: readonly Tensor[], weights: Weights, context: LayerCall): Tensor | readonly Tensor[];
  /** How many tensors `call` gives; 1 where absent. */
  readonly outputs?: number;
  /** Without one the inputs' masks end here. */
  readonly mask?: MaskRule;
  /** The arguments in Keras's names, for the conceptual graph and for checkpoints. */
  config(): Readonly<Record<string, unknown>>;
  /** The layers inside. */
  readonly sublayers?: readonly Layer[];
}

/** A layer of one rule. Its weights are shared by all its calls. */
export class Layer<Weights = unknown> {
  readonly #rule: LayerRule<Weights>;
  #name: string | null;
  readonly #activity: Regularizer | null;
  #built: { readonly weights: Weights; readonly path: string } | null = null;
  readonly #own: Variable[] = [];
  readonly #penalties: { readonly weight: Variable; readonly regularizer: Regularizer }[] = [];
  readonly #constraints: { readonly weight: Variable; readonly constraint: Constraint }[] = [];
  #inputShapes: readonly Shape[] = [];
  #outputShapes: readonly Shape[] = [];
  #trainable = true;

  constructor(rule: LayerRule<Weights>, options: LayerOptions = {}) {
    this.#rule = rule;
    this.#name = options.name ?? null;
    this.#activity =
      options.activityRegularizer === undefined ? null : regularizerOf(options.activityRegularizer);
  }

  get className(): string {
    return this.#rule.className;
  }

  get name(): string {
    return this.#name ?? snakeCase(this.className);
  }

  /** "model/layer", once built. */
  get path(): string {
    return this.#built?.path ?? this.name;
  }

  get sublayers(): readonly Layer[] {
    return this.#rule.sublayers ?? [];
  }

  /** All weights, those of the layers inside included; empty before the first call. */
  get weights(): readonly Variable[] {
    return [...this.#own, ...this.sublayers.flatMap((layer) => layer.weights)];
  }

  /** The weights that training changes: none of a layer that is frozen. */
  get trainableWeights(): readonly Variable[] {
    if (!this.#trainable) return [];
    const own = this.#own.filter((weight) => weight.trainable);
    return [...own, ...this.sublayers.flatMap((layer) => layer.trainableWeights)];
  }

  /**
   * Whether training changes the layer; setting it sets it for the layers inside too. A frozen batch normalization uses
   * its running statistics in training too. Call `compile` with a new optimizer after a change.
   */
  get trainable(): boolean {
    return this.#trainable;
  }

  set trainable(trainable: boolean) {
    if (typeof trainable !== "boolean")
      throw typeError(this.name, "trainable", "true or false", show(trainable));
    this.#trainable = trainable;
    for (const layer of this.sublayers) layer.trainable = trainable;
  }

  /** Shapes of the first inputs, batch dimension included. */
  get inputShapes(): readonly Shape[] {
    return this.#inputShapes;
  }

  /** How many tensors the layer makes of its inputs. */
  get outputCount(): number {
    return this.#rule.outputs ?? 1;
  }

  /** Shapes of what the last call gave; none before the first. */
  get outputShapes(): readonly Shape[] {
    return this.#outputShapes;
  }

  /** Shape of the last call's first output, null before the first call. */
  get outputShape(): Shape | null {
    return this.#outputShapes[0] ?? null;
  }

  config(): Readonly<Record<string, unknown>> {
    return this.#rule.config();
  }

  /** Gives the layer another name; what is built keeps its paths. */
  rename(name: string): void {
    this.#name = name;
  }

  /** Takes a name that none of its siblings has: dense, dense_1, … Names given by the user stay. */
  nameAmong(taken: Set<string>): void {
    if (this.#name === null) {
      const stem = snakeCase(this.className);
      let name = stem;
      for (let i = 1; taken.has(name); i++) name = `${stem}_${i}`;
      this.#name = name;
    } else if (taken.has(this.#name)) {
      throw rangeError("layer", "name", "used once", `${show(this.#name)} twice`);
    }
    taken.add(this.#name);
  }

  /** The output of a layer of one; RangeError for a layer of several. Else as `callAll`. */
  call(inputs: readonly Tensor[], context: CallContext): Tensor {
    if (this.outputCount !== 1)
      throw rangeError(this.name, "outputs", "one where one is used", String(this.outputCount));
    return this.callAll(inputs, context)[0]!;
  }

  /** The layer's outputs; makes the weights first where there are none. */
  callAll(inputs: readonly Tensor[], context: CallContext): readonly Tensor[] {
    return nameScope(this.name, () => {
      const path = context.path === "" ? this.name : `${context.path}/${this.name}`;
      const inside = { ...context, path, masks: inputs.map(maskOf) };
      this.#built ??= this.#build(inputs, inside);
      const outputs = [this.#rule.call(inputs, this.#built.weights, inside)].flat();
      withMask(outputs[0]!, this.#rule.mask?.(inside.masks, inputs) ?? null);
      this.#outputShapes = outputs.map(({ shape }) => shape);
      if (this.#activity !== null)
        for (const output of outputs)
          context.penalties?.push(div(this.#activity(output), output.shape[0] ?? 1));
      return outputs;
    });
  }

  /** The penalties of all regularized weights that are trained, those of the layers inside included. */
  penalties(): readonly Tensor[] {
    if (!this.#trainable) return [];
    const own = this.#penalties.map(({ weight, regularizer }) => regularizer(weight.read()));
    return [...own, ...this.sublayers.flatMap((layer) => layer.penalties())];
  }

  /** Puts all constrained weights, those of the layers inside included, back where they may be. */
  constrain(): void {
    for (const { weight, constraint } of this.#constraints)
      weight.assign(constraint(weight.read()));
    for (const layer of this.sublayers) layer.constrain();
  }

  #build(inputs: readonly Tensor[], context: CallContext): { weights: Weights; path: string } {
    const shapes = inputs.map(({ shape }) => shape);
    this.#inputShapes = shapes;
    const add: AddWeight = (name, shape, initializer, options = {}) => {
      const values = initializerOf(initializer)(shape, context.random);
      const { trainable = true, regularizer, constraint } = options;
      const weight = variable(arrayTensor(values, shape, "float32"), {
        name: `${context.path}/${name}`,
        trainable,
      });
      this.#own.push(weight);
      if (regularizer !== undefined)
        this.#penalties.push({ weight, regularizer: regularizerOf(regularizer) });
      if (constraint !== undefined)
        this.#constraints.push({ weight, constraint: constraintOf(constraint) });
      return weight;
    };
    const weights = withoutTapes(() => this.#rule.build(shapes, add, context));
    return { weights, path: context.path };
  }
}

/** Conv2D → conv2d, MaxPooling2D → max_pooling2d, as Keras names layers. */
function snakeCase(className: string): string {
  return className
    .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
}

/** Throws RangeError unless the layer's single input has that rank, batch dimension included. */
export function checkRank(className: string, [shape]: readonly Shape[], rank: number): Shape {
  if (shape!.length === rank) return shape!;
  throw rangeError(className, "input", `rank ${rank}, batch included`, `shape [${shape}]`);
}
