// Step columns: float64 while every step is a safe integer, exact 64-bit integers otherwise.
import type { StepColumn } from "./store.ts";

/** A column of `length` zeros that can hold the steps of all `parts`. */
export function allocateSteps(length: number, parts: readonly StepColumn[]): StepColumn {
  const isExact = parts.some((part) => part instanceof BigInt64Array);
  return isExact ? new BigInt64Array(length) : new Float64Array(length);
}

/** Copies `source` into `target` from position `at` on; `target` comes from `allocateSteps`. */
export function copySteps(target: StepColumn, source: StepColumn, at: number): void {
  if (target instanceof Float64Array) target.set(source as Float64Array, at);
  else if (source instanceof BigInt64Array) target.set(source, at);
  else for (let i = 0; i < source.length; i++) target[at + i] = BigInt(source[i]!);
}

/** The steps as float64, rounded where they are beyond 2**53: for positions on an axis. */
export function stepsToNumbers(steps: StepColumn): Float64Array {
  return steps instanceof Float64Array ? steps : Float64Array.from(steps, Number);
}

/** The steps at some positions, in their order. */
export function gatherSteps(steps: StepColumn, positions: Uint32Array): StepColumn {
  if (steps instanceof Float64Array) return gather(steps, positions);
  return BigInt64Array.from(positions, (position) => steps[position]!);
}

/** The numbers at some positions, in their order. */
export function gather(column: Float64Array, positions: Uint32Array): Float64Array {
  const gathered = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i++) gathered[i] = column[positions[i]!]!;
  return gathered;
}
