// GET /api/v1/runs: the runs, where the first scan stands, what is served.
import { Runs } from "./contract.ts";
import type { Endpoint } from "./endpoint.ts";
import { cadencesOf, statusOf } from "./run-status.ts";

export const runs: Endpoint = {
  method: "GET",
  path: "/runs",
  summary:
    "The runs by start time and name, with their status, and the progress of the first scan.",
  answers: { "application/json": Runs },
  async handle(_request, _reply, context): Promise<Runs> {
    const catalog = await context.catalog();
    const cadences = cadencesOf(catalog);
    const nowSec = context.nowSec();
    return {
      generation: catalog.generation,
      logdir: context.logdir,
      progress: context.live.progress,
      runs: catalog.runs.map((run) => ({
        id: run.id,
        name: run.name,
        startTimeSec: run.startTimeSec,
        lastTimeSec: run.lastTimeSec,
        status: statusOf(run, cadences.get(run.id) ?? 0, nowSec),
      })),
    };
  },
};
