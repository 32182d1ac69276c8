// What the index keeps and answers: runs, series, points, references, files and losses. No SQL, HTTP or protobuf words.

/** How TensorBoard reads a series: one number a step, one tensor a step, or a list of byte strings a step. */
export type DataClass = "scalar" | "tensor" | "blob";

/** Steps as float64 where every one is a safe integer, else as exact 64-bit integers. */
export type StepColumn = Float64Array | BigInt64Array;

/** A run: a directory that directly holds event files. `name` is relative to the log directory, `.` for its root. */
export interface Run {
  readonly id: number;
  readonly name: string;
  /** Wall time of the run's first event in seconds since 1970; null before one was read. */
  readonly startTimeSec: number | null;
  /** Latest finite wall time of any event, in seconds since 1970; null before one was read. */
  readonly lastTimeSec: number | null;
  /** True once a session-end event (SessionLog STOP, hparams session end) was the last word of the run. */
  readonly ended: boolean;
}

/** A point where a series began again: a step that went back, or a SessionLog START. */
export interface Restart {
  /** Number of points that stood before it, in arrival order. */
  readonly index: number;
  /** Points before `index` whose step is at or above this one are superseded. */
  readonly step: number | bigint;
  readonly cause: "stepBack" | "sessionStart";
}

/** All values of one tag of one run. The key is (run, tag); the first occurrence decides plugin and class for ever. */
export interface SeriesIdentity {
  readonly id: number;
  readonly runId: number;
  readonly tag: string;
  readonly plugin: string;
  readonly dataClass: DataClass;
  readonly displayName: string;
  readonly description: string;
  /** The plugin's own bytes (`SummaryMetadata.plugin_data.content`). */
  readonly pluginContent: Uint8Array;
}

export interface Series extends SeriesIdentity {
  /** Points (scalar) or references (tensor, blob), superseded ones included, in arrival order. */
  readonly count: number;
  readonly restarts: readonly Restart[];
  readonly lastStep: number | bigint | null;
  readonly lastTimeSec: number | null;
  /** Scalars only: the last value, and the least and greatest of the finite ones; null where there is none. */
  readonly lastValue: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Blobs only: the longest list of any step. */
  readonly maxLength: number;
  /** Values that did not fit the series (another plugin, an unreadable dtype), dropped and counted. */
  readonly dropped: number;
}

/** Points of one scalar series, in arrival order; the three columns have the same length. */
export interface ScalarColumns {
  readonly steps: StepColumn;
  readonly wallTimesSec: Float64Array;
  readonly values: Float64Array;
}

/** Columns of one length with the steps as positions on an axis: those beyond 2**53 are rounded. */
export interface AxisColumns {
  readonly steps: Float64Array;
  readonly wallTimesSec: Float64Array;
  readonly values: Float64Array;
}

/** Points as they are stored: an answer makes room for all of them before it unpacks them there. */
export interface PackedPoints {
  readonly count: number;
  /** Fills columns of `count` numbers. */
  unpackInto(columns: AxisColumns): void;
}

/** Where a value lies in its record: an index into `summary.value`, or one of the event's own payloads. */
export const eventPayload = { graphDef: -1, taggedRunMetadata: -2, metaGraphDef: -3 } as const;

/** References to the values of one tensor or blob series, in arrival order; all columns have the same length. */
export interface ReferenceColumns {
  readonly steps: StepColumn;
  readonly wallTimesSec: Float64Array;
  readonly fileIds: Uint32Array;
  /** Byte offset of the record's frame (its length field) in the file. */
  readonly recordOffsets: Float64Array;
  /** Bytes of the record's data, without the 16 bytes of framing. */
  readonly recordLengths: Uint32Array;
  /** Index into `summary.value`, or a negative `eventPayload`. */
  readonly valueIndexes: Int16Array;
  /** Blobs: number of elements of this step's list; tensors: 1. */
  readonly lengths: Uint32Array;
}

/** An event file as last seen. Bytes before `offset` are in the index and are never read again. */
export interface EventFile {
  readonly id: number;
  readonly runId: number;
  /** Path relative to the log directory, with `/`. */
  readonly path: string;
  /** Device and inode where the file system has them, and a hash of the first bytes: tells a replaced file. */
  readonly identity: string;
  readonly size: number;
  readonly offset: number;
  readonly records: number;
  readonly state: "active" | "dead" | "gone";
  /** Whether a `file_version` of 2 or newer was read. */
  readonly isVersion2: boolean;
}

/** Bytes that could not be read, or were read and did not fit; each is shown to the user. */
export interface DataLoss {
  readonly fileId: number;
  readonly byteOffset: number;
  readonly kind: "lengthCrc" | "dataCrc" | "event" | "unreadable";
  readonly message: string;
}

/** Everything one transaction adds. Ids are given by the one writer, from 1, never used twice. */
export interface Commit {
  /** New or changed rows, whole. */
  readonly runs: readonly Run[];
  readonly files: readonly EventFile[];
  /** New series only. */
  readonly series: readonly SeriesIdentity[];
  /** A series may stand in several of these; its points come in their order. */
  readonly scalars: readonly ScalarAppend[];
  readonly references: readonly ReferenceAppend[];
  readonly restarts: readonly { readonly seriesId: number; readonly restart: Restart }[];
  readonly dropped: readonly { readonly seriesId: number; readonly count: number }[];
  readonly losses: readonly DataLoss[];
  /** Losses that no longer hold (a file readable again, bytes filled in later): deleted before `losses` are added. */
  readonly healedLosses: readonly { readonly fileId: number; readonly byteOffset: number }[];
  /** Runs whose directory is gone, or whose file was replaced: all they hold is deleted before anything is added. */
  readonly removedRunIds: readonly number[];
}

export interface ScalarAppend {
  readonly seriesId: number;
  readonly points: ScalarColumns;
}

export interface ReferenceAppend {
  readonly seriesId: number;
  readonly references: ReferenceColumns;
}

/** A part of a scalar series that a chart asks for. */
export interface Reduction {
  /** Inclusive bounds of the x axis; absent means open. */
  readonly min?: number;
  readonly max?: number;
  readonly axis: "step" | "wallTime";
  /** Pixel columns of [min, max], at least 1; absent means that every point in range is wanted. */
  readonly width?: number;
}

/** A part of a group of series, which are aligned on the step. */
export type StepReduction = Omit<Reduction, "axis">;

/**
 * Points of a reduced series, in arrival order. They are the points in range, and just outside of it those where
 * the line enters and leaves. They fall into buckets of consecutive points, each at most one pixel column wide and
 * never across a restart; a bucket keeps its first and last point, its least and greatest finite value and its first
 * non-finite one. So no spike is lost, and the line drawn is that of all points to within a pixel column.
 */
export interface ReducedScalars extends ScalarColumns {
  /** Arrival index of every point in the whole series. */
  readonly indexes: Float64Array;
  /** Whether every point in range is there. */
  readonly isWhole: boolean;
  /** Points of the whole series. */
  readonly total: number;
}

/**
 * Statistics over several series at each step of any of them, ascending: over the newest attempts, and over the finite
 * values only. A series without a point at a step is read on the straight line between its neighbours.
 * All columns have the same length.
 */
export interface GroupedScalars {
  readonly steps: Float64Array;
  /** Series that reach the step: it lies between their first and last. */
  readonly counts: Float64Array;
  readonly means: Float64Array;
  /** Population standard deviations (numpy's default). The standard error is deviation / sqrt(count - 1). */
  readonly deviations: Float64Array;
  readonly minima: Float64Array;
  readonly maxima: Float64Array;
  /** Whether every step in range is there. */
  readonly isWhole: boolean;
}

/** What the commits after some generation changed. */
export interface Changes {
  readonly generation: number;
  /** Runs or series were added or removed, or a run started or ended. */
  readonly structure: boolean;
  /** Records were lost or files changed their state. */
  readonly losses: boolean;
  /** Series that have new points, whole. */
  readonly grown: readonly Series[];
}

/** The readers' side. Every answer is consistent with one committed generation. */
export interface StoreReader {
  /** Grows by at least one with every commit; the key of response caches. */
  generation(): Promise<number>;
  runs(): Promise<readonly Run[]>;
  series(): Promise<readonly Series[]>;
  /** What changed after `generation` (0: everything). */
  changes(generation: number): Promise<Changes>;
  /** The series of a run (by name) and tag, or null. */
  findSeries(run: string, tag: string): Promise<Series | null>;
  /**
   * All points from an arrival index on (default 0), exactly as they were written. A series that is unknown, because
   * its run was removed meanwhile, has none; likewise below.
   */
  scalars(seriesId: number, fromIndex?: number): Promise<ScalarColumns>;
  /** What `scalars` gives, not yet unpacked. */
  packedScalars(seriesId: number): Promise<PackedPoints>;
  reducedScalars(seriesId: number, reduction: Reduction): Promise<ReducedScalars>;
  /** Of the steps in range and just outside of it, those that a chart shows of the mean and of the band. */
  groupedScalars(seriesIds: readonly number[], reduction: StepReduction): Promise<GroupedScalars>;
  references(seriesId: number, fromIndex?: number): Promise<ReferenceColumns>;
  files(): Promise<readonly EventFile[]>;
  losses(): Promise<readonly DataLoss[]>;
  close(): Promise<void>;
}

/** The greatest ids ever given, those of removed runs included; 0 where none was. */
export interface LastIds {
  readonly run: number;
  readonly file: number;
  readonly series: number;
}

/** The one writer's side. A commit is all or nothing, file offsets included. */
export interface StoreWriter extends StoreReader {
  /** What a restarted writer goes on from. */
  lastIds(): Promise<LastIds>;
  /** Returns the new generation. The columns are the caller's: what a store keeps of them it copies. */
  commit(commit: Commit): Promise<number>;
  /** Nothing is left to read for now: a store may do what it has put off. */
  rest(): Promise<void>;
}
