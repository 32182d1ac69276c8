// Medians and percentiles of repeated measurements.

export function quantile(values, q) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
}

export const median = (values) => quantile(values, 0.5);

/** Median and 99th percentile in milliseconds of `n` turns, after some that are not counted. */
export async function timed(n, turn) {
  const times = [];
  for (let i = -Math.min(3, n); i < n; i++) {
    const start = performance.now();
    await turn();
    if (i >= 0) times.push(performance.now() - start);
  }
  return { median: median(times), p99: quantile(times, 0.99) };
}
