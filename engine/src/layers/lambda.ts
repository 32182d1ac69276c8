// Layers around a function of the user's own, or around none.
import { typeError } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { type Layer, type LayerOptions, passMask } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

/** What the function, written in ops, makes of the inputs. */
export function lambda(f: (...inputs: Tensor[]) => Tensor, options: LayerOptions = {}): Layer {
  if (typeof f !== "function") throw typeError("lambda", "f", "a function", String(f));
  return withoutWeights(
    "Lambda",
    (inputs) => f(...inputs),
    { function: f.name },
    options,
    passMask,
  );
}

/** The input as it is. */
export function identity(options: LayerOptions = {}): Layer {
  return withoutWeights("Identity", ([x]) => x!, {}, options, passMask);
}
