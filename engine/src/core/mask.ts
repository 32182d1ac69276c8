// Which steps of a sequence count: a bool tensor that travels with the sequence from layer to layer.
import type { Tensor } from "./tensor.ts";

const masks = new WeakMap<Tensor, Tensor>();

/** The mask [batch, steps] of a tensor [batch, steps, ...]: false where a step is padding. Null where all count. */
export function maskOf(tensor: Tensor): Tensor | null {
  return masks.get(tensor) ?? null;
}

/** The tensor, from now on with that mask; as it is where the mask is null. */
export function withMask(tensor: Tensor, mask: Tensor | null): Tensor {
  if (mask !== null) masks.set(tensor, mask);
  return tensor;
}
