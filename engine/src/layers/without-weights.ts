// Layers that are a function of their inputs alone.
import type { Tensor } from "../core/tensor.ts";
import { Layer, type LayerCall, type LayerOptions, type MaskRule } from "./layer.ts";

/** A layer of that class which computes `call`; `config` holds its arguments in Keras's names; masks end where no rule is. */
export function withoutWeights(
  className: string,
  call: (inputs: readonly Tensor[], context: LayerCall) => Tensor,
  config: Readonly<Record<string, unknown>>,
  options: LayerOptions,
  mask?: MaskRule,
): Layer {
  return new Layer<null>(
    {
      className,
      build: () => null,
      call: (inputs, _weights, context) => call(inputs, context),
      config: () => config,
      ...(mask && { mask }),
    },
    options,
  );
}
