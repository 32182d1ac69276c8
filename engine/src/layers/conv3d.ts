// Convolutions over volumes.
import { conv3d as convolve, conv3dTranspose as convolveTransposed } from "../ops/index.ts";
import { checkRank, Layer } from "./layer.ts";
import {
  addKernel,
  finish,
  type KernelOptions,
  type KernelWeights,
  kernelConfig,
} from "./weighted.ts";

/** One size for depth, height and width, or one each. */
export type Triple = number | readonly [number, number, number];

export interface Conv3dOptions extends KernelOptions {
  /** Voxels between neighbouring windows; 1 where not given. */
  readonly strides?: Triple;
  /** "same" pads with zeros so that stride 1 keeps the size; "valid" where not given. */
  readonly padding?: "same" | "valid";
  readonly dilationRate?: Triple;
}

/** activation(x ∗ kernel + bias): [batch, depth, height, width, channels] → [batch, …, filters]. */
export function conv3d(filters: number, kernelSize: Triple, options: Conv3dOptions = {}): Layer {
  const { strides = 1, padding = "valid", dilationRate = 1 } = options;
  return new Layer<KernelWeights>(
    {
      className: "Conv3D",
      build(shapes, add) {
        const channels = checkRank("Conv3D", shapes, 5)[4]!;
        return addKernel(add, [...tripleOf(kernelSize), channels, filters], filters, options);
      },
      call([x], { kernel, bias }) {
        const volume = convolve(x!, kernel.read(), { strides, padding, dilations: dilationRate });
        return finish(volume, bias, options);
      },
      config: () => ({
        ...{ filters, kernel_size: tripleOf(kernelSize), strides: tripleOf(strides), padding },
        ...{ dilation_rate: tripleOf(dilationRate), ...kernelConfig(options) },
      }),
    },
    options,
  );
}

export type Conv3dTransposeOptions = Omit<Conv3dOptions, "dilationRate">;

/** The shape of conv3d the other way round: each input voxel is spread over a window of the output. */
export function conv3dTranspose(
  filters: number,
  kernelSize: Triple,
  options: Conv3dTransposeOptions = {},
): Layer {
  const { strides = 1, padding = "valid" } = options;
  return new Layer<KernelWeights>(
    {
      className: "Conv3DTranspose",
      build(shapes, add) {
        const channels = checkRank("Conv3DTranspose", shapes, 5)[4]!;
        return addKernel(add, [...tripleOf(kernelSize), filters, channels], filters, options);
      },
      call([x], { kernel, bias }) {
        const volume = convolveTransposed(x!, kernel.read(), { strides, padding });
        return finish(volume, bias, options);
      },
      config: () => ({
        ...{ filters, kernel_size: tripleOf(kernelSize), strides: tripleOf(strides), padding },
        ...kernelConfig(options),
      }),
    },
    options,
  );
}

/** Depth's, height's and width's. */
export function tripleOf(triple: Triple): readonly [number, number, number] {
  return typeof triple === "number" ? [triple, triple, triple] : triple;
}
