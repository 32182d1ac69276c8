// The mean of a group of runs and its spread, at every x where any of them has a point.

/** A line to be averaged; xs must not fall. */
export interface GroupMember {
  readonly xs: Float64Array;
  readonly values: Float64Array;
}

/** Columns of the same length. Spread is the population's standard deviation (numpy's `std`). */
export interface GroupColumns {
  readonly xs: Float64Array;
  /** Members that reach each x. */
  readonly count: Float64Array;
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

/** Every x of the members once, in order. */
function unionOf(members: readonly GroupMember[]): Float64Array {
  const all = new Float64Array(members.reduce((sum, { xs }) => sum + xs.length, 0));
  let at = 0;
  for (const { xs } of members) {
    all.set(xs, at);
    at += xs.length;
  }
  all.sort();
  let count = 0;
  for (const x of all) if (count === 0 || x !== all[count - 1]) all[count++] = x;
  return all.subarray(0, count);
}

/** Calls `take` with the member's value at each x within its own span, on straight lines between its points. */
function valuesAt(
  { xs, values }: GroupMember,
  union: Float64Array,
  take: (at: number, value: number) => void,
): void {
  let after = 0;
  for (let at = 0; at < union.length; at++) {
    const x = union[at] as number;
    while (after < xs.length && (xs[after] as number) < x) after++;
    // Of points that share an x, the last to arrive is what stands there.
    while (after + 1 < xs.length && xs[after + 1] === x) after++;
    if (after === xs.length) return;
    const value = interpolated(xs, values, after, x);
    if (Number.isFinite(value)) take(at, value);
  }
}

function interpolated(xs: Float64Array, values: Float64Array, after: number, x: number): number {
  const right = xs[after] as number;
  if (right === x) return values[after] as number;
  if (after === 0) return Number.NaN;
  const left = xs[after - 1] as number;
  const share = (x - left) / (right - left);
  return (values[after - 1] as number) * (1 - share) + (values[after] as number) * share;
}

/**
 * Mean and spread over the members that reach each x. Members with the same steps give exactly the column means;
 * others are read on the straight lines that the chart draws. NaN where no member has a finite value.
 */
export function groupColumns(members: readonly GroupMember[]): GroupColumns {
  const xs = unionOf(members);
  const count = new Float64Array(xs.length);
  const mean = new Float64Array(xs.length);
  const squares = new Float64Array(xs.length);
  const least = new Float64Array(xs.length).fill(Number.NaN);
  const greatest = new Float64Array(xs.length).fill(Number.NaN);
  for (const member of members) {
    valuesAt(member, xs, (at, value) => {
      // Welford's update: no cancellation between large squares.
      const n = (count[at] as number) + 1;
      const off = value - (mean[at] as number);
      count[at] = n;
      mean[at] = (mean[at] as number) + off / n;
      squares[at] = (squares[at] as number) + off * (value - (mean[at] as number));
      if (!(value >= (least[at] as number))) least[at] = value;
      if (!(value <= (greatest[at] as number))) greatest[at] = value;
    });
  }
  const spread = squares.map((sum, at) => Math.sqrt(sum / (count[at] as number)));
  return {
    ...{ xs, count },
    mean: mean.map((value, at) => (count[at] ? value : Number.NaN)),
    spread,
    least,
    greatest,
  };
}
