// Convolutions over sequences.
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import {
  conv1d as convolve,
  conv1dTranspose as convolveTransposed,
  depthwiseConv2d as depthwise,
  expandDims,
  squeeze,
} from "../ops/index.ts";
import { convolution, transposedConvolution, type WindowOptions } from "./conv-windows.ts";
import { checkRank, Layer } from "./layer.ts";
import { addKernel, finish, type KernelWeights, kernelConfig } from "./weighted.ts";

export type Conv1dOptions = WindowOptions<number>;

/** activation(x ∗ kernel + bias): [batch, steps, channels] → [batch, steps', filters]. */
export function conv1d(filters: number, kernelSize: number, options: Conv1dOptions = {}): Layer {
  const className = "Conv1D";
  return convolution<number>({
    className,
    filters,
    kernelSize,
    options,
    sizesOf: lineOf,
    convolve,
  });
}

/** The shape of conv1d the other way round: each input step is spread over a window of the output. */
export function conv1dTranspose(
  filters: number,
  kernelSize: number,
  options: Omit<Conv1dOptions, "dilationRate"> = {},
): Layer {
  return transposedConvolution<number>({
    ...{ className: "Conv1DTranspose", filters, kernelSize, options },
    ...{ sizesOf: lineOf, convolve: convolveTransposed },
  });
}

/** The one axis's. */
function lineOf(size: number): readonly [number] {
  return [size];
}

export interface Depthwise1dOptions extends Conv1dOptions {
  /** Outputs of each channel; 1 where not given. */
  readonly depthMultiplier?: number;
}

/** Each channel convolved with filters of its own: [b, steps, c] → [b, steps', c · depthMultiplier]. */
export function depthwiseConv1d(kernelSize: number, options: Depthwise1dOptions = {}): Layer {
  const { depthMultiplier = 1 } = options;
  return new Layer<KernelWeights>(
    {
      className: "DepthwiseConv1D",
      build(shapes, add) {
        const channels = checkRank("DepthwiseConv1D", shapes, 3)[2]!;
        const shape = [kernelSize, channels, depthMultiplier];
        return addKernel(add, shape, channels * depthMultiplier, options);
      },
      call: ([x], { kernel, bias }) => finish(apart(x!, kernel, options), bias, options),
      config: () => ({
        ...{ kernel_size: [kernelSize], depth_multiplier: depthMultiplier },
        ...lineConfig(options),
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

/** A depthwise convolution, then one of 1 step that mixes the channels. */
export function separableConv1d(
  filters: number,
  kernelSize: number,
  options: Depthwise1dOptions = {},
): Layer {
  const { depthMultiplier = 1, kernelInitializer = "glorotUniform" } = options;
  return new Layer<SeparableWeights>(
    {
      className: "SeparableConv1D",
      build(shapes, add) {
        const channels = checkRank("SeparableConv1D", shapes, 3)[2]!;
        const { useBias = true, biasInitializer = "zeros" } = options;
        const deep = [kernelSize, channels, depthMultiplier];
        const flat = [1, channels * depthMultiplier, filters];
        return {
          depthwise: add("depthwise_kernel", deep, kernelInitializer),
          pointwise: add("pointwise_kernel", flat, kernelInitializer),
          bias: useBias ? add("bias", [filters], biasInitializer) : null,
        };
      },
      call([x], weights) {
        const mixed = convolve(apart(x!, weights.depthwise, options), weights.pointwise.read());
        return finish(mixed, weights.bias, options);
      },
      config: () => ({
        ...{ filters, kernel_size: [kernelSize], depth_multiplier: depthMultiplier },
        ...lineConfig(options),
      }),
    },
    options,
  );
}

/** Channel by channel: the sequence as an image of one column. */
function apart(x: Tensor, kernel: Variable, options: Conv1dOptions): Tensor {
  const { strides = 1, padding = "valid", dilationRate = 1 } = options;
  const image = depthwise(expandDims(x, 2), expandDims(kernel.read(), 1), {
    strides: [strides, strides],
    dilations: [dilationRate, 1],
    padding,
  });
  return squeeze(image, 2);
}

function lineConfig(options: Conv1dOptions) {
  const { strides = 1, padding = "valid", dilationRate = 1 } = options;
  const line = { strides: [strides], padding, dilation_rate: [dilationRate] };
  return { ...line, ...kernelConfig(options) };
}
