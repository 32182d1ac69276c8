// Reads one serialised Event: stamps the rows of its values, and notes what it says besides.
import { PointRowsBuilder, type RecordPlace, ReferenceRowsBuilder } from "./event-rows.ts";
import { SlotStates } from "./slot-states.ts";
import { payloadSlot, TagTable } from "./tag-table.ts";
import { ValueScan } from "./value-scan.ts";
import { malformed, WireReader } from "./wire-reader.ts";

/** Keys of Event (event.proto): field number * 8 + wire type. */
const wallTimeKey = 0x09;
const stepKey = 0x10;
const fileVersionKey = 0x1a;
const graphDefKey = 0x22;
const summaryKey = 0x2a;
const logMessageKey = 0x32;
const sessionLogKey = 0x3a;
const taggedRunMetadataKey = 0x42;
const metaGraphDefKey = 0x4a;

/** Key of the oneof member → its `valueIndexes` entry in a reference. */
const payloadIndexes = new Map([
  [graphDefKey, -1],
  [taggedRunMetadataKey, -2],
  [metaGraphDefKey, -3],
]);

const latin1 = new TextDecoder("latin1");

export class EventScan {
  wallTime = 0;
  stepLow = 0;
  stepHigh = 0;
  /** The `file_version` of the event, or null. */
  fileVersion: string | null = null;
  /** Status of the event's session log, −1 where it has none. */
  sessionStatus = -1;
  readonly tags = new TagTable();
  readonly states = new SlotStates();
  readonly points = new PointRowsBuilder();
  readonly references = new ReferenceRowsBuilder();
  readonly #value = new ValueScan(this.tags, this.states, this.points, this.references);
  #reader = new WireReader(new Uint8Array(0));
  /** Key of the oneof member that counts, the last one; 0 for none. */
  #what = 0;
  #valueCount = 0;
  #firstPoint = 0;
  #firstReference = 0;
  #firstFirst = 0;

  /** The bytes that records stand in. */
  setBytes(bytes: Uint8Array): void {
    this.#reader = new WireReader(bytes);
  }

  /** Reads the event in the data of a record. Returns false, and leaves no trace, where it is no event. */
  read(start: number, record: RecordPlace): boolean {
    this.#begin();
    const reader = this.#reader;
    reader.at = start;
    const end = start + record.length;
    try {
      while (reader.at < end) this.#readField(reader, reader.key(end), end, record);
    } catch (error) {
      if (error !== malformed) throw error;
      this.#dropRows();
      return false;
    }
    this.points.stamp(this.#firstPoint, this.stepLow, this.stepHigh, this.wallTime);
    this.references.stamp(this.#firstReference, this.stepLow, this.stepHigh, this.wallTime);
    return true;
  }

  #begin(): void {
    this.wallTime = 0;
    this.stepLow = 0;
    this.stepHigh = 0;
    this.fileVersion = null;
    this.sessionStatus = -1;
    this.#what = 0;
    this.#valueCount = 0;
    this.#firstPoint = this.points.count;
    this.#firstReference = this.references.count;
    this.#firstFirst = this.states.firstCount;
  }

  #readField(reader: WireReader, key: number, end: number, record: RecordPlace): void {
    if (key === wallTimeKey) {
      if (reader.at + 8 <= end) this.wallTime = reader.view.getFloat64(reader.at, true);
      reader.skip(key, end);
    } else if (key === stepKey) {
      reader.varint64(end);
      this.stepLow = reader.low;
      this.stepHigh = reader.high;
    } else if (key >= fileVersionKey && key <= metaGraphDefKey && (key & 7) === 2)
      this.#readWhat(reader, key, reader.fieldEnd(end), record);
    else reader.skip(key, end);
  }

  /** Reads a member of the oneof; a member before it that was another one no longer counts. */
  #readWhat(reader: WireReader, key: number, end: number, record: RecordPlace): void {
    if (this.#what !== 0 && this.#what !== key) this.#dropWhat();
    this.#what = key;
    if (key === summaryKey) this.#readSummary(reader, end, record);
    else if (key === sessionLogKey) this.#readSessionLog(reader, end);
    else if (key === fileVersionKey)
      this.fileVersion = latin1.decode(reader.bytes.subarray(reader.at, end));
    else if (key !== logMessageKey) this.#addPayload(key, record);
    reader.at = end;
  }

  #readSummary(reader: WireReader, end: number, record: RecordPlace): void {
    while (reader.at < end) {
      const key = reader.key(end);
      if (key === 0x0a) this.#value.read(reader, reader.fieldEnd(end), record, this.#valueCount++);
      else reader.skip(key, end);
    }
  }

  #readSessionLog(reader: WireReader, end: number): void {
    if (this.sessionStatus < 0) this.sessionStatus = 0;
    while (reader.at < end) {
      const key = reader.key(end);
      if (key === 0x08) {
        reader.varint64(end);
        this.sessionStatus = reader.low;
      } else reader.skip(key, end);
    }
  }

  #addPayload(key: number, record: RecordPlace): void {
    this.#dropRows(); // the same member again replaces the first
    this.references.add(payloadSlot, record, payloadIndexes.get(key)!, 1); // only these keys come here
  }

  #dropWhat(): void {
    this.#dropRows();
    this.fileVersion = null;
    this.sessionStatus = -1;
  }

  #dropRows(): void {
    this.points.count = this.#firstPoint;
    this.references.count = this.#firstReference;
    this.states.rollBack(this.#firstFirst);
  }
}
