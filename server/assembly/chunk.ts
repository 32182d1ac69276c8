// The kernel's entry: packs up to 4,096 points that stand in three columns, and says what came of it.
//
// | bytes of the report | hold                                                                     |
// |---------------------|--------------------------------------------------------------------------|
// | 0, 4                | bytes of the packed points; of the tiles (u32)                           |
// | 8, 12               | whether the steps never fall; the wall times (u32)                       |
// | 16 … 56             | least and greatest finite step, wall time, value (f64); least > greatest |
// |                     | where there is none                                                      |
import { packSteps, packTimes, packValues } from "./columns";
import { ascends, greatest, least, measure } from "./extent";
import { packTiles } from "./tiles";

const maxPoints: usize = 4096;

const steps = memory.data(8 * maxPoints, 8);
const times = memory.data(8 * maxPoints, 8);
const values = memory.data(8 * maxPoints, 8);
/** No coding takes more than eight bytes a number and seventeen more. */
const data = memory.data(24 * maxPoints + 64, 8);
const tiles = memory.data(25 * 320 + 64, 8);
const report = memory.data(64, 8);

export function stepsAt(): usize {
  return steps;
}

export function timesAt(): usize {
  return times;
}

export function valuesAt(): usize {
  return values;
}

export function dataAt(): usize {
  return data;
}

export function tilesAt(): usize {
  return tiles;
}

export function reportAt(): usize {
  return report;
}

/** Packs the first `count` points of the columns, at least one, and their tiles where they are wanted. */
export function pack(count: u32, hasTiles: bool): void {
  let end = packSteps(steps, count, data);
  end = packTimes(times, count, end);
  end = packValues(values, count, end);
  store<u32>(report, <u32>(end - data));
  const tilesEnd = hasTiles ? packTiles(steps, times, values, count, tiles) : tiles;
  store<u32>(report, <u32>(tilesEnd - tiles), 4);
  store<u32>(report, ascends(steps, count) ? 1 : 0, 8);
  store<u32>(report, ascends(times, count) ? 1 : 0, 12);
  reportExtent(steps, count, 16);
  reportExtent(times, count, 32);
  reportExtent(values, count, 48);
}

function reportExtent(column: usize, count: u32, offset: usize): void {
  measure(column, count);
  store<f64>(report + offset, least);
  store<f64>(report + offset, greatest, 8);
}
