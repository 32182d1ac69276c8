// Layers that only rearrange.
import { sizeOf } from "../core/shape.ts";
import { reshape } from "../ops/index.ts";
import type { Layer, LayerOptions } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

/** [batch, a, b, …] → [batch, a · b · …]. */
export function flatten(options: LayerOptions = {}): Layer {
  return withoutWeights(
    "Flatten",
    ([x]) => reshape(x!, [x!.shape[0]!, sizeOf(x!.shape.slice(1))]),
    { data_format: "channels_last" },
    options,
  );
}
