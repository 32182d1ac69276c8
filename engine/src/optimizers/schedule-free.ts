// Schedule-free AdamW (Defazio et al., 2024): averaging the iterates in place of a schedule.
import type { Tensor } from "../core/tensor.ts";
import { add, div, minimum, mul, sqrt, square, sub } from "../ops/index.ts";
import { approach, bias, type Moments, zeroSlot } from "./adam.ts";
import type { Step } from "./step.ts";
import { type GradientTransform, perVariable } from "./transform.ts";

export interface ScheduleFreeOptions extends Moments {
  readonly warmupSteps?: number;
}

/**
 * z −= lr g / (√v̂ + ε); x becomes the mean of all z; the variable is y = (1 − β₁) z + β₁ x, where the next gradient is
 * taken. It holds the learning rate already: its update is y minus the new y.
 */
export function scheduleFreeUpdate(options: ScheduleFreeOptions = {}): GradientTransform {
  const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, warmupSteps = 0 } = options;
  return perVariable(
    (variable, slot) => ({
      z: slot(`${variable.name}_momentum`, variable.read()),
      v: zeroSlot(variable, "velocity", slot),
    }),
    (gradient, slots, step, variable) => {
      const t = step.count(gradient.dtype);
      const squares = approach(slots.v, square(gradient), beta2);
      const divisor = add(sqrt(div(squares, bias(beta2, step, gradient.dtype))), epsilon);
      const z = sub(slots.z.read(), div(mul(warmRate(step, t, warmupSteps), gradient), divisor));
      slots.z.assign(z);
      const y = variable.read();
      // The paper takes x from the z before; Keras 3.15's TensorFlow backend reads z after its assignment, and its
      // recorded trajectories are what we are held to.
      const average = between(averageOf(y, z, beta1), z, div(1, t));
      return sub(y, between(z, average, beta1));
    },
  );
}

function warmRate(step: Step, t: Tensor, warmupSteps: number): Tensor {
  const rate = step.learningRate(t.dtype);
  return warmupSteps > 0 ? mul(rate, minimum(div(t, warmupSteps), 1)) : rate;
}

/** x from y = (1 − β₁) z + β₁ x. */
function averageOf(y: Tensor, z: Tensor, beta1: number): Tensor {
  return div(sub(y, mul(z, 1 - beta1)), beta1);
}

function between(from: Tensor, to: Tensor, share: Tensor | number): Tensor {
  return add(mul(sub(1, share), from), mul(share, to));
}
