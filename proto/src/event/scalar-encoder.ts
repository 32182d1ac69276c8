// Writes scalar events as framed records, from a template per tag, without the generated message classes.
import { frameLength, frameRecord, headerLength } from "../record/frame.ts";
import {
  concat,
  delimited,
  varintField,
  writeDouble,
  writeFloat,
  writeVarint,
} from "./wire-writer.ts";

/** Field keys of Event: number * 8 + wire type. */
const wallTimeKey = 0x09;
const stepKey = 0x10;

/** Wall time with its key, and a step of at most ten bytes with its key. */
const maxPrefixLength = 9 + 11;

/** What a scalar series shows besides its tag. */
export interface ScalarDescription {
  readonly displayName?: string;
  /** Markdown. */
  readonly description?: string;
}

/**
 * Encoder of one tag's scalars in TensorFlow 2's form: a float32 tensor of rank 0 with the metadata of the
 * plugin `scalars` on every event, so that any reader may begin anywhere.
 *
 * The simple form is `encodeRecord(Event.encode(…).finish())`; scalar-encoder.test.ts proves them equal.
 */
export class ScalarEncoder {
  /** Most bytes that one record takes. */
  readonly maxRecordLength: number;
  readonly #summary: Uint8Array;
  /** Where the value's four bytes stand in the summary. */
  readonly #valueAt: number;

  constructor(tag: string, description: ScalarDescription = {}) {
    const metadata = delimited(9, scalarMetadata(description));
    const tensor = delimited(8, scalarTensor());
    this.#summary = delimited(5, delimited(1, concat([delimited(1, tag), tensor, metadata])));
    this.#valueAt = this.#summary.length - metadata.length - 4;
    this.maxRecordLength = frameLength + maxPrefixLength + this.#summary.length;
  }

  /**
   * Writes a record at `offset`, where `maxRecordLength` bytes must be free, and returns the offset after it.
   * `value` is rounded to float32.
   */
  write(
    bytes: Uint8Array,
    offset: number,
    wallTimeSec: number,
    step: number | bigint,
    value: number,
  ): number {
    const dataAt = offset + headerLength;
    const summaryAt = writePrefix(bytes, dataAt, wallTimeSec, step);
    const summary = this.#summary;
    // A loop, as TypedArray.set has a cost per call that exceeds copying some fifty bytes.
    for (let i = 0; i < summary.length; i++) bytes[summaryAt + i] = summary[i]!;
    writeFloat(bytes, summaryAt + this.#valueAt, value);
    const dataLength = summaryAt + summary.length - dataAt;
    frameRecord(bytes, offset, dataLength);
    return offset + frameLength + dataLength;
  }
}

/** Writes wall time and step; fields of value 0 are left out, as proto3 does. */
function writePrefix(
  bytes: Uint8Array,
  offset: number,
  wallTimeSec: number,
  step: number | bigint,
) {
  let at = offset;
  if (!Object.is(wallTimeSec, 0)) {
    bytes[at] = wallTimeKey;
    at = writeDouble(bytes, at + 1, wallTimeSec);
  }
  if (step) {
    bytes[at] = stepKey;
    at = writeVarint(bytes, at + 1, step);
  }
  return at;
}

/** A TensorProto: DT_FLOAT, rank 0, four bytes of content at its end. */
function scalarTensor(): Uint8Array {
  return concat([varintField(1, 1), delimited(2, ""), delimited(4, new Uint8Array(4))]);
}

/** A SummaryMetadata of plugin `scalars` and data class SCALAR. */
function scalarMetadata({ displayName, description }: ScalarDescription): Uint8Array {
  const parts = [delimited(1, delimited(1, "scalars"))];
  if (displayName) parts.push(delimited(2, displayName));
  if (description) parts.push(delimited(3, description));
  return concat([...parts, varintField(4, 1)]);
}
