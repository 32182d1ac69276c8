// Two-dimensional convolution over images.
import type { Variable } from "../core/variable.ts";
import type { Initializer, InitializerName } from "../initializers/initializer.ts";
import { biasAdd, conv2d as convolve } from "../ops/index.ts";
import { type Activation, activationConfig, activationOf } from "./activation-functions.ts";
import { checkRank, Layer, type LayerOptions, type Regularizer } from "./layer.ts";

/** One size for height and width, or one each. */
export type Pair = number | readonly [number, number];

export interface Conv2dOptions extends LayerOptions {
  /** Pixels between neighbouring windows; 1 where not given. */
  readonly strides?: Pair;
  /** "same" pads with zeros so that stride 1 keeps the size; "valid" where not given. */
  readonly padding?: "same" | "valid";
  readonly dilationRate?: Pair;
  readonly activation?: Activation;
  readonly useBias?: boolean;
  readonly kernelInitializer?: Initializer | InitializerName;
  readonly biasInitializer?: Initializer | InitializerName;
  readonly kernelRegularizer?: Regularizer;
}

/** activation(x ∗ kernel + bias): [batch, height, width, channels] → [batch, height', width', filters]. */
export function conv2d(filters: number, kernelSize: Pair, options: Conv2dOptions = {}): Layer {
  const { strides = 1, padding = "valid", dilationRate = 1 } = options;
  const { activation = "linear", useBias = true } = options;
  const activate = activationOf(activation);
  return new Layer<{ kernel: Variable; bias: Variable | null }>(
    {
      className: "Conv2D",
      build(shapes, addWeight) {
        const channels = checkRank("Conv2D", shapes, 4)[3]!;
        const kernel = addWeight(
          "kernel",
          [...pairOf(kernelSize), channels, filters],
          options.kernelInitializer ?? "glorotUniform",
          { regularizer: options.kernelRegularizer },
        );
        const bias = useBias
          ? addWeight("bias", [filters], options.biasInitializer ?? "zeros")
          : null;
        return { kernel, bias };
      },
      call([x], { kernel, bias }) {
        const image = convolve(x!, kernel.read(), { strides, padding, dilations: dilationRate });
        return activate(bias === null ? image : biasAdd(image, bias.read()));
      },
      config: () => ({
        filters,
        kernel_size: pairOf(kernelSize),
        strides: pairOf(strides),
        padding,
        dilation_rate: pairOf(dilationRate),
        activation: activationConfig(activation),
        use_bias: useBias,
      }),
    },
    options,
  );
}

/** Height's and width's. */
export function pairOf(pair: Pair): readonly [number, number] {
  return typeof pair === "number" ? [pair, pair] : pair;
}
