// Records to scan, and what they are made of.
import { concat } from "../src/event/wire-writer.ts";
import { Event, encodeRecord, ScalarEncoder, type Summary } from "../src/index.ts";
import type { Scanner } from "../src/scanner/index.ts";

export const fromHex = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));

/** A float32 of rank 0 in its typed list. */
export const rankZero = { dtype: 1, tensorShape: {}, floatVal: [2.5] };

export const metadata = (pluginName: string) => ({ pluginData: { pluginName } });

/** Scalars in TensorFlow 2's form, the tags in turn: point i has step i, wall time 1e9 + i and value i / 2. */
export function scalarRecords(count: number, tags: readonly string[] = ["loss"]): Uint8Array {
  const encoders = tags.map((tag) => new ScalarEncoder(tag));
  const records: Uint8Array[] = [];
  for (let i = 0; i < count; i++) {
    const encoder = encoders[i % encoders.length]!;
    const bytes = new Uint8Array(encoder.maxRecordLength);
    records.push(bytes.subarray(0, encoder.write(bytes, 0, 1e9 + i, i, i / 2)));
  }
  return concat(records);
}

/** An event of wall time 1 with the given values. */
export function summaryRecord(step: number, ...value: Summary.Value.$Properties[]): Uint8Array {
  return encodeRecord(Event.encode({ step, wallTime: 1, summary: { value } }).finish());
}

/** Puts bytes into the input; returns their number. */
export function load(scanner: Scanner, bytes: Uint8Array): number {
  scanner.reserve(bytes.length);
  scanner.input.set(bytes);
  return bytes.length;
}
