// GET /api/v1/runs: the runs, where the first scan stands, what is served.
import type { Catalog } from "../catalog.ts";
import { type RunStatus, Runs } from "./contract.ts";
import type { ApiContext, Endpoint } from "./endpoint.ts";
import { KeptAnswer, keptPerServer } from "./kept-answer.ts";
import { hasFailed, sessionsByRun } from "./run-sessions.ts";
import { cadencesOf, statusOf } from "./run-status.ts";

type Cadences = ReturnType<typeof cadencesOf>;

/** The status of each run, in their order. */
function statusesOf(catalog: Catalog, cadences: Cadences, nowSec: number): RunStatus[] {
  const sessions = sessionsByRun(catalog);
  return catalog.runs.map((run) =>
    hasFailed(sessions, run.name) ? "failed" : statusOf(run, cadences.get(run.id) ?? 0, nowSec),
  );
}

/** The answer for the runs of a catalog. */
export function listRuns(
  catalog: Catalog,
  { logdir, live, nowSec }: ApiContext,
  statuses = statusesOf(catalog, cadencesOf(catalog), nowSec()),
): Runs {
  return {
    generation: catalog.generation,
    logdir,
    progress: live.progress,
    runs: catalog.runs.map(({ id, name, startTimeSec, lastTimeSec }, i) => ({
      id,
      name,
      startTimeSec,
      lastTimeSec,
      status: statuses[i]!, // one for each run
    })),
  };
}

/** The list as JSON, made anew only when a generation, the progress or a run's status differs from the last request. */
class RunList {
  readonly #context: ApiContext;
  readonly #cadences: () => Promise<Cadences>;
  readonly answer = new KeptAnswer();
  #key = "";
  #text = "";

  constructor(context: ApiContext) {
    this.#context = context;
    this.#cadences = context.perGeneration(cadencesOf);
  }

  async text(): Promise<string> {
    const cadences = await this.#cadences();
    const catalog = await this.#context.catalog();
    const statuses = statusesOf(catalog, cadences, this.#context.nowSec());
    const progress = JSON.stringify(this.#context.live.progress);
    const key = `${catalog.generation} ${progress} ${statuses}`;
    if (key !== this.#key) {
      this.#key = key;
      this.#text = JSON.stringify(listRuns(catalog, this.#context, statuses));
    }
    return this.#text;
  }
}

const lists = keptPerServer((context) => new RunList(context));

export const runs: Endpoint = {
  method: "GET",
  path: "/runs",
  summary:
    "The runs by start time and name, with their status, and the progress of the first scan.",
  answers: { "application/json": Runs },
  async handle(request, reply, context) {
    const list = lists(context);
    return list.answer.send(request, reply, await list.text());
  },
};
