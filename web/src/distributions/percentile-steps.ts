// The percentiles of one series' histograms, as TensorBoard's distributions route compresses them.
import { askData } from "../api/data-route.ts";
import type { Moment } from "../cards/step-slider.tsx";
import type { SeriesInfo } from "../catalog/catalog.ts";

/** Names of the nine lines, least first: the share of values below each is that of a normal distribution at the σ. */
export const percentileNames = [
  ...["minimum", "−1.5σ (6.68 %)", "−1σ (15.87 %)", "−0.5σ (30.85 %)", "median"],
  ...["+0.5σ (69.15 %)", "+1σ (84.13 %)", "+1.5σ (93.32 %)", "maximum"],
] as const;

export interface PercentileStep extends Moment {
  /** One value a name of `percentileNames`. */
  readonly values: readonly number[];
}

type WireStep = readonly [number, number, readonly (readonly [number, number | string])[]];

export async function fetchPercentiles(
  { run, tag }: SeriesInfo,
  signal: AbortSignal,
): Promise<readonly PercentileStep[]> {
  const query = { run: run.name, tag };
  const steps = await askData<readonly WireStep[]>("distributions/distributions", query, signal);
  return steps.map(([wallTimeSec, step, percentiles]) => ({
    ...{ wallTimeSec, step },
    values: percentiles.map(([, value]) => Number(value)),
  }));
}
