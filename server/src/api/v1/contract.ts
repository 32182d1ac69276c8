// The JSON and binary shapes of /api/v1, one schema each: they validate requests, serialize answers and type the client.
import { type Static, Type } from "typebox";
import type { Curation } from "../../curation/curation.ts";

export const Progress = Type.Object({
  state: Type.Union([Type.Literal("scanning"), Type.Literal("live"), Type.Literal("waiting")]),
  filesDone: Type.Integer(),
  filesTotal: Type.Integer(),
  bytesDone: Type.Number(),
  bytesTotal: Type.Number(),
});
export type Progress = Static<typeof Progress>;

export const RunStatus = Type.Union([
  Type.Literal("running"),
  Type.Literal("stalled"),
  Type.Literal("finished"),
  Type.Literal("failed"),
]);
export type RunStatus = Static<typeof RunStatus>;

/** GET /api/v1/runs */
export const Runs = Type.Object({
  generation: Type.Integer(),
  logdir: Type.String(),
  progress: Progress,
  runs: Type.Array(
    Type.Object({
      id: Type.Integer(),
      name: Type.String(),
      startTimeSec: Type.Union([Type.Number(), Type.Null()]),
      lastTimeSec: Type.Union([Type.Number(), Type.Null()]),
      status: RunStatus,
    }),
  ),
});
export type Runs = Static<typeof Runs>;

/** Whether a metric is meant to fall or to rise. */
export const Goal = Type.Union([Type.Literal("lower"), Type.Literal("higher")]);
export type Goal = Static<typeof Goal>;

const nullableNumbers = Type.Array(Type.Union([Type.Number(), Type.Null()]));

/** GET /api/v1/series: one entry a series in every column; `tag` and `plugin` are indexes into the name lists. */
export const SeriesTable = Type.Object({
  generation: Type.Integer(),
  tags: Type.Array(Type.String()),
  plugins: Type.Array(Type.String()),
  displayNames: Type.Record(Type.String(), Type.String()),
  /** Rendered and sanitised HTML by tag. */
  descriptions: Type.Record(Type.String(), Type.String()),
  /** By tag; absent where its words do not tell. */
  goals: Type.Record(Type.String(), Goal),
  id: Type.Array(Type.Integer()),
  runId: Type.Array(Type.Integer()),
  tag: Type.Array(Type.Integer()),
  plugin: Type.Array(Type.Integer()),
  count: Type.Array(Type.Integer()),
  attempts: Type.Array(Type.Integer()),
  lastStep: nullableNumbers,
  lastTimeSec: nullableNumbers,
  /** NaN and infinities, which JSON lacks, are null here; the points themselves carry them. */
  lastValue: nullableNumbers,
  min: nullableNumbers,
  max: nullableNumbers,
  /** Images, audio: most samples of any step. */
  samples: Type.Array(Type.Integer()),
});
export type SeriesTable = Static<typeof SeriesTable>;

/**
 * POST /api/v1/scalars. With `width`, each series is reduced to what a chart of that many pixel columns over
 * [min, max] shows: buckets at most a column wide, each with its first, last, least and greatest finite point and its
 * first non-finite one; without it, every point in range. In a range, the points just outside where the line enters
 * and leaves are there too. `after[i]` asks only for the points of `series[i]` from that arrival index on (live
 * appends; no range and no reduction).
 */
export const ScalarsRequest = Type.Object(
  {
    series: Type.Array(Type.Integer(), { maxItems: 20_000 }),
    axis: Type.Optional(Type.Union([Type.Literal("step"), Type.Literal("wallTime")])),
    /** Inclusive bounds on the axis (`step` unless said). */
    min: Type.Optional(Type.Number()),
    max: Type.Optional(Type.Number()),
    width: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
    after: Type.Optional(Type.Array(Type.Integer({ minimum: 0 }))),
  },
  { additionalProperties: false },
);
export type ScalarsRequest = Static<typeof ScalarsRequest>;

/**
 * The answer as `application/octet-stream` (little-endian):
 *
 * | bytes | what |
 * |---|---|
 * | 4 | "TBS1" |
 * | 4 | u32 length of the header, a multiple of 8 when the first 8 bytes are counted (padded with spaces) |
 * | n | the header, JSON in UTF-8: ScalarsHeader |
 * | … | for each series of the header in order: float64 steps[count], float64 wallTimesSec[count], float64 values[count] |
 *
 * As JSON (`Accept: application/json`) the same header with `steps`, `wallTimesSec`, `values` arrays in each series;
 * non-finite numbers are the strings "NaN", "Infinity", "-Infinity".
 */
export const ScalarsHeader = Type.Object({
  generation: Type.Integer(),
  series: Type.Array(
    Type.Object({
      id: Type.Integer(),
      count: Type.Integer(),
      /** Points of the whole series at this generation: the `after` of the next live request. */
      total: Type.Integer(),
      /** Whether every point in range is there. */
      isWhole: Type.Boolean(),
      /** Where the series began again: arrival index and step of each restart, and whether it was a session start. */
      restarts: Type.Array(
        Type.Object({ index: Type.Integer(), step: Type.Number(), session: Type.Boolean() }),
      ),
    }),
  ),
});
export type ScalarsHeader = Static<typeof ScalarsHeader>;

const jsonNumbers = Type.Array(Type.Union([Type.Number(), Type.String()]));

/** The JSON form of the answer. */
export const ScalarsAnswer = Type.Object({
  generation: Type.Integer(),
  series: Type.Array(
    Type.Intersect([
      ScalarsHeader.properties.series.items,
      Type.Object({ steps: jsonNumbers, wallTimesSec: jsonNumbers, values: jsonNumbers }),
    ]),
  ),
});

/**
 * POST /api/v1/groups: statistics over the runs of each group at every step that any of them has.
 * Runs are read on straight lines between their points, and count from their first step to their last.
 * A range of steps and a width reduce them as POST /api/v1/scalars does.
 */
export const GroupsRequest = Type.Object(
  {
    /** Series ids of each group: one tag, usually, of several runs. */
    groups: Type.Array(Type.Array(Type.Integer(), { maxItems: 20_000 }), { maxItems: 1_000 }),
    /** Inclusive bounds of the steps. */
    min: Type.Optional(Type.Number()),
    max: Type.Optional(Type.Number()),
    width: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  },
  { additionalProperties: false },
);
export type GroupsRequest = Static<typeof GroupsRequest>;

/**
 * The binary answer is laid out as that of scalars, with "TBG1" and this header; each group has six float64 columns
 * of its `count`: steps, counts, means, deviations, minima, maxima. Deviations are the population's (numpy's default);
 * the standard error is deviation / sqrt(count - 1). Superseded attempts and non-finite values are left out.
 */
export const GroupsHeader = Type.Object({
  generation: Type.Integer(),
  groups: Type.Array(Type.Object({ count: Type.Integer(), isWhole: Type.Boolean() })),
});
export type GroupsHeader = Static<typeof GroupsHeader>;

const numbers = Type.Array(Type.Number());

/** The JSON form of the answer. */
export const GroupsAnswer = Type.Object({
  generation: Type.Integer(),
  groups: Type.Array(
    Type.Intersect([
      GroupsHeader.properties.groups.items,
      Type.Object({
        steps: numbers,
        counts: numbers,
        means: numbers,
        deviations: numbers,
        minima: numbers,
        maxima: numbers,
      }),
    ]),
  ),
});

/** Series id, count, last step, last wall time in seconds; last, least and greatest finite value, or null. */
export type Growth = readonly [
  id: number,
  count: number,
  lastStep: number,
  lastTimeSec: number,
  lastValue: number | null,
  min: number | null,
  max: number | null,
];

/**
 * SSE `change` of GET /api/v1/events: after one or more commits. Its SSE id is the generation; a client that reconnects
 * with `Last-Event-ID` is first told of all that changed since.
 */
export interface ChangeEvent {
  readonly generation: number;
  /** Runs or series were added or removed: fetch the run list and the series table again. */
  readonly structure: boolean;
  /** Records were lost or healed: fetch the losses again. */
  readonly losses: boolean;
  /** Every series that grew. */
  readonly grown: readonly Growth[];
}

/** SSE `progress` of GET /api/v1/events: during the first scan, and once when it ends. */
export type ProgressEvent = Progress;

/** POST /api/v1/report: which scalar series it holds; those that meet every condition given. */
export const ReportRequest = Type.Object(
  {
    series: Type.Optional(Type.Array(Type.Integer(), { maxItems: 20_000 })),
    /** Regular expressions, case-insensitive and anywhere in the name, as the page's filters. */
    run: Type.Optional(Type.String()),
    tag: Type.Optional(Type.String()),
    title: Type.Optional(Type.String()),
    /** The page's settings as its own query string, such as `smoothing=0.9&xAxis=wall`. */
    query: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);
export type ReportRequest = Static<typeof ReportRequest>;

/**
 * What a report's file holds as JSON in its element `report`. Its element `points` holds the answer of
 * POST /api/v1/scalars for all its series in binary form, packed: the first bytes of every eight, then the second
 * ones, and so on, gzipped, in base64.
 */
export interface ReportContents {
  readonly title: string;
  readonly madeTimeSec: number;
  /** Settings to begin with, as a query string of the page. */
  readonly query: string;
  readonly runs: Runs;
  readonly series: SeriesTable;
  readonly flags: Flags;
  /** Of the report's runs alone. */
  readonly hparams: HParams["runs"];
  readonly curation: Curation;
}

/** GET /api/v1/hparams: by run name, then by hyperparameter; NaN and infinities are strings. */
export const HParams = Type.Object({
  generation: Type.Integer(),
  runs: Type.Record(
    Type.String(),
    Type.Record(Type.String(), Type.Union([Type.Number(), Type.String(), Type.Boolean()])),
  ),
});
export type HParams = Static<typeof HParams>;

export const FlagKind = Type.Union([
  Type.Literal("notFinite"),
  Type.Literal("diverged"),
  Type.Literal("plateau"),
]);
export type FlagKind = Static<typeof FlagKind>;

/** GET /api/v1/flags: what the watch rules found, at the step where it begins. */
export const Flags = Type.Object({
  generation: Type.Integer(),
  flags: Type.Array(
    Type.Object({
      series: Type.Integer(),
      kind: FlagKind,
      step: Type.Number(),
      /** "NaN", "Infinity" or "-Infinity" of `notFinite`; else the mean around the step. */
      value: Type.Union([Type.Number(), Type.String()]),
    }),
  ),
});
export type Flags = Static<typeof Flags>;

/** GET and PUT /api/v1/curation */
export type { Curation };

/** GET /api/v1/losses */
export const Losses = Type.Object({
  losses: Type.Array(
    Type.Object({
      run: Type.String(),
      file: Type.String(),
      byteOffset: Type.Number(),
      kind: Type.String(),
      message: Type.String(),
    }),
  ),
});
export type Losses = Static<typeof Losses>;
