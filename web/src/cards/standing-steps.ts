// The steps of a series that no later attempt of its run superseded, as the curves of scalars have them.

/** Given in order of arrival: where the step falls, the run began again, and what it had from that step on fell. */
export function standingSteps<T extends { readonly step: number }>(
  steps: readonly T[],
): readonly T[] {
  const standing: T[] = [];
  let limit = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  for (const one of steps.toReversed()) {
    if (one.step > next) limit = Math.min(limit, next);
    if (one.step < limit) standing.push(one);
    next = one.step;
  }
  return standing.reverse();
}
