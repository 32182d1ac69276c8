// The densely connected layer.
import type { Variable } from "../core/variable.ts";
import type { Initializer, InitializerName } from "../initializers/initializer.ts";
import { add, matmul } from "../ops/index.ts";
import { type Activation, activationConfig, activationOf } from "./activation-functions.ts";
import { Layer, type LayerOptions, type Regularizer } from "./layer.ts";

export interface DenseOptions extends LayerOptions {
  readonly activation?: Activation;
  /** Whether a bias is added; true where not given. */
  readonly useBias?: boolean;
  readonly kernelInitializer?: Initializer | InitializerName;
  readonly biasInitializer?: Initializer | InitializerName;
  readonly kernelRegularizer?: Regularizer;
}

/** activation(x · kernel + bias) over the last dimension: [..., n] → [..., units]. */
export function dense(units: number, options: DenseOptions = {}): Layer {
  const { activation = "linear", useBias = true } = options;
  const activate = activationOf(activation);
  return new Layer<{ kernel: Variable; bias: Variable | null }>(
    {
      className: "Dense",
      build([shape], addWeight) {
        const kernel = addWeight(
          "kernel",
          [shape!.at(-1)!, units],
          options.kernelInitializer ?? "glorotUniform",
          { regularizer: options.kernelRegularizer },
        );
        const bias = useBias
          ? addWeight("bias", [units], options.biasInitializer ?? "zeros")
          : null;
        return { kernel, bias };
      },
      call([x], { kernel, bias }) {
        const product = matmul(x!, kernel.read());
        return activate(bias === null ? product : add(product, bias.read()));
      },
      config: () => ({ units, activation: activationConfig(activation), use_bias: useBias }),
    },
    options,
  );
}
