// Layers of several inputs.
import { ones } from "../core/create.ts";
import { rangeError } from "../core/errors.ts";
import { normalizeAxis } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import {
  addN,
  any,
  broadcastTo,
  cast,
  concat,
  div,
  expandDims,
  maximum as larger,
  logicalOr,
  mul,
  minimum as smaller,
  sub,
} from "../ops/index.ts";
import type { Layer, LayerOptions, MaskRule } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

/** A step counts where it counts in any input; every step where one input has no mask. */
const anyMask: MaskRule = (masks) =>
  masks.every((mask) => mask !== null) ? masks.reduce((a, b) => logicalOr(a!, b!)) : null;

/** The sum. */
export function add(options: LayerOptions = {}): Layer {
  return withoutWeights("Add", (inputs) => addN(inputs), {}, options, anyMask);
}

/** The first input minus the second. */
export function subtract(options: LayerOptions = {}): Layer {
  const call = (inputs: readonly Tensor[]) => {
    if (inputs.length !== 2) throw rangeError("Subtract", "inputs", "two", String(inputs.length));
    return sub(inputs[0]!, inputs[1]!);
  };
  return withoutWeights("Subtract", call, {}, options, anyMask);
}

/** The product. */
export function multiply(options: LayerOptions = {}): Layer {
  return withoutWeights(
    "Multiply",
    (inputs) => inputs.reduce((x, y) => mul(x, y)),
    {},
    options,
    anyMask,
  );
}

/** The mean. */
export function average(options: LayerOptions = {}): Layer {
  return withoutWeights(
    "Average",
    (inputs) => div(addN(inputs), inputs.length),
    {},
    options,
    anyMask,
  );
}

/** The greatest of each element. */
export function maximum(options: LayerOptions = {}): Layer {
  return withoutWeights(
    "Maximum",
    (inputs) => inputs.reduce((x, y) => larger(x, y)),
    {},
    options,
    anyMask,
  );
}

/** The least of each element. */
export function minimum(options: LayerOptions = {}): Layer {
  return withoutWeights(
    "Minimum",
    (inputs) => inputs.reduce((x, y) => smaller(x, y)),
    {},
    options,
    anyMask,
  );
}

/** One after another along the axis, the last where not given. */
export function concatenate({
  axis = -1,
  ...options
}: LayerOptions & { readonly axis?: number } = {}): Layer {
  return withoutWeights(
    "Concatenate",
    (inputs) => concat(inputs, axis),
    { axis },
    options,
    joinedMask(axis),
  );
}

/** The masks joined as the inputs are; a step counts where any element of its last dimension does. */
function joinedMask(axis: number): MaskRule {
  return (masks, inputs) => {
    if (masks.every((mask) => mask === null)) return null;
    const whole = inputs.map((input, i) => {
      const mask = masks[i] ?? cast(ones(input.shape), "bool");
      return mask.rank < input.rank ? broadcastTo(expandDims(mask, -1), input.shape) : mask;
    });
    return any(concat(whole, normalizeAxis("Concatenate", axis, inputs[0]!.rank)), -1);
  };
}
