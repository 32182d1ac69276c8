// Updates that keep rolling.
import { add, mul } from "../ops/index.ts";
import { zeroSlot } from "./adam.ts";
import { type GradientTransform, perVariable } from "./transform.ts";

export interface MomentumOptions {
  /** Looks one roll ahead (Nesterov, 1983). */
  readonly nesterov?: boolean;
}

/** m = decay · m + u, and gives m; with nesterov decay · m + u of the new m. */
export function momentum(
  decay: number,
  { nesterov = false }: MomentumOptions = {},
): GradientTransform {
  return perVariable(
    (variable, slot) => zeroSlot(variable, "momentum", slot),
    (update, slot) => {
      const rolling = add(mul(slot.read(), decay), update);
      slot.assign(rolling);
      return nesterov ? add(mul(rolling, decay), update) : rolling;
    },
  );
}
