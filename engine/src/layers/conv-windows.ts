// What convolutions over images and over volumes share: all but the number of axes that their windows span.
import type { Tensor } from "../core/tensor.ts";
import { checkRank, Layer } from "./layer.ts";
import {
  addKernel,
  finish,
  type KernelOptions,
  type KernelWeights,
  kernelConfig,
} from "./weighted.ts";

export interface WindowOptions<Size> extends KernelOptions {
  /** Pixels or voxels between neighbouring windows; 1 where not given. */
  readonly strides?: Size;
  /** "same" pads with zeros so that stride 1 keeps the size; "valid" where not given. */
  readonly padding?: "same" | "valid";
  readonly dilationRate?: Size;
}

interface Geometry<Size> {
  readonly strides: Size;
  readonly padding: "same" | "valid";
  readonly dilations?: Size;
}

/** A convolution of one number of axes. */
interface Convolution<Axes> {
  readonly className: string;
  readonly filters: number;
  readonly kernelSize: number | Axes;
  readonly options: WindowOptions<number | Axes>;
  /** A size for each axis; a number is every axis's. */
  readonly sizesOf: (size: number | Axes) => readonly number[];
  readonly convolve: (x: Tensor, kernel: Tensor, geometry: Geometry<number | Axes>) => Tensor;
}

/** The axes of windows, batch and channels. */
function rankOf<Axes>({ sizesOf, kernelSize }: Convolution<Axes>): number {
  return sizesOf(kernelSize).length + 2;
}

/** activation(x ∗ kernel + bias): [batch, …sizes, channels] → [batch, …sizes', filters]. */
export function convolution<Axes>(of: Convolution<Axes>): Layer {
  const { className, filters, kernelSize, options, sizesOf, convolve } = of;
  const { strides = 1, padding = "valid", dilationRate = 1 } = options;
  return new Layer<KernelWeights>(
    {
      className,
      build(shapes, add) {
        const channels = checkRank(className, shapes, rankOf(of)).at(-1)!;
        return addKernel(add, [...sizesOf(kernelSize), channels, filters], filters, options);
      },
      call([x], { kernel, bias }) {
        const geometry = { strides, padding, dilations: dilationRate };
        return finish(convolve(x!, kernel.read(), geometry), bias, options);
      },
      config: () => ({
        ...{ filters, kernel_size: sizesOf(kernelSize), strides: sizesOf(strides), padding },
        ...{ dilation_rate: sizesOf(dilationRate), ...kernelConfig(options) },
      }),
    },
    options,
  );
}

/** The shape of `convolution` the other way round: each input is spread over a window of the output. */
export function transposedConvolution<Axes>(of: Convolution<Axes>): Layer {
  const { className, filters, kernelSize, options, sizesOf, convolve } = of;
  const { strides = 1, padding = "valid" } = options;
  return new Layer<KernelWeights>(
    {
      className,
      build(shapes, add) {
        const channels = checkRank(className, shapes, rankOf(of)).at(-1)!;
        return addKernel(add, [...sizesOf(kernelSize), filters, channels], filters, options);
      },
      call: ([x], { kernel, bias }) =>
        finish(convolve(x!, kernel.read(), { strides, padding }), bias, options),
      config: () => ({
        ...{ filters, kernel_size: sizesOf(kernelSize), strides: sizesOf(strides), padding },
        ...kernelConfig(options),
      }),
    },
    options,
  );
}
