// Takes records of an event file that a writer elsewhere keeps: the file here becomes a copy of its first bytes.
//
// The byte offset is the sequence: a writer says where in its file the records begin, and what is already here is
// passed by. So it may send anything twice, and go on after any cut, also one within a write.
import { closeSync, constants, fstatSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { readRecord } from "@tb-ts/proto/record";
import { makeRunDirectory, UploadNameError } from "./run-directory.ts";

/** Whole records of a writer's event file. */
export interface Upload {
  readonly run: string;
  /** Name of the event file, the same for all its records. */
  readonly file: string;
  /** Where in the writer's file the records begin. */
  readonly offset: number;
  readonly records: Uint8Array;
}

/** `cursor` is the size of the file here. A gap means that nothing was taken: what lies before is missing. */
export interface UploadAnswer {
  readonly kind: "taken" | "gap";
  readonly cursor: number;
}

/** The bytes are not whole, undamaged records; the message says where. */
export class UploadDamagedError extends Error {
  override readonly name = "UploadDamagedError";
}

/** What SummaryWriter names its files; without a dot at the end, which Windows would drop. */
const fileName = /^events\.out\.tfevents\.[\w.-]{0,180}\w$/;

const openFlags =
  constants.O_RDWR |
  constants.O_CREAT |
  constants.O_APPEND |
  // A link may lead out of the log directory, a pipe would wait for its reader; neither exists on Windows.
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

/**
 * Appends what of the records is not here yet. Synchronous, so that two requests for one file never interleave.
 * Throws `UploadNameError`, `UploadDamagedError`, and what the system says; what was written until then counts.
 */
export function appendRecords(root: string, upload: Upload): UploadAnswer {
  const { run, file, offset, records } = upload;
  if (!fileName.test(file)) throw new UploadNameError(`${file} is no name of an event file`);
  checkRecords(records);
  const descriptor = openEventFile(join(makeRunDirectory(root, run), file));
  try {
    const { size } = fstatSync(descriptor);
    if (offset > size) return { kind: "gap", cursor: size };
    const fresh = records.subarray(size - offset);
    writeAll(descriptor, fresh);
    return { kind: "taken", cursor: size + fresh.length };
  } finally {
    closeSync(descriptor);
  }
}

function checkRecords(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    const read = readRecord(bytes, at);
    if (read.kind !== "record")
      throw new UploadDamagedError(
        `at byte ${at} of the body stands no whole record: ${read.kind}`,
      );
    at = read.end;
  }
}

function openEventFile(path: string): number {
  try {
    const descriptor = openSync(path, openFlags);
    if (fstatSync(descriptor).isFile()) return descriptor;
    closeSync(descriptor);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "ELOOP" && code !== "EISDIR" && code !== "ENXIO") throw error;
  }
  throw new UploadNameError("what has the event file's name is no file");
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}
