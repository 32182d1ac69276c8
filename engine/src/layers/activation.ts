// Layers that apply a function to each element.
import { type Activation, activationConfig, activationOf } from "./activation-functions.ts";
import type { Layer, LayerOptions } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

/** The function of each element, by name or as given. */
export function activation(what: Activation, options: LayerOptions = {}): Layer {
  const activate = activationOf(what);
  const config = { activation: activationConfig(what) };
  return withoutWeights("Activation", ([x]) => activate(x!), config, options);
}
