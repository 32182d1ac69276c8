// What a watch rule found, in words.
import type { Flag } from "../app-state.ts";
import { formatStep, formatValue } from "../charts/format.ts";

/** `loss is NaN at step 840`, `loss has diverged since step 900`. */
export function describeFlag(name: string, { kind, step, value }: Flag): string {
  const at = formatStep(step);
  if (kind === "notFinite") return `${name} is ${formatValue(Number(value))} at step ${at}`;
  if (kind === "diverged") return `${name} has diverged since step ${at}`;
  return `${name} stands still since step ${at}`;
}
