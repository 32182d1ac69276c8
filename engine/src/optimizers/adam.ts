// Adam and its kin (Kingma and Ba, 2015): steps scaled by running moments of the gradient.

import { zeros } from "../core/create.ts";
import type { DType } from "../core/dtype.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import { abs, adam, add, div, maximum, mul, pow, sqrt, square, sub } from "../ops/index.ts";
import type { Step } from "./step.ts";
import { type GradientTransform, perVariable, type SlotFactory } from "./transform.ts";

export interface Moments {
  /** How much of the mean of gradients is kept a step. */
  readonly beta1?: number;
  /** How much of the mean of squares is kept a step. */
  readonly beta2?: number;
  /** Keeps divisors off 0. */
  readonly epsilon?: number;
}

/** A slot of zeros in the variable's shape. */
export function zeroSlot(variable: Variable, name: string, slot: SlotFactory): Variable {
  return slot(`${variable.name}_${name}`, zeros(variable.shape, variable.dtype));
}

/** Moves the slot by the share 1 − keep of the way to the value, and returns where it is then. */
export function approach(slot: Variable, value: Tensor, keep: number): Tensor {
  const before = slot.read();
  const after = add(before, mul(sub(value, before), 1 - keep));
  slot.assign(after);
  return after;
}

/** 1 − betaᵗ: how much of a running mean that began at 0 is not zero any more. */
export function bias(beta: number, step: Step, dtype: DType): Tensor {
  return sub(1, pow(beta, step.count(dtype)));
}

export interface AdamOptions extends Moments {
  /** Divides by the greatest mean of squares so far (Reddi et al., 2018). */
  readonly amsgrad?: boolean;
}

/** m √(1 − β₂ᵗ) / ((1 − β₁ᵗ)(√v + ε)) with v the mean of squares, or the greatest so far. */
export function scaleByAdam(options: AdamOptions = {}): GradientTransform {
  const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-7, amsgrad = false } = options;
  return perVariable(
    (variable, slot) => ({
      m: zeroSlot(variable, "momentum", slot),
      v: zeroSlot(variable, "velocity", slot),
      greatest: amsgrad ? zeroSlot(variable, "velocity_hat", slot) : null,
    }),
    (gradient, slots, step) => {
      const { dtype } = gradient;
      const rate = div(sqrt(bias(beta2, step, dtype)), bias(beta1, step, dtype));
      if (slots.greatest === null) {
        const next = adam(gradient, slots.m.read(), slots.v.read(), rate, {
          beta1,
          beta2,
          epsilon,
        });
        slots.m.assign(next.m);
        slots.v.assign(next.v);
        return next.delta;
      }
      const m = approach(slots.m, gradient, beta1);
      const greatest = keepGreatest(slots.greatest, approach(slots.v, square(gradient), beta2));
      return div(mul(m, rate), add(sqrt(greatest), epsilon));
    },
  );
}

function keepGreatest(slot: Variable, value: Tensor): Tensor {
  const greatest = maximum(slot.read(), value);
  slot.assign(greatest);
  return greatest;
}

/** m / ((1 − β₁ᵗ)(u + ε)) with u = max(β₂ u, |g|): Adam by the infinity norm. */
export function scaleByAdamax({
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-7,
}: Moments = {}): GradientTransform {
  return perVariable(
    (variable, slot) => ({
      m: zeroSlot(variable, "momentum", slot),
      u: zeroSlot(variable, "norm", slot),
    }),
    (gradient, { m, u }, step) => {
      const mean = approach(m, gradient, beta1);
      const norm = maximum(mul(u.read(), beta2), abs(gradient));
      u.assign(norm);
      return div(mean, mul(bias(beta1, step, gradient.dtype), add(norm, epsilon)));
    },
  );
}
