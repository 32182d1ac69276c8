// Rows in file order: what all rows have (slot, step, wall time), and what points and references add to it.
import { grown } from "./column-growth.ts";

/** Growing columns of rows that belong to events. Rows are added, then stamped once their event has been read. */
export class EventRows {
  count = 0;
  slots = new Uint32Array(0);
  /** Exact steps as pairs of 32-bit halves, the low one first. */
  steps = new Int32Array(0);
  wallTimes = new Float64Array(0);

  /** Gives the rows from `first` on the step and wall time of their event. */
  stamp(first: number, stepLow: number, stepHigh: number, wallTime: number): void {
    for (let row = first; row < this.count; row++) {
      this.steps[2 * row] = stepLow;
      this.steps[2 * row + 1] = stepHigh;
      this.wallTimes[row] = wallTime;
    }
  }

  protected growTo(length: number): void {
    this.slots = grown(this.slots, length);
    this.steps = grown(this.steps, 2 * length);
    this.wallTimes = grown(this.wallTimes, length);
  }
}

export class PointRowsBuilder extends EventRows {
  values = new Float64Array(0);

  add(slot: number, value: number): void {
    if (this.count === this.slots.length) this.growTo(2 * this.count + 1024);
    this.slots[this.count] = slot;
    this.values[this.count++] = value;
  }

  protected override growTo(length: number): void {
    super.growTo(length);
    this.values = grown(this.values, length);
  }
}

export class ReferenceRowsBuilder extends EventRows {
  recordOffsets = new Uint32Array(0);
  recordLengths = new Uint32Array(0);
  valueIndexes = new Int32Array(0);
  listLengths = new Uint32Array(0);

  add(slot: number, record: RecordPlace, valueIndex: number, listLength: number): void {
    if (this.count === this.slots.length) this.growTo(2 * this.count + 256);
    this.slots[this.count] = slot;
    this.recordOffsets[this.count] = record.offset;
    this.recordLengths[this.count] = record.length;
    this.valueIndexes[this.count] = valueIndex;
    this.listLengths[this.count++] = listLength;
  }

  protected override growTo(length: number): void {
    super.growTo(length);
    this.recordOffsets = grown(this.recordOffsets, length);
    this.recordLengths = grown(this.recordLengths, length);
    this.valueIndexes = grown(this.valueIndexes, length);
    this.listLengths = grown(this.listLengths, length);
  }
}

/** The record being read: index of its frame in the input, and bytes of its data. */
export interface RecordPlace {
  offset: number;
  length: number;
}
