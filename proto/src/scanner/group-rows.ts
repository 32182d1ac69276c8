// Groups rows by slot: a counting sort that keeps the file's order within a slot.
import type { EventRows } from "./event-rows.ts";

/** Where each row goes. */
export interface RowGroups {
  readonly slots: Uint32Array;
  readonly pointStarts: Uint32Array;
  readonly referenceStarts: Uint32Array;
  readonly pointPlaces: Uint32Array;
  readonly referencePlaces: Uint32Array;
}

/** Groups points and references alike; slots appear in the order of their first point, then of their first reference. */
export function groupRows(points: EventRows, references: EventRows, slotCount: number): RowGroups {
  const pointCounts = new Uint32Array(slotCount);
  const referenceCounts = new Uint32Array(slotCount);
  const slots: number[] = [];
  for (let row = 0; row < points.count; row++) {
    const slot = points.slots[row]!; // row < count, here and below
    if (pointCounts[slot]!++ === 0) slots.push(slot);
  }
  for (let row = 0; row < references.count; row++) {
    const slot = references.slots[row]!;
    if (referenceCounts[slot]!++ === 0 && pointCounts[slot] === 0) slots.push(slot);
  }
  const pointStarts = toStarts(slots, pointCounts);
  const referenceStarts = toStarts(slots, referenceCounts);
  return {
    slots: Uint32Array.from(slots),
    pointStarts,
    referenceStarts,
    pointPlaces: places(points, pointCounts),
    referencePlaces: places(references, referenceCounts),
  };
}

/** Turns each slot's count into the place of its first row; returns these places, and the end, in the slots' order. */
function toStarts(slots: readonly number[], counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(slots.length + 1);
  let place = 0;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i]!; // i < length
    starts[i] = place;
    place += counts[slot]!;
    counts[slot] = starts[i]!;
  }
  starts[slots.length] = place;
  return starts;
}

function places(rows: EventRows, nextPlaces: Uint32Array): Uint32Array {
  const result = new Uint32Array(rows.count);
  for (let row = 0; row < rows.count; row++) result[row] = nextPlaces[rows.slots[row]!]!++;
  return result;
}

/** Steps in grouped order: as float64, and exactly where one is no safe integer. */
export function groupSteps(rows: EventRows, places: Uint32Array) {
  const steps = new Float64Array(rows.count);
  let isSafe = true;
  for (let row = 0; row < rows.count; row++) {
    const step = rows.steps[2 * row + 1]! * 2 ** 32 + (rows.steps[2 * row]! >>> 0);
    steps[places[row]!] = step;
    if (!Number.isSafeInteger(step)) isSafe = false;
  }
  return { steps, exactSteps: isSafe ? null : groupExactSteps(rows, places) };
}

function groupExactSteps(rows: EventRows, places: Uint32Array): BigInt64Array {
  const steps = new BigInt64Array(rows.count);
  for (let row = 0; row < rows.count; row++) {
    const low = BigInt(rows.steps[2 * row]! >>> 0);
    steps[places[row]!] = (BigInt(rows.steps[2 * row + 1]!) << 32n) | low;
  }
  return steps;
}

/** A column in grouped order. */
export function groupColumn<T extends Float64Array | Uint32Array | Int32Array>(
  column: T,
  places: Uint32Array,
): T {
  const result = new (column.constructor as new (length: number) => T)(places.length); // the same class
  for (let row = 0; row < places.length; row++) result[places[row]!] = column[row]!;
  return result;
}
