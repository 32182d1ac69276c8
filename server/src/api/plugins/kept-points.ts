// Which points of a series TensorBoard's routes show: superseded ones taken out, the rest thinned where a limit is set.
import type { Restart, StepColumn } from "../../store/store.ts";

/**
 * Arrival indexes of the points that no later restart of the given cause superseded: of those before its index, all
 * with its step or a later one (TensorBoard's `purge_orphaned_data`).
 */
export function keptIndexes(
  steps: StepColumn,
  restarts: readonly Restart[],
  cause: Restart["cause"],
): number[] {
  const kept: number[] = [];
  const purging = restarts.filter((restart) => restart.cause === cause);
  let next = purging.length - 1;
  let leastStep: number | bigint = Number.POSITIVE_INFINITY;
  for (let index = steps.length - 1; index >= 0; index--) {
    for (; next >= 0 && purging[next]!.index > index; next--) {
      if (purging[next]!.step < leastStep) leastStep = purging[next]!.step;
    }
    if (steps[index]! < leastStep) kept.push(index);
  }
  return kept.reverse();
}

/** At most `limit` of `items`, evenly spread, the first and the last among them; all where the limit is 0 or absent. */
export function thin<T>(items: readonly T[], limit: number | undefined): readonly T[] {
  if (!limit || items.length <= limit) return items;
  if (limit === 1) return items.slice(-1);
  const stride = (items.length - 1) / (limit - 1);
  // Rounding keeps the order and is below the length, as the last index is exact.
  return Array.from({ length: limit }, (_, i) => items[Math.round(i * stride)] as T);
}
