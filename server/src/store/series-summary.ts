// The summary of a series and how a commit extends it; which commits change the structure of the index.
import type {
  Commit,
  LastIds,
  ReferenceColumns,
  Restart,
  Run,
  ScalarColumns,
  Series,
  SeriesIdentity,
} from "./store.ts";

/** A series before its first point. */
export function newSeries(identity: SeriesIdentity): Series {
  return {
    ...identity,
    count: 0,
    restarts: [],
    lastStep: null,
    lastTimeSec: null,
    lastValue: null,
    min: null,
    max: null,
    maxLength: 0,
    dropped: 0,
  };
}

/** What one commit may add to a series. */
export interface Extension {
  readonly points?: ScalarColumns;
  readonly references?: ReferenceColumns;
  readonly restart?: Restart;
  readonly dropped?: number;
}

/** The series with what was added; the series given is unchanged. */
export function extendSeries(series: Series, extension: Extension): Series {
  const { points, references, restart, dropped } = extension;
  return {
    ...series,
    ...(points && summarizePoints(series, points)),
    ...(references && summarizeReferences(series, references)),
    ...(restart && { restarts: [...series.restarts, restart] }),
    ...(dropped && { dropped: series.dropped + dropped }),
  };
}

type PointSummary = Pick<Series, "count" | "min" | "max" | "maxLength">;

/** The part of a summary that new scalars change. */
function summarizePoints(series: PointSummary, points: ScalarColumns): Partial<Series> {
  if (points.values.length === 0) return {};
  const extent = finiteExtent(points.values, series.min, series.max);
  const { count, ...last } = lastOf(points);
  return { count: series.count + count, ...last, ...extent };
}

/** How many points there are, and the last of them; there is at least one. */
export function lastOf({ steps, wallTimesSec, values }: ScalarColumns) {
  const count = values.length;
  return {
    count,
    lastStep: steps[count - 1]!,
    lastTimeSec: wallTimesSec[count - 1]!,
    lastValue: values[count - 1]!,
  };
}

function finiteExtent(values: Float64Array, min: number | null, max: number | null) {
  let low = min ?? Number.POSITIVE_INFINITY;
  let high = max ?? Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < low && value !== Number.NEGATIVE_INFINITY) low = value;
    if (value > high && value !== Number.POSITIVE_INFINITY) high = value;
  }
  return low <= high ? { min: low, max: high } : { min: null, max: null };
}

/** The part of a summary that new references change. */
export function summarizeReferences(
  series: PointSummary,
  references: ReferenceColumns,
): Partial<Series> {
  const length = references.lengths.length;
  if (length === 0) return {};
  return {
    count: series.count + length,
    lastStep: references.steps[length - 1]!,
    lastTimeSec: references.wallTimesSec[length - 1]!,
    maxLength: references.lengths.reduce((a, b) => Math.max(a, b), series.maxLength),
  };
}

/** Whether a commit adds or removes runs or series, or starts or ends a run. */
export function isNewStructure(commit: Commit, findRun: (id: number) => Run | undefined): boolean {
  if (commit.series.length > 0 || commit.removedRunIds.length > 0) return true;
  return commit.runs.some((run) => {
    const known = findRun(run.id);
    return (
      !known ||
      known.name !== run.name ||
      known.startTimeSec !== run.startTimeSec ||
      known.ended !== run.ended
    );
  });
}

function greatestId(rows: readonly { readonly id: number }[], known: number): number {
  return rows.reduce((greatest, row) => Math.max(greatest, row.id), known);
}

/** The greatest ids given once a commit is in. */
export function laterIds(known: LastIds, commit: Commit): LastIds {
  return {
    run: greatestId(commit.runs, known.run),
    file: greatestId(commit.files, known.file),
    series: greatestId(commit.series, known.series),
  };
}
