// Gradients kept from growing too large.
import { rangeError } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { addN, clip, div, maximum, mul, sqrt, square, sum } from "../ops/index.ts";
import { type GradientTransform, stateless } from "./transform.ts";

/** Every element within ±limit. */
export function clipByValue(limit: number): GradientTransform<null> {
  checkLimit("clipByValue", limit);
  return stateless((update) => clip(update, -limit, limit));
}

/** Each variable's gradient shortened to at most that length. */
export function clipByNorm(limit: number): GradientTransform<null> {
  checkLimit("clipByNorm", limit);
  return stateless((update) => shortened(update, sqrt(sum(square(update))), limit));
}

/** All gradients shortened by one factor, to at most that length together. */
export function clipByGlobalNorm(limit: number): GradientTransform<null> {
  checkLimit("clipByGlobalNorm", limit);
  return {
    init: () => null,
    update(updates) {
      const present = updates.filter((update) => update !== null);
      if (present.length === 0) return updates;
      const norm = sqrt(addN(present.map((update) => sum(square(update)))));
      return updates.map((update) => (update === null ? null : shortened(update, norm, limit)));
    },
  };
}

function shortened(update: Tensor, norm: Tensor, limit: number): Tensor {
  return div(mul(update, limit), maximum(norm, limit));
}

function checkLimit(op: string, limit: number): void {
  if (!(limit > 0)) throw rangeError(op, "limit", "above 0", String(limit));
}
