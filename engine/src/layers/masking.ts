// A layer that marks the steps of a sequence which are padding.
import type { Tensor } from "../core/tensor.ts";
import { any, notEqual, where } from "../ops/index.ts";
import type { Layer, LayerOptions, MaskRule } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

/**
 * Marks the steps of [batch, steps, features] of which all features equal `maskValue` as padding, and sets them to 0.
 * Recurrent layers, attention, the mean over steps and losses leave such steps out; layers that pass a sequence on pass
 * the mask on; the others, convolutions and Flatten among them, end it.
 */
export function masking(maskValue = 0, options: LayerOptions = {}): Layer {
  const call = ([x]: readonly Tensor[]) => where(any(notEqual(x!, maskValue), -1, true), x!, 0);
  const mask: MaskRule = (_masks, [x]) => any(notEqual(x!, maskValue), -1);
  return withoutWeights("Masking", call, { mask_value: maskValue }, options, mask);
}
