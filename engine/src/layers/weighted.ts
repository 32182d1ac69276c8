// What layers with a kernel and a bias have in common.
import type { Shape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import type { Initializer, InitializerName } from "../initializers/initializer.ts";
import { biasAdd } from "../ops/index.ts";
import { type Activation, activationConfig, activationOf } from "./activation-functions.ts";
import type { AddWeight, LayerOptions, Regularizer } from "./layer.ts";

export interface KernelOptions extends LayerOptions {
  readonly activation?: Activation;
  /** Whether a bias is added; true where not given. */
  readonly useBias?: boolean;
  readonly kernelInitializer?: Initializer | InitializerName;
  readonly biasInitializer?: Initializer | InitializerName;
  readonly kernelRegularizer?: Regularizer;
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
  const kernel = add("kernel", kernelShape, options.kernelInitializer ?? "glorotUniform", {
    regularizer: options.kernelRegularizer,
  });
  const bias =
    options.useBias === false ? null : add("bias", [units], options.biasInitializer ?? "zeros");
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
