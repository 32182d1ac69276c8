// Convolutions over images.
import { conv2d as convolve, conv2dTranspose as convolveTransposed } from "../ops/index.ts";
import { checkRank, Layer } from "./layer.ts";
import {
  addKernel,
  finish,
  type KernelOptions,
  type KernelWeights,
  kernelConfig,
} from "./weighted.ts";

/** One size for height and width, or one each. */
export type Pair = number | readonly [number, number];

export interface Conv2dOptions extends KernelOptions {
  /** Pixels between neighbouring windows; 1 where not given. */
  readonly strides?: Pair;
  /** "same" pads with zeros so that stride 1 keeps the size; "valid" where not given. */
  readonly padding?: "same" | "valid";
  readonly dilationRate?: Pair;
}

/** activation(x ∗ kernel + bias): [batch, height, width, channels] → [batch, height', width', filters]. */
export function conv2d(filters: number, kernelSize: Pair, options: Conv2dOptions = {}): Layer {
  const { strides = 1, padding = "valid", dilationRate = 1 } = options;
  return new Layer<KernelWeights>(
    {
      className: "Conv2D",
      build(shapes, add) {
        const channels = checkRank("Conv2D", shapes, 4)[3]!;
        return addKernel(add, [...pairOf(kernelSize), channels, filters], filters, options);
      },
      call([x], { kernel, bias }) {
        const image = convolve(x!, kernel.read(), { strides, padding, dilations: dilationRate });
        return finish(image, bias, options);
      },
      config: () => ({
        ...{ filters, kernel_size: pairOf(kernelSize), strides: pairOf(strides), padding },
        ...{ dilation_rate: pairOf(dilationRate), ...kernelConfig(options) },
      }),
    },
    options,
  );
}

export type Conv2dTransposeOptions = Omit<Conv2dOptions, "dilationRate">;

/** The shape of conv2d the other way round: each input pixel is spread over a window of the output. */
export function conv2dTranspose(
  filters: number,
  kernelSize: Pair,
  options: Conv2dTransposeOptions = {},
): Layer {
  const { strides = 1, padding = "valid" } = options;
  return new Layer<KernelWeights>(
    {
      className: "Conv2DTranspose",
      build(shapes, add) {
        const channels = checkRank("Conv2DTranspose", shapes, 4)[3]!;
        return addKernel(add, [...pairOf(kernelSize), filters, channels], filters, options);
      },
      call([x], { kernel, bias }) {
        const image = convolveTransposed(x!, kernel.read(), { strides, padding });
        return finish(image, bias, options);
      },
      config: () => ({
        ...{ filters, kernel_size: pairOf(kernelSize), strides: pairOf(strides), padding },
        ...kernelConfig(options),
      }),
    },
    options,
  );
}

/** Height's and width's. */
export function pairOf(pair: Pair): readonly [number, number] {
  return typeof pair === "number" ? [pair, pair] : pair;
}
