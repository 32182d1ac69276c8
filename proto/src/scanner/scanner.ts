// The contract of a scanner: bytes of an event file in, columns of scalars and references to all else out.
//
// Bytes are read straight into `input`; `scan` looks at a part of it, checks both checksums of each whole record,
// and decodes the events. Scalars become rows of packed columns, grouped by tag; every other value becomes a row
// that says where its record stands. Tags are numbered ("slots") from 1, in the order in which the file shows them;
// slot 0 stands for the events' own payloads (graph_def and the like). Nothing below allocates per record.

/** How the tensors of a tag are read; values of the legacy fields are not touched by it. */
export type SlotKind =
  /** No value has told yet: one-element tensors are references, as their plugin is not known. */
  | "unknown"
  /** One-element numeric tensors are points. */
  | "scalar"
  /** Every tensor is a reference. */
  | "other";

/** Why a scan ended. */
export type ScanStop =
  /** The record at `consumed` needs this many bytes in all (at least 12, a header), and fewer were there. */
  | { readonly kind: "needsMore"; readonly needed: number }
  /** The length of the record at `consumed` is damaged, or 2 GiB and more: the rest of the file cannot be read. */
  | { readonly kind: "badLength" }
  /** The scan paused after a whole record, a session log: scan on from `consumed`. */
  | { readonly kind: "again" };

/** Rows of scalars, grouped by slot in the order of `ScanResult.slots`, in file order within a slot. */
export interface PointRows {
  /** As float64: exact within ±2**53. */
  readonly steps: Float64Array;
  /** The same steps exactly; null where all of them are safe integers. */
  readonly exactSteps: BigInt64Array | null;
  readonly wallTimesSec: Float64Array;
  readonly values: Float64Array;
}

/** Rows of all other values, grouped as points are. */
export interface ReferenceRows {
  readonly steps: Float64Array;
  readonly exactSteps: BigInt64Array | null;
  readonly wallTimesSec: Float64Array;
  /** Index in `input` of the record's frame (its length field). */
  readonly recordOffsets: Uint32Array;
  /** Bytes of the record's data. */
  readonly recordLengths: Uint32Array;
  /** Index into `summary.value`; −1 graph_def, −2 tagged_run_metadata, −3 meta_graph_def. */
  readonly valueIndexes: Int32Array;
  /** String tensors: how many strings they list; a legacy image 3 (width, height, bytes); all else 1. */
  readonly listLengths: Uint32Array;
}

/**
 * The values by which a slot became known: its first in this file, and the first that carries metadata where the
 * first did not. One row each, in file order; a row is given once, not again when the same bytes are scanned again.
 */
export interface FirstRows {
  readonly slots: Uint32Array;
  /** The field of Summary.Value that holds it: 2 simple_value … 8 tensor (summary.proto); 0 no value. */
  readonly valueFields: Uint8Array;
  readonly recordOffsets: Uint32Array;
  readonly recordLengths: Uint32Array;
  readonly valueIndexes: Int32Array;
  /** Where its serialised SummaryMetadata stands in `input`; length 0 where it has none. */
  readonly metadataOffsets: Uint32Array;
  readonly metadataLengths: Uint32Array;
}

/** A session log: the last record of its scan. */
export interface ScannedSessionLog {
  /** SessionLog.SessionStatus: 1 START, 2 STOP, 3 CHECKPOINT. */
  readonly status: number;
  readonly step: number | bigint;
  readonly wallTimeSec: number;
}

/** What a scan found. The columns are views that count until the next `scan`, `reserve` or `reset`. */
export interface ScanResult {
  /** Bytes of whole records, damaged ones included, from the start given. */
  readonly consumed: number;
  /** Whole records, damaged ones included. */
  readonly records: number;
  readonly stop: ScanStop;
  /** The slots that have rows, each once. */
  readonly slots: Uint32Array;
  /** Rows of `slots[i]` are `points` from `pointStarts[i]` to `pointStarts[i + 1]`; one entry more than slots. */
  readonly pointStarts: Uint32Array;
  /** The same for `references`. */
  readonly referenceStarts: Uint32Array;
  readonly points: PointRows;
  readonly references: ReferenceRows;
  readonly firsts: FirstRows;
  /** Indexes in `input` of records whose data does not match its checksum; they were skipped. */
  readonly badData: Uint32Array;
  /** Indexes in `input` of records with right checksums that are no Event, or have a tag that is not UTF-8. */
  readonly badEvents: Uint32Array;
  /** Of the first event; NaN where there is none. */
  readonly firstWallTimeSec: number;
  /** Of the finite ones; NaN where there is none. */
  readonly minWallTimeSec: number;
  readonly maxWallTimeSec: number;
  /** The first `file_version`, such as `brain.Event:2`. */
  readonly fileVersion: string | null;
  readonly sessionLog: ScannedSessionLog | null;
}

/** Scans event files, one after another. Between two files, `reset` forgets the tags. */
export interface Scanner {
  /** Where the caller puts a file's bytes. Read it anew after `reserve` and `scan`: another may have taken its place. */
  readonly input: Uint8Array;
  /** Makes `input` at least so many bytes long, keeping what stands in it. Throws RangeError where memory ends. */
  reserve(length: number): void;
  /** Scans the records in `input[start, end)`; a record begins at `start`. */
  scan(start: number, end: number): ScanResult;
  /** Forgets all slots: another file begins. */
  reset(): void;
  /** How many slots there are, slot 0 included. */
  readonly slotCount: number;
  tag(slot: number): string;
  kind(slot: number): SlotKind;
  /**
   * Says what a slot's tensors are, where the caller knows it from elsewhere (another file, an earlier scan). The
   * slot's first value, or the first metadata after it, has set it otherwise: plugin `scalars` or data class SCALAR.
   * Takes effect with the next scan; scanning the same bytes again gives the same rows in the other form.
   */
  setKind(slot: number, kind: SlotKind): void;
}
