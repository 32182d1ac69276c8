// Whether a run is under way, judged by the age of its last event against its own cadence.
import type { Run } from "../../store/store.ts";
import type { Catalog } from "../catalog.ts";
import type { RunStatus } from "./contract.ts";

/** A run counts as running for at least this long after its last event, and for ten times its usual pause. */
const leastQuietSec = 60;
const quietPauses = 10;
/** After this long a run that never said so is taken to have ended: most writers do not record their end. */
const endedAfterSec = 24 * 3600;

/** Mean pause between the events of each run's longest series, in seconds, by run id. */
export function cadencesOf(catalog: Catalog): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { runId, count } of catalog.series) {
    counts.set(runId, Math.max(counts.get(runId) ?? 0, count));
  }
  return new Map(
    catalog.runs.map(({ id, startTimeSec, lastTimeSec }) => {
      const spanSec = (lastTimeSec ?? 0) - (startTimeSec ?? 0);
      return [id, spanSec / Math.max(1, (counts.get(id) ?? 1) - 1)];
    }),
  );
}

/** The status of a run at `nowSec` whose events are usually `cadenceSec` apart. */
export function statusOf(run: Run, cadenceSec: number, nowSec: number): RunStatus {
  if (run.ended || run.lastTimeSec === null) return "finished";
  const quietSec = nowSec - run.lastTimeSec;
  const allowedSec = Math.max(leastQuietSec, quietPauses * cadenceSec);
  if (quietSec <= allowedSec) return "running";
  return quietSec <= Math.max(endedAfterSec, allowedSec) ? "stalled" : "finished";
}
