// Finds where the steps of a series go back, which is where a restarted training began again.
import type { Restart, StepColumn } from "../store/store.ts";

/**
 * The restarts in a stretch of steps that follows `lastStep` (null: nothing), whose first point has the arrival index
 * `firstIndex`. A step that is repeated is no restart.
 */
export function findStepBacks(
  steps: StepColumn,
  lastStep: number | bigint | null,
  firstIndex: number,
): Restart[] {
  const first = steps[0];
  const restarts: Restart[] = [];
  if (first !== undefined && lastStep !== null && first < lastStep)
    restarts.push({ index: firstIndex, step: first, cause: "stepBack" });
  for (const i of descents(steps)) {
    const step = steps[i] as number | bigint; // i is below the length
    restarts.push({ index: firstIndex + i, step, cause: "stepBack" });
  }
  return restarts;
}

/** Positions of steps that are less than the one before. */
function descents(steps: StepColumn): number[] {
  const positions: number[] = [];
  if (steps instanceof Float64Array) {
    // A loop of its own: one over numbers and bigints alike would put every step on the heap.
    for (let i = 1; i < steps.length; i++)
      if ((steps[i] as number) < (steps[i - 1] as number)) positions.push(i);
    return positions;
  }
  for (let i = 1; i < steps.length; i++)
    if ((steps[i] as bigint) < (steps[i - 1] as bigint)) positions.push(i);
  return positions;
}
