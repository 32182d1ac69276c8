// Optimizer updates that are worth a kernel of their own.
import { applyAll } from "../core/apply.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { sameShape } from "../core/shape.ts";
import type { Tensor, TensorSpec } from "../core/tensor.ts";
import { type AdamSettings, adamKernel, fastAdam } from "../kernels/update.ts";
import { checkDType, checkSameDType, floats } from "./define.ts";

function checkAlike(other: TensorSpec, x: TensorSpec): void {
  checkSameDType("adam", x, other, "slots and gradient");
  if (!sameShape(other.shape, x.shape))
    throw rangeError("adam", "slots and gradient", `of shape ${show(x.shape)}`, show(other.shape));
}

export const adamOp: Op<AdamSettings> = {
  name: "adam",
  type: "ApplyAdam",
  label: "ApplyAdam",
  args: ["var", "m", "v", "grad", "lr"],
  infer(inputs) {
    const [x, rate] = [inputs[0]!, inputs[4]!];
    checkDType("adam", "value", x, floats);
    for (let i = 1; i < 4; i++) checkAlike(inputs[i]!, x);
    if (rate.shape.length !== 0) throw rangeError("adam", "rate", "a scalar", show(rate.shape));
    const spec = { shape: x.shape, dtype: x.dtype };
    return [spec, spec, spec];
  },
  kernel: adamKernel,
  fast: fastAdam,
  scalar: null,
  gradient: null,
  graphAttrs: ({ beta1, beta2, epsilon }) => ({
    beta1: { f: beta1 },
    beta2: { f: beta2 },
    epsilon: { f: epsilon },
  }),
};

/** What a variable and its moments are before or after a step. */
export interface AdamState {
  readonly x: Tensor;
  readonly m: Tensor;
  readonly v: Tensor;
}

/**
 * One step of Adam in one pass: m + (g − m)(1 − β₁), v + (g² − v)(1 − β₂), and x − rate · m / (√v + ε) of the new ones.
 * `rate`, a scalar, is the learning rate with the bias corrections.
 */
export function adam(
  { x, m, v }: AdamState,
  gradient: Tensor,
  rate: Tensor,
  settings: AdamSettings,
): AdamState {
  const [nextX, nextM, nextV] = applyAll(adamOp, [x, m, v, gradient, rate], settings);
  return { x: nextX!, m: nextM!, v: nextV! };
}
