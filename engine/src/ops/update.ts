// Optimizer updates that are worth a kernel of their own.
import { applyAll } from "../core/apply.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { sameShape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import { type AdamSettings, adamKernel, fastAdam } from "../kernels/update.ts";
import { checkDType, checkSameDType, floats } from "./define.ts";

export const adamOp: Op<AdamSettings> = {
  name: "adam",
  type: "ApplyAdam",
  label: "ApplyAdam",
  args: ["grad", "m", "v", "lr"],
  infer([gradient, m, v, rate]) {
    checkDType("adam", "gradient", gradient!, floats);
    for (const slot of [m!, v!]) {
      checkSameDType("adam", gradient!, slot, "slot");
      if (!sameShape(slot.shape, gradient!.shape)) {
        throw rangeError("adam", "slot", `of shape ${show(gradient!.shape)}`, show(slot.shape));
      }
    }
    if (rate!.shape.length !== 0) throw rangeError("adam", "rate", "a scalar", show(rate!.shape));
    const { shape, dtype } = gradient!;
    return [
      { shape, dtype },
      { shape, dtype },
      { shape, dtype },
    ];
  },
  kernel: ([delta, m, v], [g, m0, v0, rate], settings) =>
    adamKernel([delta!, m!, v!], [g!, m0!, v0!, rate!], settings),
  fast: ([delta, m, v], [g, m0, v0, rate], settings) =>
    fastAdam([delta!, m!, v!], [g!, m0!, v0!, rate!], settings),
  scalar: null,
  gradient: null,
  graphAttrs: ({ beta1, beta2, epsilon }) => ({
    beta1: { f: beta1 },
    beta2: { f: beta2 },
    epsilon: { f: epsilon },
  }),
};

export interface AdamResult {
  /** What to subtract from the variable. */
  readonly delta: Tensor;
  readonly m: Tensor;
  readonly v: Tensor;
}

/**
 * One pass of Adam: the moments m + (g − m)(1 − β₁) and v + (g² − v)(1 − β₂), and rate · m / (√v + ε) of the new
 * ones. `rate` is a scalar.
 */
export function adam(
  gradient: Tensor,
  m: Tensor,
  v: Tensor,
  rate: Tensor,
  settings: AdamSettings,
): AdamResult {
  const [delta, nextM, nextV] = applyAll(adamOp, [gradient, m, v, rate], settings);
  return { delta: delta!, m: nextM!, v: nextV! };
}
