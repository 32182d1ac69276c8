// Lion (Chen et al., 2023): only the sign of the momentum counts.
import { add, mul, sign } from "../ops/index.ts";
import { type Moments, zeroSlot } from "./adam.ts";
import { type GradientTransform, perVariable } from "./transform.ts";

/** sign(β₁ m + (1 − β₁) g), then m = β₂ m + (1 − β₂) g. */
export function scaleByLion({
  beta1 = 0.9,
  beta2 = 0.99,
}: Omit<Moments, "epsilon"> = {}): GradientTransform {
  return perVariable(
    (variable, slot) => zeroSlot(variable, "momentum", slot),
    (gradient, slot) => {
      const m = slot.read();
      slot.assign(add(mul(m, beta2), mul(gradient, 1 - beta2)));
      return sign(add(mul(m, beta1), mul(gradient, 1 - beta1)));
    },
  );
}
