// Which of a series' steps is shown for a step that the reader chose.

/** Index of the last step at or before `chosen`; 0 where all are later, -1 where there is none. Steps ascend. */
export function indexAtStep(steps: readonly number[], chosen: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] as number) <= chosen) low = middle + 1;
    else high = middle;
  }
  return Math.min(Math.max(low - 1, 0), steps.length - 1);
}
