// Adam with Nesterov's momentum (Dozat, 2016), its momentum warmed up by 0.96ᵗ.
import { ones } from "../core/create.ts";
import type { Tensor } from "../core/tensor.ts";
import { add, div, mul, pow, sqrt, square, sub } from "../ops/index.ts";
import { approach, bias, type Moments, zeroSlot } from "./adam.ts";
import { type GradientTransform, perVariable } from "./transform.ts";

const warmUp = 0.96;

/**
 * With μ(t) = β₁ (1 − ½ 0.96ᵗ) and Π(t) the product of μ up to t:
 * m̂ = μ(t+1) m / (1 − Π(t+1)) + (1 − μ(t)) g / (1 − Π(t)), divided by √(v / (1 − β₂ᵗ)) + ε.
 */
export function scaleByNadam({
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-7,
}: Moments = {}): GradientTransform {
  const mu = (t: Tensor) => mul(sub(1, mul(pow(warmUp, t), 0.5)), beta1);
  return perVariable(
    (variable, slot) => ({
      m: zeroSlot(variable, "momentum", slot),
      v: zeroSlot(variable, "velocity", slot),
      product: slot(`${variable.name}_product`, ones([], variable.dtype)),
    }),
    (gradient, slots, step) => {
      const { dtype } = gradient;
      const t = step.count(dtype);
      const now = mu(t);
      const next = mu(add(t, 1));
      const product = mul(slots.product.read(), now);
      slots.product.assign(product);
      const m = approach(slots.m, gradient, beta1);
      const v = approach(slots.v, square(gradient), beta2);
      const ahead = div(mul(next, m), sub(1, mul(product, next)));
      const here = div(mul(sub(1, now), gradient), sub(1, product));
      return div(add(ahead, here), add(sqrt(div(v, bias(beta2, step, dtype))), epsilon));
    },
  );
}
