// The statistics of a group with those of a zoomed range, which are finer, in their place.
import type { GroupPoints } from "@tb-ts/client";
import { lowerBound } from "../charts/lower-bound.ts";

const columns = ["steps", "counts", "means", "deviations", "minima", "maxima"] as const;

/** The overview up to the detail's first step and from its last, and between them the detail. */
export function withGroupDetail(
  overview: GroupPoints,
  detail: GroupPoints | undefined,
): GroupPoints {
  const [first, last] = [detail?.steps[0], detail?.steps.at(-1)];
  if (!detail || first === undefined || last === undefined) return overview;
  const before = lowerBound(overview.steps, first);
  let after = lowerBound(overview.steps, last);
  if (overview.steps[after] === last) after++;
  const joined = columns.map((name) => {
    const column = overview[name];
    return [name, join([column.subarray(0, before), detail[name], column.subarray(after)])];
  });
  return { ...overview, ...Object.fromEntries(joined) };
}

function join(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
