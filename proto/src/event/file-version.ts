// The record that every event file begins with.
import { encodeRecord } from "../record/frame.ts";
import { concat, delimited, writeDouble } from "./wire-writer.ts";

/** The framed first record of a file: `file_version` 2 and the writer's name. */
export function encodeFileVersion(wallTimeSec: number, writer: string): Uint8Array {
  const wallTime = new Uint8Array(9).fill(0x09, 0, 1);
  writeDouble(wallTime, 1, wallTimeSec);
  const version = delimited(3, "brain.Event:2");
  return encodeRecord(concat([wallTime, version, delimited(10, delimited(1, writer))]));
}
