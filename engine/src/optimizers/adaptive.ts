// Steps divided by the size of the gradients so far: RMSprop, Adagrad, Adadelta.
import { fill } from "../core/create.ts";
import type { Tensor } from "../core/tensor.ts";
import { add, div, mul, sqrt, square, sub } from "../ops/index.ts";
import { approach, zeroSlot } from "./adam.ts";
import { type GradientTransform, perVariable } from "./transform.ts";

export interface RmsOptions {
  readonly rho?: number;
  readonly epsilon?: number;
  /** Subtracts the square of the mean gradient: divides by the deviation. */
  readonly centered?: boolean;
}

/** g / √(v + ε) with v = ρ v + (1 − ρ) g² (Tieleman and Hinton, 2012); Keras has ε inside the root. */
export function scaleByRms({
  rho = 0.9,
  epsilon = 1e-7,
  centered = false,
}: RmsOptions = {}): GradientTransform {
  return perVariable(
    (variable, slot) => ({
      v: zeroSlot(variable, "velocity", slot),
      mean: centered ? zeroSlot(variable, "average_gradient", slot) : null,
    }),
    (gradient, { v, mean }) => {
      const squares = approach(v, square(gradient), rho);
      const spread = mean === null ? squares : sub(squares, square(approach(mean, gradient, rho)));
      return div(gradient, sqrt(add(spread, epsilon)));
    },
  );
}

export interface AdagradOptions {
  readonly initialAccumulatorValue?: number;
  readonly epsilon?: number;
}

/** g / √(Σ g² + ε) (Duchi et al., 2011). */
export function scaleByAdagrad(options: AdagradOptions = {}): GradientTransform {
  const { initialAccumulatorValue = 0.1, epsilon = 1e-7 } = options;
  return perVariable(
    (variable, slot) =>
      slot(
        `${variable.name}_accumulator`,
        fill(variable.shape, initialAccumulatorValue, variable.dtype),
      ),
    (gradient, accumulator) => {
      const sum = add(accumulator.read(), square(gradient));
      accumulator.assign(sum);
      return div(gradient, sqrt(add(sum, epsilon)));
    },
  );
}

export interface AdadeltaOptions {
  readonly rho?: number;
  readonly epsilon?: number;
}

/** √(d + ε) g / √(a + ε), a and d the running means of squared gradients and of squared results (Zeiler, 2012). */
export function scaleByAdadelta({
  rho = 0.95,
  epsilon = 1e-7,
}: AdadeltaOptions = {}): GradientTransform {
  const root = (x: Tensor) => sqrt(add(x, epsilon));
  return perVariable(
    (variable, slot) => ({
      a: zeroSlot(variable, "accumulated_grad", slot),
      d: zeroSlot(variable, "accumulated_delta_var", slot),
    }),
    (gradient, { a, d }) => {
      const squares = approach(a, square(gradient), rho);
      const delta = div(mul(root(d.read()), gradient), root(squares));
      approach(d, square(delta), rho);
      return delta;
    },
  );
}
