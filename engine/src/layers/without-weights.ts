// Layers that are a function of their inputs alone.
import type { Tensor } from "../core/tensor.ts";
import { type CallContext, Layer, type LayerOptions } from "./layer.ts";

/** A layer of that class which computes `call`; `config` holds its arguments in Keras's names. */
export function withoutWeights(
  className: string,
  call: (inputs: readonly Tensor[], context: CallContext) => Tensor,
  config: Readonly<Record<string, unknown>>,
  options: LayerOptions,
): Layer {
  return new Layer<null>(
    {
      className,
      build: () => null,
      call: (inputs, _weights, context) => call(inputs, context),
      config: () => config,
    },
    options,
  );
}
