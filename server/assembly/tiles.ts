// The tiles of a chunk, as store/codec/tile.ts draws them: what reduce-line.ts keeps of every 64 points.
import { packSteps, packTimes, packValues } from "./columns";

const tilePoints: u32 = 64;
/** 64 tiles of at most five points. */
const maxKept: usize = 320;

/** The kept points, in columns. */
const steps = memory.data(8 * maxKept, 8);
const times = memory.data(8 * maxKept, 8);
const values = memory.data(8 * maxKept, 8);
let kept: u32 = 0;

/** Where the chunk's columns stand, and where the positions of kept points go. */
let stepsOf: usize = 0;
let timesOf: usize = 0;
let valuesOf: usize = 0;
let positionsAt: usize = 0;

/** Packs the tiles of the chunk in three columns; returns the position after them. */
export function packTiles(
  stepColumn: usize,
  timeColumn: usize,
  valueColumn: usize,
  count: u32,
  to: usize,
): usize {
  stepsOf = stepColumn;
  timesOf = timeColumn;
  valuesOf = valueColumn;
  positionsAt = to + 4;
  kept = 0;
  for (let from: u32 = 0; from < count; from += tilePoints)
    keepOfTile(from, min<u32>(from + tilePoints, count));
  store<u32>(to, kept);
  let end = packSteps(steps, kept, positionsAt + kept);
  end = packTimes(times, kept, end);
  return packValues(values, kept, end);
}

/** First, last, least and greatest finite, first non-finite: in the order of their positions, each once. */
function keepOfTile(from: u32, to: u32): void {
  let least: i32 = -1;
  let greatest: i32 = -1;
  let nonFinite: i32 = -1;
  let low: f64 = 0;
  let high: f64 = 0;
  for (let i = <i32>from; i < <i32>to; i++) {
    const value = load<f64>(valuesOf + ((<usize>i) << 3));
    if (value - value !== 0) {
      if (nonFinite < 0) nonFinite = i;
    } else if (least < 0) {
      least = greatest = i;
      low = high = value;
    } else if (value < low) {
      least = i;
      low = value;
    } else if (value > high) {
      greatest = i;
      high = value;
    }
  }
  const lower = min(least, greatest);
  const upper = max(least, greatest);
  let last = keepAfter(-1, <i32>from);
  last = keepAfter(last, min(lower, nonFinite));
  last = keepAfter(last, max(lower, min(upper, nonFinite)));
  last = keepAfter(last, max(upper, nonFinite));
  keepAfter(last, <i32>to - 1);
}

/** Keeps the point at a position that is after the last one kept; returns the last one now. */
function keepAfter(last: i32, position: i32): i32 {
  if (position <= last) return last;
  const from = (<usize>position) << 3;
  const to = (<usize>kept) << 3;
  store<u64>(steps + to, load<u64>(stepsOf + from));
  store<u64>(times + to, load<u64>(timesOf + from));
  store<u64>(values + to, load<u64>(valuesOf + from));
  store<u8>(positionsAt + kept, <u32>position % tilePoints);
  kept++;
  return position;
}
