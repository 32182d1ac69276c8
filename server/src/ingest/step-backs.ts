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
  const restarts: Restart[] = [];
  let last = lastStep ?? steps[0] ?? 0;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as number | bigint; // i is below the length
    if (step < last) restarts.push({ index: firstIndex + i, step, cause: "stepBack" });
    last = step;
  }
  return restarts;
}
