// Commits for tests: a run and its series in one line each.
import type { Commit, Run, ScalarColumns, SeriesIdentity } from "../src/store/store.ts";

/** A commit with some parts; the absent ones are empty. */
export function commitOf(parts: Partial<Commit>): Commit {
  return {
    runs: [],
    files: [],
    series: [],
    scalars: [],
    references: [],
    restarts: [],
    dropped: [],
    losses: [],
    healedLosses: [],
    removedRunIds: [],
    ...parts,
  };
}

/** A run that began at `id` seconds. */
export function runOf(id: number, name: string, parts: Partial<Run> = {}): Run {
  return { id, name, startTimeSec: id, lastTimeSec: null, ended: false, ...parts };
}

/** A series of the scalars plugin, unless `parts` say otherwise. */
export function seriesOf(
  id: number,
  runId: number,
  tag: string,
  parts: Partial<SeriesIdentity> = {},
): SeriesIdentity {
  return {
    id,
    runId,
    tag,
    plugin: "scalars",
    dataClass: "scalar",
    displayName: "",
    description: "",
    pluginContent: new Uint8Array(0),
    ...parts,
  };
}

/** Points with steps from `firstStep` on, one second apart. */
export function pointsOf(values: readonly number[], firstStep = 0): ScalarColumns {
  return {
    steps: Float64Array.from(values, (_, i) => firstStep + i),
    wallTimesSec: Float64Array.from(values, (_, i) => 1_795_237_624.5 + firstStep + i),
    values: Float64Array.from(values),
  };
}
