// Reads one serialised Summary.Value and makes it a point or a reference.
import type { PointRowsBuilder, RecordPlace, ReferenceRowsBuilder } from "./event-rows.ts";
import { metadataKind } from "./metadata-scan.ts";
import type { SlotKind } from "./scanner.ts";
import type { FirstValue, SlotStates } from "./slot-states.ts";
import type { TagTable } from "./tag-table.ts";
import { TensorScan } from "./tensor-scan.ts";
import type { WireReader } from "./wire-reader.ts";

/** Keys of Summary.Value (summary.proto): field number * 8 + wire type. */
const tagKey = 0x0a;
const simpleValueKey = 0x15;
const imageKey = 0x22;
const tensorKey = 0x42;
const metadataKey = 0x4a;

/** Whether a key is one of the other members of the oneof: the old histogram, image, histo, audio. */
function isLegacyPayload(key: number): boolean {
  return key === 0x1a || key === imageKey || key === 0x2a || key === 0x32;
}

const simpleValueField = 2;
const imageField = 4;
const tensorField = 8;

/** What a legacy image stands for: a list of width, height and the encoded bytes. */
const imageListLength = 3;

export class ValueScan implements FirstValue {
  valueField = 0;
  valueIndex = 0;
  metadataOffset = 0;
  metadataLength = -1;
  #tagStart = 0;
  #tagEnd = 0;
  #simpleValue = 0;
  readonly #tensor = new TensorScan();
  readonly #tags: TagTable;
  readonly #states: SlotStates;
  readonly #points: PointRowsBuilder;
  readonly #references: ReferenceRowsBuilder;

  constructor(
    tags: TagTable,
    states: SlotStates,
    points: PointRowsBuilder,
    references: ReferenceRowsBuilder,
  ) {
    this.#tags = tags;
    this.#states = states;
    this.#points = points;
    this.#references = references;
  }

  /** Reads the value that ends at `end` and adds its row. Throws `malformed`. */
  read(reader: WireReader, end: number, record: RecordPlace, valueIndex: number): void {
    this.#clear(valueIndex);
    while (reader.at < end) this.#readField(reader, reader.key(end), end);
    const slot = this.#tags.slotOf(reader.bytes, this.#tagStart, this.#tagEnd);
    if (this.#states.isFirst(slot, this.metadataLength >= 0))
      this.#states.note(slot, this.#kindTold(reader.bytes), this, record);
    this.#addRow(reader, slot, record);
  }

  #clear(valueIndex: number): void {
    this.valueField = 0;
    this.valueIndex = valueIndex;
    this.metadataOffset = 0;
    this.metadataLength = -1;
    this.#tagStart = 0;
    this.#tagEnd = 0;
    this.#tensor.clear();
  }

  #readField(reader: WireReader, key: number, end: number): void {
    if (key === simpleValueKey) {
      this.valueField = simpleValueField;
      if (reader.at + 4 <= end) this.#simpleValue = reader.view.getFloat32(reader.at, true);
      reader.skip(key, end);
    } else if ((key & 7) !== 2) reader.skip(key, end);
    else this.#noteDelimited(reader, key, reader.fieldEnd(end));
  }

  #noteDelimited(reader: WireReader, key: number, fieldEnd: number): void {
    const start = reader.at;
    reader.at = fieldEnd;
    if (key === tagKey) {
      this.#tagStart = start;
      this.#tagEnd = fieldEnd;
    } else if (key === tensorKey) {
      this.valueField = tensorField;
      reader.at = start;
      this.#tensor.read(reader, fieldEnd);
    } else if (key === metadataKey) {
      this.metadataOffset = start;
      this.metadataLength = fieldEnd - start;
    } else if (isLegacyPayload(key)) this.valueField = key >>> 3;
  }

  /** What this value says of its tag: a legacy payload is its own word, whatever its metadata names. */
  #kindTold(bytes: Uint8Array): SlotKind {
    if (this.valueField === simpleValueField) return "scalar";
    if (this.valueField !== tensorField && this.valueField !== 0) return "other";
    if (this.metadataLength < 0) return "unknown";
    return metadataKind(bytes, this.metadataOffset, this.metadataOffset + this.metadataLength);
  }

  #addRow(reader: WireReader, slot: number, record: RecordPlace): void {
    if (this.valueField === simpleValueField) this.#points.add(slot, this.#simpleValue);
    else if (this.valueField === tensorField) this.#addTensor(reader, slot, record);
    else {
      const listLength = this.valueField === imageField ? imageListLength : 1;
      this.#references.add(slot, record, this.valueIndex, listLength);
    }
  }

  #addTensor(reader: WireReader, slot: number, record: RecordPlace): void {
    const tensor = this.#tensor;
    tensor.conclude(reader);
    if (tensor.isScalar && this.#states.kind(slot) === "scalar")
      this.#points.add(slot, tensor.value);
    else this.#references.add(slot, record, this.valueIndex, Math.max(tensor.stringCount, 1));
  }
}
