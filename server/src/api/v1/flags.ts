// GET /api/v1/flags: the series that a watch rule has something to say about, of all there are.
import type { Series } from "../../store/store.ts";
import type { Catalog } from "../catalog.ts";
import { toJson } from "../json.ts";
import { Flags } from "./contract.ts";
import type { ApiContext, Endpoint } from "./endpoint.ts";
import { keptPerServer } from "./kept-answer.ts";
import { goalOf } from "./tag-goal.ts";
import { type Finding, findingsOf } from "./watch-rules.ts";

/** Columns that a series is read in: its spikes and its numbers that are none survive the reduction. */
const width = 256;

/** What was found when a series had so many points: only what grew is read again. */
interface Looked {
  readonly count: number;
  readonly findings: readonly Finding[];
}

async function look({ reader }: ApiContext, series: Series): Promise<Looked> {
  const { indexes, steps, values } = await reader.reducedScalars(series.id, {
    axis: "step",
    width,
  });
  const newest = newestFrom(series);
  const isNewest = (at: number) => (indexes[at] as number) >= newest;
  const kept = [...indexes.keys()].filter(isNewest);
  const points = {
    steps: Float64Array.from(kept, (at) => Number(steps[at])),
    values: Float64Array.from(kept, (at) => values[at] as number),
    wallTimesSec: new Float64Array(kept.length),
  };
  return { count: series.count, findings: findingsOf(points, goalOf(series.tag)) };
}

/** Arrival index at which the newest attempt began. */
function newestFrom({ restarts }: Series): number {
  return restarts.at(-1)?.index ?? 0;
}

const lookedAt = keptPerServer(() => new Map<number, Looked>());

/** What is found in a catalog's series, one after another; other requests are answered in between. */
export async function findFlags(
  context: ApiContext,
  { generation, series: all, seriesById }: Catalog,
): Promise<Flags> {
  const looked = lookedAt(context);
  for (const id of looked.keys()) if (!seriesById.has(id)) looked.delete(id);
  const found: Flags["flags"] = [];
  for (const series of all) {
    if (series.dataClass !== "scalar") continue;
    if (looked.get(series.id)?.count !== series.count) {
      looked.set(series.id, await look(context, series));
      await new Promise((resolve) => setImmediate(resolve));
    }
    const findings = looked.get(series.id)?.findings ?? [];
    found.push(...findings.map((finding) => ({ series: series.id, ...finding })));
  }
  return { generation, flags: found };
}

export const flags: Endpoint = {
  method: "GET",
  path: "/flags",
  summary:
    "Series whose newest attempt holds a value that is no finite number, has lost all it had gained, or stands still.",
  answers: { "application/json": Flags },
  async handle(_request, reply, context) {
    const found = await findFlags(context, await context.catalog());
    return reply.type("application/json").send(toJson(found));
  },
};
