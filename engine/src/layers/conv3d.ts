// Convolutions over volumes.
import { conv3d as convolve, conv3dTranspose as convolveTransposed } from "../ops/index.ts";
import { convolution, transposedConvolution, type WindowOptions } from "./conv-windows.ts";
import type { Layer } from "./layer.ts";

/** One size for depth, height and width, or one each. */
export type Triple = number | readonly [number, number, number];

export type Conv3dOptions = WindowOptions<Triple>;

/** activation(x ∗ kernel + bias): [batch, depth, height, width, channels] → [batch, …, filters]. */
export function conv3d(filters: number, kernelSize: Triple, options: Conv3dOptions = {}): Layer {
  const className = "Conv3D";
  return convolution({ className, filters, kernelSize, options, sizesOf: tripleOf, convolve });
}

export type Conv3dTransposeOptions = Omit<Conv3dOptions, "dilationRate">;

/** The shape of conv3d the other way round: each input voxel is spread over a window of the output. */
export function conv3dTranspose(
  filters: number,
  kernelSize: Triple,
  options: Conv3dTransposeOptions = {},
): Layer {
  return transposedConvolution({
    ...{ className: "Conv3DTranspose", filters, kernelSize, options },
    ...{ sizesOf: tripleOf, convolve: convolveTransposed },
  });
}

/** Depth's, height's and width's. */
export function tripleOf(triple: Triple): readonly [number, number, number] {
  return typeof triple === "number" ? [triple, triple, triple] : triple;
}
