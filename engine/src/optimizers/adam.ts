// Adam and its kin (Kingma and Ba, 2015): steps scaled by running moments of the gradient.

import { zeros } from "../core/create.ts";
import type { DType } from "../core/dtype.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import { abs, adam, add, div, maximum, mul, pow, sqrt, square, sub } from "../ops/index.ts";
import type { Step } from "./step.ts";
import {
  type GradientTransform,
  perVariable,
  type SlotFactory,
  type UpdateRule,
} from "./transform.ts";

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

const adamSlots = (variable: Variable, slot: SlotFactory) => ({
  m: zeroSlot(variable, "momentum", slot),
  v: zeroSlot(variable, "velocity", slot),
});

/** √(1 − β₂ᵗ) / (1 − β₁ᵗ) */
function correction(beta1: number, beta2: number, step: Step, dtype: DType): Tensor {
  return div(sqrt(bias(beta2, step, dtype)), bias(beta1, step, dtype));
}

/** m √(1 − β₂ᵗ) / ((1 − β₁ᵗ)(√v + ε)) with v the mean of squares, or the greatest so far. */
export function scaleByAdam(options: AdamOptions = {}): GradientTransform {
  const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-7, amsgrad = false } = options;
  return perVariable(
    (variable, slot) => ({
      ...adamSlots(variable, slot),
      greatest: amsgrad ? zeroSlot(variable, "velocity_hat", slot) : null,
    }),
    (gradient, slots, step) => {
      const m = approach(slots.m, gradient, beta1);
      const v = approach(slots.v, square(gradient), beta2);
      const divisor = slots.greatest === null ? v : keepGreatest(slots.greatest, v);
      const rate = correction(beta1, beta2, step, gradient.dtype);
      return div(mul(m, rate), add(sqrt(divisor), epsilon));
    },
  );
}

/** What `scaleByAdam` and the learning rate make of the variables, in one pass over each. */
export function adamRule(settings: Moments = {}): UpdateRule {
  const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-7 } = settings;
  return {
    init: (variables, slot) => variables.map((variable) => adamSlots(variable, slot)),
    apply(gradients, state, step) {
      const slots = state as ReturnType<typeof adamSlots>[]; // what init has made
      const rates = new Map<DType, Tensor>();
      const rateOf = (dtype: DType) =>
        mul(step.learningRate(dtype), correction(beta1, beta2, step, dtype));
      for (let i = 0; i < gradients.length; i++) {
        const gradient = gradients[i]!;
        if (gradient === null) continue;
        const [x, { m, v }] = [step.variables[i]!, slots[i]!];
        const rate = rates.get(x.dtype) ?? rateOf(x.dtype);
        rates.set(x.dtype, rate);
        const before = { x: x.read(), m: m.read(), v: v.read() };
        const next = adam(before, gradient, rate, { beta1, beta2, epsilon });
        m.assign(next.m);
        v.assign(next.v);
        x.assign(next.x);
      }
    },
  };
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
