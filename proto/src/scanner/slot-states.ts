// What is known of each slot, and the values of this scan that told it.
import type { RecordPlace } from "./event-rows.ts";
import type { FirstRows, SlotKind } from "./scanner.ts";

interface First {
  readonly slot: number;
  readonly valueField: number;
  readonly recordOffset: number;
  readonly recordLength: number;
  readonly valueIndex: number;
  readonly metadataOffset: number;
  readonly metadataLength: number;
  /** What was known of the slot before. */
  readonly before: SlotState;
}

interface SlotState {
  readonly kind: SlotKind;
  readonly isSeen: boolean;
  readonly hasMetadata: boolean;
}

const unseen: SlotState = { kind: "unknown", isSeen: false, hasMetadata: false };

/** Keeps the state of each slot, and the values that changed it in this scan. */
export class SlotStates {
  readonly #states: SlotState[] = [];
  #firsts: First[] = [];

  get firstCount(): number {
    return this.#firsts.length;
  }

  kind(slot: number): SlotKind {
    return (this.#states[slot] ?? unseen).kind;
  }

  setKind(slot: number, kind: SlotKind): void {
    this.#states[slot] = { ...(this.#states[slot] ?? unseen), kind };
  }

  /** Whether a value of this slot, with or without metadata, tells something new of it. */
  isFirst(slot: number, hasMetadata: boolean): boolean {
    const state = this.#states[slot];
    return state === undefined || !state.isSeen || (hasMetadata && !state.hasMetadata);
  }

  /** Notes a first value. `kind` is what it says of the slot, and counts where nothing has said so before. */
  note(slot: number, kind: SlotKind, value: FirstValue, record: RecordPlace): void {
    const before = this.#states[slot] ?? unseen;
    const hasMetadata = before.hasMetadata || value.metadataLength >= 0;
    const known = before.kind === "unknown" ? kind : before.kind;
    this.#states[slot] = { kind: known, isSeen: true, hasMetadata };
    this.#firsts.push({
      slot,
      valueField: value.valueField,
      recordOffset: record.offset,
      recordLength: record.length,
      valueIndex: value.valueIndex,
      metadataOffset: value.metadataOffset,
      metadataLength: Math.max(value.metadataLength, 0),
      before,
    });
  }

  /** Takes back what was noted after the first `count` values. */
  rollBack(count: number): void {
    while (this.#firsts.length > count) {
      const first = this.#firsts.pop()!; // longer than count
      this.#states[first.slot] = first.before;
    }
  }

  /** The rows of this scan; the next ones begin anew. */
  take(): FirstRows {
    const firsts = this.#firsts;
    this.#firsts = [];
    return {
      slots: Uint32Array.from(firsts, (first) => first.slot),
      valueFields: Uint8Array.from(firsts, (first) => first.valueField),
      recordOffsets: Uint32Array.from(firsts, (first) => first.recordOffset),
      recordLengths: Uint32Array.from(firsts, (first) => first.recordLength),
      valueIndexes: Int32Array.from(firsts, (first) => first.valueIndex),
      metadataOffsets: Uint32Array.from(firsts, (first) => first.metadataOffset),
      metadataLengths: Uint32Array.from(firsts, (first) => first.metadataLength),
    };
  }

  clear(): void {
    this.#states.length = 0;
    this.#firsts = [];
  }
}

/** A value of a summary, as far as it was looked into; filled anew for each. */
export interface FirstValue {
  /** Field number of Summary.Value's oneof; 0 for none. */
  valueField: number;
  valueIndex: number;
  metadataOffset: number;
  /** −1 where there is no metadata. */
  metadataLength: number;
}
