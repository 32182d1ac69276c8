// The series table as rows that name their run and tag.
import type { Runs, SeriesTable } from "@tb-ts/server/contract";

/** All values of one tag of one run. */
export interface LoggedSeries {
  readonly id: number;
  readonly run: string;
  readonly tag: string;
  readonly plugin: string;
  readonly points: number;
  readonly lastStep: number | null;
  /** Seconds since 1970. */
  readonly lastTimeSec: number | null;
  /** Scalars only; null where the last one is not finite. */
  readonly lastValue: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** Runs in the server's order. The table has one entry a series in every column. */
export function toRows(table: SeriesTable, runs: Runs["runs"]): LoggedSeries[] {
  const rows = Map.groupBy(table.id.keys(), (i) => table.runId[i]!);
  return runs.flatMap((run) =>
    (rows.get(run.id) ?? []).map((i) => ({
      id: table.id[i]!,
      run: run.name,
      tag: table.tags[table.tag[i]!]!,
      plugin: table.plugins[table.plugin[i]!]!,
      points: table.count[i]!,
      lastStep: table.lastStep[i]!,
      lastTimeSec: table.lastTimeSec[i]!,
      lastValue: table.lastValue[i]!,
      min: table.min[i]!,
      max: table.max[i]!,
    })),
  );
}
