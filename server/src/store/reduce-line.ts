// Reduces a line to what a chart of so many pixel columns shows: the M4 points of buckets one column wide.

/**
 * A line in arrival order. Its blocks are consecutive points that stay together: single points, or the summary of
 * a stored tile, whose first and last point span the x values of all points it stands for.
 */
export interface Line {
  readonly x: Float64Array;
  readonly values: Float64Array;
  /** Exclusive end of every block, ascending. */
  readonly blockEnds: Uint32Array;
  /** Positions where a new attempt begins, each the first of a block, ascending. */
  readonly breaks: readonly number[];
}

/** Adds to `kept` what a bucket keeps of positions from ≤ i < to: first, last, least and greatest finite, first non-finite. */
export function keepOfBucket(values: Float64Array, from: number, to: number, kept: number[]): void {
  let [least, greatest, nonFinite] = [-1, -1, -1];
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    // Subtracting a finite value from itself gives 0; NaN and infinities give NaN.
    if (value - value !== 0) {
      if (nonFinite < 0) nonFinite = i;
    } else if (least < 0) {
      least = i;
      greatest = i;
    } else if (value < values[least]!) least = i;
    else if (value > values[greatest]!) greatest = i;
  }
  const inner = [least, greatest, nonFinite].sort((a, b) => a - b);
  let last = from;
  kept.push(from);
  for (const position of [...inner, to - 1]) {
    if (position > last) {
      kept.push(position);
      last = position;
    }
  }
}

/**
 * The positions to keep, ascending: blocks are taken together while they span at most `columnWidth` of x and no
 * break lies between them, and each such bucket keeps at most five points.
 */
export function reduceLine(line: Line, columnWidth: number): Uint32Array {
  const { x, values, blockEnds, breaks } = line;
  const kept: number[] = [];
  let [bucketStart, low, high, nextBreak] = [0, Number.NaN, Number.NaN, 0];
  let blockStart = 0;
  for (const blockEnd of blockEnds) {
    const first = x[blockStart]!;
    const last = x[blockEnd - 1]!;
    const newLow = leastOf(low, leastOf(first, last));
    const newHigh = greatestOf(high, greatestOf(first, last));
    const isBreak = breaks[nextBreak] === blockStart;
    if (isBreak) nextBreak++;
    if (blockStart > bucketStart && (isBreak || newHigh - newLow > columnWidth)) {
      keepOfBucket(values, bucketStart, blockStart, kept);
      bucketStart = blockStart;
      low = leastOf(first, last);
      high = greatestOf(first, last);
    } else {
      low = newLow;
      high = newHigh;
    }
    blockStart = blockEnd;
  }
  if (blockStart > bucketStart) keepOfBucket(values, bucketStart, blockStart, kept);
  return Uint32Array.from(kept);
}

/** NaN stands for no value yet, and a NaN on the axis widens nothing. */
function leastOf(a: number, b: number): number {
  return a <= b || Number.isNaN(b) ? a : b;
}

function greatestOf(a: number, b: number): number {
  return a >= b || Number.isNaN(b) ? a : b;
}

/** Blocks of one point each. */
export function singleBlocks(length: number): Uint32Array {
  const ends = new Uint32Array(length);
  for (let i = 0; i < length; i++) ends[i] = i + 1;
  return ends;
}

/**
 * Positions of the points with min ≤ x ≤ max, and of those just outside between which and them the line enters,
 * leaves or crosses the range.
 */
export function positionsInRange(
  x: Float64Array,
  { min, max }: { readonly min: number; readonly max: number },
): Uint32Array {
  const positions: number[] = [];
  for (let i = 0; i < x.length; i++) {
    const isInside = x[i]! >= min && x[i]! <= max;
    if (isInside || touches(x[i - 1]!, x[i]!, min, max) || touches(x[i + 1]!, x[i]!, min, max)) {
      positions.push(i);
    }
  }
  return Uint32Array.from(positions);
}

/** Whether the line from a neighbour (undefined at the ends) to an outside point passes through the range. */
function touches(neighbour: number | undefined, outside: number, min: number, max: number) {
  if (neighbour === undefined) return false;
  return outside < min ? neighbour >= min : outside > max && neighbour <= max;
}
