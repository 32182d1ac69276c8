// The share of elements that training drops.
import { rangeError } from "../core/errors.ts";
import type { Shape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import { bernoulli, mul } from "../ops/index.ts";
import type { CallContext } from "./layer.ts";

/** RangeError unless the rate is from 0 to below 1. */
export function checkRate(op: string, rate: number): void {
  if (rate >= 0 && rate < 1) return;
  throw rangeError(op, "rate", "in 0..1, 1 excluded", String(rate));
}

/** Factors of that shape: 0 for what is dropped, 1 / (1 − rate) for the rest; null where nothing is. */
export function keptShare(
  shape: Shape,
  rate: number,
  { training, random }: Pick<CallContext, "training" | "random">,
): Tensor | null {
  if (!training || rate === 0) return null;
  return mul(bernoulli(shape, 1 - rate, { seed: random }), 1 / (1 - rate));
}
