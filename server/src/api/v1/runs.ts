// GET /api/v1/runs: the runs, where the first scan stands, what is served.
import type { Catalog } from "../catalog.ts";
import { Runs } from "./contract.ts";
import type { ApiContext, Endpoint } from "./endpoint.ts";
import { cadencesOf, statusOf } from "./run-status.ts";

/** The answer for the runs of a catalog. */
export function listRuns(catalog: Catalog, { logdir, live, nowSec }: ApiContext): Runs {
  const cadences = cadencesOf(catalog);
  const now = nowSec();
  return {
    generation: catalog.generation,
    logdir,
    progress: live.progress,
    runs: catalog.runs.map((run) => ({
      id: run.id,
      name: run.name,
      startTimeSec: run.startTimeSec,
      lastTimeSec: run.lastTimeSec,
      status: statusOf(run, cadences.get(run.id) ?? 0, now),
    })),
  };
}

export const runs: Endpoint = {
  method: "GET",
  path: "/runs",
  summary:
    "The runs by start time and name, with their status, and the progress of the first scan.",
  answers: { "application/json": Runs },
  handle: async (_request, _reply, context) => listRuns(await context.catalog(), context),
};
