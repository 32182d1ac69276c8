// Runs a scanner over a file's bytes, given in pieces, as ingest does; the result is plain data to compare.
import type { Scanner, ScanResult, ScanStop } from "../src/scanner/index.ts";

/** A point: step, wall time, value. */
export type Point = readonly [bigint, number, number];

/** A reference: step, wall time, file offset, data length, value index, list length. */
export type Reference = readonly [bigint, number, number, number, number, number];

export interface FileScan {
  readonly points: Map<string, Point[]>;
  readonly references: Map<string, Reference[]>;
  /** Tag, value field, file offset, value index, serialised metadata in hex. */
  readonly firsts: (readonly [string, number, number, number, string])[];
  readonly sessionLogs: (readonly [number, bigint, number])[];
  readonly badData: number[];
  readonly badEvents: number[];
  readonly wallTimes: number[];
  fileVersion: string | null;
  records: number;
  consumed: number;
  stop: ScanStop | null;
}

/** The key of the events' own payloads among the references. */
export const payloads = "(payloads)";

export function emptyScan(): FileScan {
  return {
    points: new Map(),
    references: new Map(),
    firsts: [],
    sessionLogs: [],
    badData: [],
    badEvents: [],
    wallTimes: [],
    fileVersion: null,
    records: 0,
    consumed: 0,
    stop: null,
  };
}

export function append<T>(rows: Map<string, T[]>, key: string, row: T): void {
  const list = rows.get(key);
  if (list) list.push(row);
  else rows.set(key, [row]);
}

/** Scans a file whose bytes arrive in pieces of the given sizes (repeated as often as needed). */
export function scanFile(
  scanner: Scanner,
  file: Uint8Array,
  pieceSizes: readonly number[] = [file.length || 1],
): FileScan {
  const found = emptyScan();
  let start = 0; // of unread bytes in the input
  let end = 0;
  let read = 0; // of the file
  for (let turn = 0; found.stop?.kind !== "badLength"; turn++) {
    if (read === file.length && turn > 0) break;
    scanner.input.copyWithin(0, start, end);
    end -= start;
    start = 0;
    const piece = file.subarray(read, read + (pieceSizes[turn % pieceSizes.length] ?? 1));
    scanner.reserve(end + piece.length);
    scanner.input.set(piece, end);
    read += piece.length;
    end += piece.length;
    do {
      const result = scanner.scan(start, end);
      collect(scanner, result, read - end, found);
      start += result.consumed;
    } while (found.stop?.kind === "again");
  }
  return found;
}

/** Adds a scan's rows; `base` is the file offset of the input's first byte. */
function collect(scanner: Scanner, result: ScanResult, base: number, found: FileScan): void {
  result.slots.forEach((slot, i) => {
    const key = slot === 0 ? payloads : scanner.tag(slot);
    for (let row = result.pointStarts[i]!; row < result.pointStarts[i + 1]!; row++)
      append(found.points, key, pointAt(result, row));
    for (let row = result.referenceStarts[i]!; row < result.referenceStarts[i + 1]!; row++)
      append(found.references, key, referenceAt(result, row, base));
  });
  result.firsts.slots.forEach((slot, i) => {
    const { valueFields, recordOffsets, valueIndexes, metadataOffsets, metadataLengths } =
      result.firsts;
    const at = metadataOffsets[i]!;
    const metadata = scanner.input.subarray(at, at + metadataLengths[i]!);
    found.firsts.push([
      scanner.tag(slot),
      valueFields[i]!,
      base + recordOffsets[i]!,
      valueIndexes[i]!,
      Buffer.from(metadata).toString("hex"),
    ]);
  });
  for (const at of result.badData) found.badData.push(base + at);
  for (const at of result.badEvents) found.badEvents.push(base + at);
  const { firstWallTimeSec, minWallTimeSec, maxWallTimeSec, sessionLog } = result;
  found.wallTimes.push(firstWallTimeSec, minWallTimeSec, maxWallTimeSec);
  if (sessionLog)
    found.sessionLogs.push([sessionLog.status, BigInt(sessionLog.step), sessionLog.wallTimeSec]);
  found.fileVersion ??= result.fileVersion;
  found.records += result.records;
  found.consumed += result.consumed;
  found.stop = result.stop;
}

function pointAt({ points }: ScanResult, row: number): Point {
  const step = points.exactSteps?.[row] ?? BigInt(points.steps[row]!);
  return [step, points.wallTimesSec[row]!, points.values[row]!];
}

function referenceAt({ references }: ScanResult, row: number, base: number): Reference {
  const step = references.exactSteps?.[row] ?? BigInt(references.steps[row]!);
  return [
    step,
    references.wallTimesSec[row]!,
    base + references.recordOffsets[row]!,
    references.recordLengths[row]!,
    references.valueIndexes[row]!,
    references.listLengths[row]!,
  ];
}
