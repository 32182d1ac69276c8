// What recurrent layers have in common: their options, their three weights and the functions of their cells.
import type { Constraint, ConstraintName } from "../constraints/index.ts";
import type { Shape } from "../core/shape.ts";
import type { Variable } from "../core/variable.ts";
import type { Initializer, InitializerName } from "../initializers/initializer.ts";
import type { CellFunctions } from "../ops/index.ts";
import type { Regularizer, RegularizerName } from "../regularizers/index.ts";
import { type Activation, activationConfig, activationOf } from "./activation-functions.ts";
import type { AddWeight } from "./layer.ts";
import type { KernelOptions } from "./weighted.ts";

/** The activation is that of what is remembered; "tanh" where not given. */
export interface RecurrentOptions extends KernelOptions {
  /** Whether all outputs are returned, [batch, steps, units], or the last one only, [batch, units]. */
  readonly returnSequences?: boolean;
  /** Whether the sequence is read from its end; the outputs then stand in the order in which they were read. */
  readonly goBackwards?: boolean;
  /** Of the gates; "sigmoid" where not given. */
  readonly recurrentActivation?: Activation;
  /** The share of the inputs' features that training drops, the same ones at each step; 0 where not given. */
  readonly dropout?: number;
  /** The share of the output that training drops on its way into the next step, the same at each; 0 where not given. */
  readonly recurrentDropout?: number;
  readonly recurrentInitializer?: Initializer | InitializerName;
  readonly recurrentRegularizer?: Regularizer | RegularizerName;
  readonly recurrentConstraint?: Constraint | ConstraintName;
}

export interface RecurrentWeights {
  readonly kernel: Variable;
  readonly recurrentKernel: Variable;
  readonly bias: Variable | null;
}

/** A bias of 1 for the forget gate of `units` units, so that they remember at first, of 0 for the others. */
export function openForget(units: number): Initializer {
  return () =>
    Float32Array.from({ length: 4 * units }, (_, i) => Number(Math.floor(i / units) === 1));
}

/** Makes the weights as the options say; the bias begins as `biasInitializer` where they do not. */
export function addRecurrent(
  add: AddWeight,
  shapes: { readonly kernel: Shape; readonly recurrent: Shape; readonly bias: Shape },
  biasInitializer: Initializer | InitializerName,
  options: RecurrentOptions,
): RecurrentWeights {
  const kernel = add("kernel", shapes.kernel, options.kernelInitializer ?? "glorotUniform", {
    regularizer: options.kernelRegularizer,
    constraint: options.kernelConstraint,
  });
  const first = options.recurrentInitializer ?? "orthogonal";
  const recurrentKernel = add("recurrent_kernel", shapes.recurrent, first, {
    regularizer: options.recurrentRegularizer,
    constraint: options.recurrentConstraint,
  });
  if (options.useBias === false) return { kernel, recurrentKernel, bias: null };
  const bias = add("bias", shapes.bias, options.biasInitializer ?? biasInitializer, {
    regularizer: options.biasRegularizer,
    constraint: options.biasConstraint,
  });
  return { kernel, recurrentKernel, bias };
}

/** The cell's functions. TypeError names the known ones. */
export function functionsOf(options: RecurrentOptions): Required<CellFunctions> {
  const { activation = "tanh", recurrentActivation = "sigmoid" } = options;
  return {
    activation: activationOf(activation),
    recurrentActivation: activationOf(recurrentActivation),
  };
}

/** The options in Keras's configuration. */
export function recurrentConfig(options: RecurrentOptions): Record<string, unknown> {
  const { returnSequences = false, goBackwards = false, useBias = true } = options;
  const { dropout = 0, recurrentDropout = 0 } = options;
  return {
    ...{ return_sequences: returnSequences, go_backwards: goBackwards, use_bias: useBias },
    ...{ dropout, recurrent_dropout: recurrentDropout },
    activation: activationConfig(options.activation ?? "tanh"),
    recurrent_activation: activationConfig(options.recurrentActivation ?? "sigmoid"),
  };
}
