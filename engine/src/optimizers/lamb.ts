// LAMB (You et al., 2020): Adam's direction in the size of the weight that it changes.
import type { Tensor } from "../core/tensor.ts";
import { add, div, greater, logicalAnd, mul, sqrt, square, sum, where } from "../ops/index.ts";
import { approach, bias, type Moments, zeroSlot } from "./adam.ts";
import { type GradientTransform, perVariable, stateless } from "./transform.ts";

/** m̂ / (√v̂ + ε), both moments corrected for their beginning at 0. */
export function scaleByCorrectedAdam({
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-7,
}: Moments = {}): GradientTransform {
  return perVariable(
    (variable, slot) => ({
      m: zeroSlot(variable, "momentum", slot),
      v: zeroSlot(variable, "velocity", slot),
    }),
    (gradient, { m, v }, step) => {
      const { dtype } = gradient;
      const mean = div(approach(m, gradient, beta1), bias(beta1, step, dtype));
      const squares = div(approach(v, square(gradient), beta2), bias(beta2, step, dtype));
      return div(mean, add(sqrt(squares), epsilon));
    },
  );
}

/** The update times ‖w‖ / ‖update‖, or as it is where one of them is 0. */
export function scaleByTrustRatio(): GradientTransform<null> {
  return stateless((update, _step, variable) => {
    const weight = norm(variable.read());
    const size = norm(update);
    const bothPositive = logicalAnd(greater(weight, 0), greater(size, 0));
    return mul(where(bothPositive, div(weight, size), 1), update);
  });
}

function norm(x: Tensor): Tensor {
  return sqrt(sum(square(x)));
}
