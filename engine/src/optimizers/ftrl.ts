// Follow the regularized leader (McMahan et al., 2013).
import { fill } from "../core/create.ts";
import type { Tensor } from "../core/tensor.ts";
import { add, clip, div, mul, pow, square, sub } from "../ops/index.ts";
import { zeroSlot } from "./adam.ts";
import { type GradientTransform, perVariable } from "./transform.ts";

export interface FtrlOptions {
  readonly learningRatePower?: number;
  readonly initialAccumulatorValue?: number;
  readonly l1RegularizationStrength?: number;
  readonly l2RegularizationStrength?: number;
  readonly l2ShrinkageRegularizationStrength?: number;
  readonly beta?: number;
}

/**
 * n' = n + g²; z += g + 2 s w − (n'⁻ᵖ − n⁻ᵖ) w / lr; w = (clip(z, −l₁, l₁) − z) / (n'⁻ᵖ / lr + 2 (l₂ + β / 2lr)).
 * It holds the learning rate already: its update is w minus the new w.
 */
export function followRegularizedLeader(options: FtrlOptions = {}): GradientTransform {
  const { learningRatePower = -0.5, initialAccumulatorValue = 0.1, beta = 0 } = options;
  const l1 = options.l1RegularizationStrength ?? 0;
  const l2 = options.l2RegularizationStrength ?? 0;
  const shrinkage = options.l2ShrinkageRegularizationStrength ?? 0;
  const power = (n: Tensor) => pow(n, -learningRatePower);
  return perVariable(
    (variable, slot) => ({
      n: slot(
        `${variable.name}_accumulator`,
        fill(variable.shape, initialAccumulatorValue, variable.dtype),
      ),
      z: zeroSlot(variable, "linear", slot),
    }),
    (gradient, slots, step, variable) => {
      const rate = step.learningRate(gradient.dtype);
      const weight = variable.read();
      const before = slots.n.read();
      const n = add(before, square(gradient));
      const pull = mul(div(sub(power(n), power(before)), rate), weight);
      const z = add(slots.z.read(), sub(add(gradient, mul(weight, 2 * shrinkage)), pull));
      slots.n.assign(n);
      slots.z.assign(z);
      const curvature = add(div(power(n), rate), add(div(beta, rate), 2 * l2));
      return sub(weight, div(sub(clip(z, -l1, l1), z), curvature));
    },
  );
}
