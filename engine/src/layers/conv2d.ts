// Convolutions over images.
import { conv2d as convolve, conv2dTranspose as convolveTransposed } from "../ops/index.ts";
import { convolution, transposedConvolution, type WindowOptions } from "./conv-windows.ts";
import type { Layer } from "./layer.ts";

/** One size for height and width, or one each. */
export type Pair = number | readonly [number, number];

export type Conv2dOptions = WindowOptions<Pair>;

/** activation(x ∗ kernel + bias): [batch, height, width, channels] → [batch, height', width', filters]. */
export function conv2d(filters: number, kernelSize: Pair, options: Conv2dOptions = {}): Layer {
  const className = "Conv2D";
  return convolution({ className, filters, kernelSize, options, sizesOf: pairOf, convolve });
}

export type Conv2dTransposeOptions = Omit<Conv2dOptions, "dilationRate">;

/** The shape of conv2d the other way round: each input pixel is spread over a window of the output. */
export function conv2dTranspose(
  filters: number,
  kernelSize: Pair,
  options: Conv2dTransposeOptions = {},
): Layer {
  return transposedConvolution({
    ...{ className: "Conv2DTranspose", filters, kernelSize, options },
    ...{ sizesOf: pairOf, convolve: convolveTransposed },
  });
}

/** Height's and width's. */
export function pairOf(pair: Pair): readonly [number, number] {
  return typeof pair === "number" ? [pair, pair] : pair;
}
