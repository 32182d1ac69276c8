// Convolutions that treat each channel by itself.
import type { Variable } from "../core/variable.ts";
import { depthwiseConv2d as depthwise, separableConv2d as separable } from "../ops/index.ts";
import { type Conv2dOptions, type Pair, pairOf } from "./conv2d.ts";
import { checkRank, Layer } from "./layer.ts";
import { addKernel, finish, type KernelWeights, kernelConfig } from "./weighted.ts";

export interface DepthwiseOptions extends Conv2dOptions {
  /** Outputs of each channel; 1 where not given. */
  readonly depthMultiplier?: number;
}

/** Each channel convolved with filters of its own: [b, h, w, c] → [b, h', w', c · depthMultiplier]. */
export function depthwiseConv2d(kernelSize: Pair, options: DepthwiseOptions = {}): Layer {
  const { depthMultiplier = 1 } = options;
  return new Layer<KernelWeights>(
    {
      className: "DepthwiseConv2D",
      build(shapes, add) {
        const channels = checkRank("DepthwiseConv2D", shapes, 4)[3]!;
        const shape = [...pairOf(kernelSize), channels, depthMultiplier];
        return addKernel(add, shape, channels * depthMultiplier, options);
      },
      call: ([x], { kernel, bias }) =>
        finish(depthwise(x!, kernel.read(), geometry(options)), bias, options),
      config: () => ({
        ...{ kernel_size: pairOf(kernelSize), depth_multiplier: depthMultiplier },
        ...{ padding: options.padding ?? "valid", ...kernelConfig(options) },
      }),
    },
    options,
  );
}

interface SeparableWeights {
  readonly depthwise: Variable;
  readonly pointwise: Variable;
  readonly bias: Variable | null;
}

/** A depthwise convolution, then one of 1 × 1 that mixes the channels. */
export function separableConv2d(
  filters: number,
  kernelSize: Pair,
  options: DepthwiseOptions = {},
): Layer {
  const { depthMultiplier = 1, kernelInitializer = "glorotUniform" } = options;
  return new Layer<SeparableWeights>(
    {
      className: "SeparableConv2D",
      build(shapes, add) {
        const channels = checkRank("SeparableConv2D", shapes, 4)[3]!;
        const { useBias = true, biasInitializer = "zeros" } = options;
        const depthShape = [...pairOf(kernelSize), channels, depthMultiplier];
        const pointShape = [1, 1, channels * depthMultiplier, filters];
        return {
          depthwise: add("depthwise_kernel", depthShape, kernelInitializer),
          pointwise: add("pointwise_kernel", pointShape, kernelInitializer),
          bias: useBias ? add("bias", [filters], biasInitializer) : null,
        };
      },
      call([x], weights) {
        const kernels = [weights.depthwise.read(), weights.pointwise.read()] as const;
        return finish(separable(x!, ...kernels, geometry(options)), weights.bias, options);
      },
      config: () => ({
        ...{ filters, kernel_size: pairOf(kernelSize), depth_multiplier: depthMultiplier },
        ...{ padding: options.padding ?? "valid", ...kernelConfig(options) },
      }),
    },
    options,
  );
}

function geometry({ strides = 1, padding = "valid", dilationRate = 1 }: Conv2dOptions) {
  return { strides, padding, dilations: dilationRate };
}
