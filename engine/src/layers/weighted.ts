// What layers with a kernel and a bias have in common.

import type { Constraint, ConstraintName } from "../constraints/index.ts";
import type { Shape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import type { Initializer, InitializerName } from "../initializers/initializer.ts";
import { biasAdd } from "../ops/index.ts";
import type { Regularizer, RegularizerName } from "../regularizers/index.ts";
import { type Activation, activationConfig, activationOf } from "./activation-functions.ts";
import type { AddWeight, LayerOptions } from "./layer.ts";

export interface KernelOptions extends LayerOptions {
  readonly activation?: Activation;
  /** Whether a bias is added; true where not given. */
  readonly useBias?: boolean;
  readonly kernelInitializer?: Initializer | InitializerName;
  readonly biasInitializer?: Initializer | InitializerName;
  readonly kernelRegularizer?: Regularizer | RegularizerName;
  readonly biasRegularizer?: Regularizer | RegularizerName;
  readonly kernelConstraint?: Constraint | ConstraintName;
  readonly biasConstraint?: Constraint | ConstraintName;
}

export interface KernelWeights {
  readonly kernel: Variable;
  readonly bias: Variable | null;
}

/** Makes the kernel, and the bias where one is wanted, as the options say. */
export function addKernel(
  add: AddWeight,
  kernelShape: Shape,
  units: number,
  options: KernelOptions,
): KernelWeights {
  const { kernelInitializer = "glorotUniform", biasInitializer = "zeros" } = options;
  const kernel = add("kernel", kernelShape, kernelInitializer, {
    regularizer: options.kernelRegularizer,
    constraint: options.kernelConstraint,
  });
  if (options.useBias === false) return { kernel, bias: null };
  const bias = add("bias", [units], biasInitializer, {
    regularizer: options.biasRegularizer,
    constraint: options.biasConstraint,
  });
  return { kernel, bias };
}

/** activation(linear + bias) */
export function finish(linear: Tensor, bias: Variable | null, options: KernelOptions): Tensor {
  const activate = activationOf(options.activation ?? "linear");
  return activate(bias === null ? linear : biasAdd(linear, bias.read()));
}

/** Activation and bias in Keras's configuration. */
export function kernelConfig(options: KernelOptions): Record<string, unknown> {
  return {
    activation: activationConfig(options.activation ?? "linear"),
    use_bias: options.useBias ?? true,
  };
}
