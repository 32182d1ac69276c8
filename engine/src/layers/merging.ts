// Layers of several inputs.
import { rangeError } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import {
  addN,
  concat,
  div,
  maximum as larger,
  mul,
  minimum as smaller,
  sub,
} from "../ops/index.ts";
import type { Layer, LayerOptions } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

/** The sum. */
export function add(options: LayerOptions = {}): Layer {
  return withoutWeights("Add", (inputs) => addN(inputs), {}, options);
}

/** The first input minus the second. */
export function subtract(options: LayerOptions = {}): Layer {
  const call = (inputs: readonly Tensor[]) => {
    if (inputs.length !== 2) throw rangeError("Subtract", "inputs", "two", String(inputs.length));
    return sub(inputs[0]!, inputs[1]!);
  };
  return withoutWeights("Subtract", call, {}, options);
}

/** The product. */
export function multiply(options: LayerOptions = {}): Layer {
  return withoutWeights("Multiply", (inputs) => inputs.reduce((x, y) => mul(x, y)), {}, options);
}

/** The mean. */
export function average(options: LayerOptions = {}): Layer {
  return withoutWeights("Average", (inputs) => div(addN(inputs), inputs.length), {}, options);
}

/** The greatest of each element. */
export function maximum(options: LayerOptions = {}): Layer {
  return withoutWeights("Maximum", (inputs) => inputs.reduce((x, y) => larger(x, y)), {}, options);
}

/** The least of each element. */
export function minimum(options: LayerOptions = {}): Layer {
  return withoutWeights("Minimum", (inputs) => inputs.reduce((x, y) => smaller(x, y)), {}, options);
}

/** One after another along the axis, the last where not given. */
export function concatenate({
  axis = -1,
  ...options
}: LayerOptions & { readonly axis?: number } = {}): Layer {
  return withoutWeights("Concatenate", (inputs) => concat(inputs, axis), { axis }, options);
}
