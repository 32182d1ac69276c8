// Takes whole records from an event file that may still grow.
import { closeSync, openSync, readSync } from "node:fs";
import { frameLength, readRecord } from "@tb-ts/proto/record";

/**
 * The whole records from byte `position` on: as many as `limitBytes` hold, at least one; null where no whole record
 * stands there, because the file ends or its writer died amid one. A damaged record is an Error: nothing is skipped.
 */
export function readBatch(path: string, position: number, limitBytes: number): Uint8Array | null {
  const descriptor = openSync(path, "r");
  try {
    const bytes = read(descriptor, position, Math.max(limitBytes, frameLength));
    const first = readRecord(bytes);
    if (first.kind === "record") return bytes.subarray(0, endOfRecords(bytes));
    if (first.kind !== "truncated") throw new Error(`${path} is damaged at byte ${position}`);
    if (first.needed <= bytes.length || bytes.length < limitBytes) return null;
    const large = read(descriptor, position, first.needed);
    return large.length === first.needed ? large : null;
  } finally {
    closeSync(descriptor);
  }
}

function read(descriptor: number, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let filled = 0;
  for (;;) {
    const taken = readSync(descriptor, bytes, filled, length - filled, position + filled);
    filled += taken;
    if (taken === 0 || filled === length) return bytes.subarray(0, filled);
  }
}

function endOfRecords(bytes: Uint8Array): number {
  let end = 0;
  for (let next = readRecord(bytes); next.kind === "record"; next = readRecord(bytes, end))
    end = next.end;
  return end;
}
