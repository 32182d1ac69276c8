// The scanner in plain JavaScript: the oracle of the WebAssembly one, and its fallback.
import {
  frameLength,
  hasGoodData,
  hasGoodLength,
  headerLength,
  maxDataLength,
  readDataLength,
} from "../record/frame.ts";
import { grown } from "./column-growth.ts";
import type { RecordPlace } from "./event-rows.ts";
import { EventScan } from "./event-scan.ts";
import { groupColumn, groupRows, groupSteps, type RowGroups } from "./group-rows.ts";
import { ScanNotes } from "./scan-notes.ts";
import type {
  PointRows,
  ReferenceRows,
  Scanner,
  ScanResult,
  ScanStop,
  SlotKind,
} from "./scanner.ts";

export class JsScanner implements Scanner {
  input: Uint8Array;
  readonly #event = new EventScan();
  readonly #record: RecordPlace = { offset: 0, length: 0 };

  /** `inputLength` is the first length of `input`, in bytes. */
  constructor(inputLength = 2 ** 18) {
    this.input = new Uint8Array(inputLength);
    this.#event.setBytes(this.input);
  }

  get slotCount(): number {
    return this.#event.tags.count;
  }

  reserve(length: number): void {
    if (length <= this.input.length) return;
    this.input = grown(this.input, length);
    this.#event.setBytes(this.input);
  }

  reset(): void {
    this.#event.tags.clear();
    this.#event.states.clear();
  }

  tag(slot: number): string {
    return this.#event.tags.tags[slot] ?? "";
  }

  kind(slot: number): SlotKind {
    return this.#event.states.kind(slot);
  }

  setKind(slot: number, kind: SlotKind): void {
    this.#event.states.setKind(slot, kind);
  }

  scan(start: number, end: number): ScanResult {
    const event = this.#event;
    event.points.count = 0;
    event.references.count = 0;
    const notes = new ScanNotes();
    let at = start;
    let stop = this.#stopAt(at, end);
    while (stop === null) {
      const length = readDataLength(this.input, at);
      this.#readRecord(at, length, notes);
      at += frameLength + length;
      stop = notes.sessionLog ? { kind: "again" } : this.#stopAt(at, end);
    }
    return { consumed: at - start, stop, ...notes.take(), ...this.#takeRows() };
  }

  /** Why the record at `at` cannot be read, or null if it is whole. */
  #stopAt(at: number, end: number): ScanStop | null {
    if (end - at < headerLength) return { kind: "needsMore", needed: headerLength };
    const length = readDataLength(this.input, at);
    if (length > maxDataLength || !hasGoodLength(this.input, at)) return { kind: "badLength" };
    const needed = frameLength + length;
    return end - at < needed ? { kind: "needsMore", needed } : null;
  }

  #readRecord(at: number, length: number, notes: ScanNotes): void {
    notes.records++;
    this.#record.offset = at;
    this.#record.length = length;
    if (!hasGoodData(this.input, at, length)) notes.badData.push(at);
    else if (!this.#event.read(at + headerLength, this.#record)) notes.badEvents.push(at);
    else notes.noteEvent(this.#event);
  }

  #takeRows() {
    const { points, references, states } = this.#event;
    const groups = groupRows(points, references, this.slotCount);
    const { slots, pointStarts, referenceStarts } = groups;
    return {
      slots,
      pointStarts,
      referenceStarts,
      points: this.#groupPoints(groups),
      references: this.#groupReferences(groups),
      firsts: states.take(),
    };
  }

  #groupPoints({ pointPlaces }: RowGroups): PointRows {
    const points = this.#event.points;
    return {
      ...groupSteps(points, pointPlaces),
      wallTimesSec: groupColumn(points.wallTimes, pointPlaces),
      values: groupColumn(points.values, pointPlaces),
    };
  }

  #groupReferences({ referencePlaces }: RowGroups): ReferenceRows {
    const references = this.#event.references;
    return {
      ...groupSteps(references, referencePlaces),
      wallTimesSec: groupColumn(references.wallTimes, referencePlaces),
      recordOffsets: groupColumn(references.recordOffsets, referencePlaces),
      recordLengths: groupColumn(references.recordLengths, referencePlaces),
      valueIndexes: groupColumn(references.valueIndexes, referencePlaces),
      listLengths: groupColumn(references.listLengths, referencePlaces),
    };
  }
}
