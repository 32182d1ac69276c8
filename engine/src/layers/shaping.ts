// Layers that only rearrange.
import { type Shape, sizeOf } from "../core/shape.ts";
import { expandDims, reshape as reshaped, tile, transpose } from "../ops/index.ts";
import { checkRank, type Layer, type LayerOptions } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

/** [batch, a, b, …] → [batch, a · b · …]. */
export function flatten(options: LayerOptions = {}): Layer {
  return withoutWeights(
    "Flatten",
    ([x]) => reshaped(x!, [x!.shape[0]!, sizeOf(x!.shape.slice(1))]),
    { data_format: "channels_last" },
    options,
  );
}

/** Each example in another shape of as many elements; one size may be −1. */
export function reshape(targetShape: Shape, options: LayerOptions = {}): Layer {
  const sizes = (known: number) =>
    targetShape.map((size) => (size === -1 ? known / -sizeOf(targetShape) : size));
  return withoutWeights(
    "Reshape",
    ([x]) => reshaped(x!, [x!.shape[0]!, ...sizes(sizeOf(x!.shape.slice(1)))]),
    { target_shape: targetShape },
    options,
  );
}

/** Dimensions in another order; they count from 1, as the batch stays first. */
export function permute(dims: readonly number[], options: LayerOptions = {}): Layer {
  return withoutWeights("Permute", ([x]) => transpose(x!, [0, ...dims]), { dims }, options);
}

/** [batch, features] → [batch, n, features]. */
export function repeatVector(n: number, options: LayerOptions = {}): Layer {
  const call = "RepeatVector";
  return withoutWeights(
    call,
    ([x]) => {
      checkRank(call, [x!.shape], 2);
      return tile(expandDims(x!, 1), [1, n, 1]);
    },
    { n },
    options,
  );
}
