// GET /api/v1/hparams: the hyperparameters of each run, its own or those of the session that it is a part of.
import type { Catalog } from "../catalog.ts";
import { toJson } from "../json.ts";
import { HParams } from "./contract.ts";
import type { Endpoint } from "./endpoint.ts";
import { keptPerServer } from "./kept-answer.ts";
import { sessionsByRun } from "./run-sessions.ts";

/** By run name, of the runs that `isWanted`; NaN and infinities are numbers still. */
export function hparamsOf(catalog: Catalog, isWanted: (run: string) => boolean = () => true) {
  const runs = [...sessionsByRun(catalog)].filter(([name]) => isWanted(name));
  return Object.fromEntries(runs.map(([name, { hparams }]) => [name, Object.fromEntries(hparams)]));
}

function hparamsJson(catalog: Catalog): string {
  return toJson({ generation: catalog.generation, runs: hparamsOf(catalog) });
}

const jsonOf = keptPerServer((context) => context.perGeneration(hparamsJson));

export const hparams: Endpoint = {
  method: "GET",
  path: "/hparams",
  summary: "The hyperparameters of every run that has any, by the run's name.",
  answers: { "application/json": HParams },
  async handle(_request, reply, context) {
    return reply.type("application/json").send(await jsonOf(context)());
  },
};
