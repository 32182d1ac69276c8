// What is known of each run beyond its name: from its own record and from its series.
import type { Catalog, RunInfo } from "../catalog/catalog.ts";

export interface RunFacts {
  readonly run: RunInfo;
  readonly startTimeSec: number | null;
  readonly durationSec: number | null;
  /** Greatest last step of its scalar series. */
  readonly lastStep: number | null;
  /** Last value of each scalar tag; absent where it is not finite. */
  readonly metrics: ReadonlyMap<string, number>;
}

function duration({ startTimeSec, lastTimeSec }: RunInfo): number | null {
  return startTimeSec === null || lastTimeSec === null ? null : lastTimeSec - startTimeSec;
}

/** Facts by run id, as of now: what grows is read again at each call. */
export function factsOf({ runs, seriesById }: Catalog): ReadonlyMap<number, RunFacts> {
  const metrics = new Map(runs.map(({ id }) => [id, new Map<string, number>()]));
  const lastSteps = new Map<number, number>();
  for (const { run, tag, plugin, lastStep, lastValue } of seriesById.values()) {
    if (plugin !== "scalars") continue;
    if (lastValue !== null) metrics.get(run.id)?.set(tag, lastValue);
    if (lastStep !== null)
      lastSteps.set(run.id, Math.max(lastStep, lastSteps.get(run.id) ?? lastStep));
  }
  const facts = (run: RunInfo): RunFacts => ({
    ...{ run, startTimeSec: run.startTimeSec, durationSec: duration(run) },
    ...{ lastStep: lastSteps.get(run.id) ?? null, metrics: metrics.get(run.id) ?? new Map() },
  });
  return new Map(runs.map((run) => [run.id, facts(run)]));
}
