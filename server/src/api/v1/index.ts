// Every endpoint of /api/v1.
import type { FastifyInstance } from "fastify";
import { getCuration, putCuration } from "./curation.ts";
import { type ApiContext, addEndpoint, type Endpoint } from "./endpoint.ts";
import { events } from "./events.ts";
import { exportScalars } from "./export.ts";
import { flags } from "./flags.ts";
import { groups } from "./groups.ts";
import { hparams } from "./hparams.ts";
import { ingest } from "./ingest.ts";
import { losses } from "./losses.ts";
import { report } from "./report.ts";
import { runs } from "./runs.ts";
import { scalars } from "./scalars.ts";
import { seriesTable } from "./series-table.ts";

export const endpoints: readonly Endpoint[] = [
  runs,
  seriesTable,
  scalars,
  groups,
  losses,
  hparams,
  flags,
  events,
  exportScalars,
  report,
  getCuration,
  putCuration,
  ingest,
];

/** Adds every endpoint; paths are relative to /api/v1. */
export function registerApi(app: FastifyInstance, context: ApiContext): void {
  app.addContentTypeParser(
    "application/octet-stream",
    { parseAs: "buffer" },
    (_request, body, done) => done(null, body),
  );
  for (const endpoint of endpoints) addEndpoint(app, endpoint, context);
  app.addHook("preClose", async () => context.live.end());
}
