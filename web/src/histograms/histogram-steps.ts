// The histograms of one series, rebinned to the same edges so that steps can be compared.
import { askData } from "../api/data-route.ts";
import type { Moment } from "../cards/step-slider.tsx";
import type { SeriesInfo } from "../catalog/catalog.ts";

/** [left, right, count] */
export type Bucket = readonly [number, number, number];

export interface HistogramStep extends Moment {
  readonly buckets: readonly Bucket[];
}

/** The server passes values on in the shape in which they were written. */
type WireStep = readonly [wallTimeSec: number, step: number, value: unknown];

/** A value that is no list of rows has no buckets. */
export function bucketsOf(value: unknown): readonly Bucket[] {
  const isRows = Array.isArray(value) && value.every(Array.isArray);
  return isRows ? (value as unknown as Bucket[]) : []; // what a row lacks or has too much of, rebinning passes over
}

/** Every step's buckets, in order of arrival. */
export async function fetchHistograms(
  { run, tag }: SeriesInfo,
  signal: AbortSignal,
): Promise<readonly HistogramStep[]> {
  const query = { run: run.name, tag };
  const steps = await askData<readonly WireStep[]>("histograms/histograms", query, signal);
  return steps.map(([wallTimeSec, step, value]) => {
    return { wallTimeSec, step, buckets: bucketsOf(value) };
  });
}

/** Counts of all steps over the same equal bins. `counts[s]` has a number for each of `bins` bins from `low` to `high`. */
export interface Rebinned {
  readonly low: number;
  readonly high: number;
  readonly bins: number;
  readonly counts: readonly Float64Array[];
  readonly most: number;
}

/**
 * Spreads each bucket's count over the bins it covers, in proportion to the overlap; a bucket without width falls into
 * the bin that holds it. The sum of counts stays what it was, up to rounding.
 */
export function rebin(steps: readonly HistogramStep[], bins: number): Rebinned {
  const [low, high] = commonRange(steps);
  const counts = steps.map(({ buckets }) => spread(buckets, low, high, bins));
  const most = counts.reduce((greatest, row) => row.reduce((a, b) => Math.max(a, b), greatest), 0);
  return { low, high, bins, counts, most };
}

/** Least left and greatest right edge of buckets that hold something; one unit wide where they agree. */
function commonRange(steps: readonly HistogramStep[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { buckets } of steps) {
    for (const [left, right, count] of buckets) {
      if (!(count > 0) || !Number.isFinite(left + right)) continue;
      low = Math.min(low, left);
      high = Math.max(high, right);
    }
  }
  if (low < high) return [low, high];
  return Number.isFinite(low) ? [low - 0.5, low + 0.5] : [0, 1];
}

function spread(buckets: readonly Bucket[], low: number, high: number, bins: number): Float64Array {
  const row = new Float64Array(bins);
  const perUnit = bins / (high - low);
  for (const [left, right, count] of buckets) {
    if (!(count > 0) || !Number.isFinite(left + right)) continue;
    addBucket(row, (left - low) * perUnit, (right - low) * perUnit, count);
  }
  return row;
}

/** Adds a bucket that reaches from bin position `from` to `to`. */
function addBucket(row: Float64Array, from: number, to: number, count: number): void {
  const last = row.length - 1;
  const first = Math.min(last, Math.max(0, Math.floor(from)));
  const width = to - from;
  if (width <= 0) {
    row[first] = (row[first] as number) + count;
    return;
  }
  for (let bin = first; bin <= Math.min(last, Math.ceil(to) - 1); bin++) {
    const overlap = Math.min(to, bin + 1) - Math.max(from, bin);
    row[bin] = (row[bin] as number) + (count * overlap) / width;
  }
}
