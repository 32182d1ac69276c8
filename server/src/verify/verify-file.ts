// Reads one event file from end to end and says what of it cannot be read, and where.
import { createScanner, type Scanner, type ScanResult } from "@tb-ts/proto/scanner";
import { lossMessages } from "../ingest/loss-messages.ts";
import type { Logdir, LogdirFile, OpenEventFile } from "../logdir/logdir.ts";
import type { DataLoss } from "../store/store.ts";

export interface FileLoss {
  /** `truncated`: the file ends inside a record; `blank`: it ends in zeros. */
  readonly kind: DataLoss["kind"] | "truncated" | "blank";
  readonly byteOffset: number;
  readonly message: string;
}

export interface FileReport {
  readonly path: string;
  readonly bytes: number;
  /** Whole records, damaged ones included. */
  readonly records: number;
  readonly losses: readonly FileLoss[];
}

/** Bytes read at once. */
const readLength = 1 << 20;

export async function verifyFile(logdir: Logdir, file: LogdirFile): Promise<FileReport> {
  let open: OpenEventFile;
  try {
    open = await logdir.open(file);
  } catch (error) {
    const loss = { kind: "unreadable", byteOffset: 0, message: (error as Error).message } as const;
    return { path: file.path, bytes: 0, records: 0, losses: [loss] };
  }
  try {
    return { path: file.path, bytes: open.state.size, ...readAll(createScanner(), open) };
  } finally {
    open.close();
  }
}

function readAll(scanner: Scanner, open: OpenEventFile): Pick<FileReport, "records" | "losses"> {
  const losses: FileLoss[] = [];
  let records = 0;
  let offset = 0;
  let needed = readLength;
  for (;;) {
    scanner.reserve(needed);
    const filled = open.read(scanner.input.subarray(0, needed), offset);
    const part = scanAll(scanner, filled, offset, losses);
    records += part.records;
    offset += part.consumed;
    const isEnd = filled < needed;
    if (part.needed === null || isEnd) {
      if (offset < open.state.size) losses.push(lossOfRest(open, offset, part.needed));
      return { records, losses };
    }
    needed = Math.max(readLength, part.needed);
  }
}

/** Scans what was read; `needed` is null where the length of the record after it is damaged. */
function scanAll(scanner: Scanner, filled: number, base: number, losses: FileLoss[]) {
  let consumed = 0;
  let records = 0;
  for (;;) {
    const result = scanner.scan(consumed, filled);
    losses.push(...lossesOf(result, base));
    consumed += result.consumed;
    records += result.records;
    const { stop } = result;
    if (stop.kind === "badLength") return { consumed, records, needed: null };
    if (stop.kind === "needsMore") return { consumed, records, needed: stop.needed };
  }
}

function lossesOf({ badData, badEvents }: ScanResult, base: number): FileLoss[] {
  const lossAt = (kind: "dataCrc" | "event") => (at: number) => ({
    kind,
    byteOffset: base + at,
    message: lossMessages[kind],
  });
  const losses = [
    ...Array.from(badData, lossAt("dataCrc")),
    ...Array.from(badEvents, lossAt("event")),
  ];
  return losses.sort((a, b) => a.byteOffset - b.byteOffset);
}

function lossOfRest(open: OpenEventFile, byteOffset: number, needed: number | null): FileLoss {
  const rest = open.state.size - byteOffset;
  if (isBlank(open, byteOffset))
    return { kind: "blank", byteOffset, message: `${rest} zero bytes at the end of the file` };
  if (needed === null) return { kind: "lengthCrc", byteOffset, message: lossMessages.lengthCrc };
  const message = `the file ends after ${rest} of a record's ${needed} bytes; it may still be written`;
  return { kind: "truncated", byteOffset, message };
}

function isBlank(open: OpenEventFile, from: number): boolean {
  const part = new Uint8Array(readLength);
  for (let at = from; at < open.state.size; at += readLength) {
    const n = open.read(part, at);
    if (!part.subarray(0, n).every((byte) => byte === 0)) return false;
  }
  return true;
}
