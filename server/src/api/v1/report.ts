// POST /api/v1/report: charts of chosen series as one file that opens from the disk.
import { basename } from "node:path";
import { Type } from "typebox";
import type { Catalog } from "../catalog.ts";
import { chooseSeries } from "../report/choose-series.ts";
import { packPoints } from "../report/pack-points.ts";
import { readPageParts, reportPage } from "../report/report-page.ts";
import { type ReportContents, ReportRequest } from "./contract.ts";
import { readCuration } from "./curation.ts";
import type { ApiContext, Endpoint } from "./endpoint.ts";
import { findFlags } from "./flags.ts";
import { hparamsOf } from "./hparams.ts";
import { listRuns } from "./runs.ts";
import { answerScalars } from "./scalars.ts";
import { scalarsToBinary } from "./scalars-wire.ts";
import { tabulateSeries } from "./series-table.ts";

/** Points of a report: packed, some nine bytes each, so that the file stays below three megabytes. */
const mostPoints = 250_000;
const pointsPerColumn = 4; // first, last, least, greatest
const leastWidth = 16;
const mostWidth = 25_000;

/** Pixel columns that each series is reduced to. */
function widthFor(seriesCount: number): number {
  const share = Math.floor(mostPoints / pointsPerColumn / seriesCount);
  return Math.min(mostWidth, Math.max(leastWidth, share));
}

async function contentsOf(
  context: ApiContext,
  whole: Catalog,
  catalog: Catalog,
  { title = basename(context.logdir), query = "" }: ReportRequest,
): Promise<ReportContents> {
  const { runs, annotations } = readCuration(context);
  const names = new Set(catalog.runs.map(({ name }) => name));
  return {
    title,
    madeTimeSec: context.nowSec(),
    query,
    // A path of this machine is nobody else's business.
    runs: { ...listRuns(catalog, context), logdir: title },
    series: tabulateSeries(catalog),
    flags: await findFlags(context, catalog),
    hparams: hparamsOf(whole, (run) => names.has(run)),
    curation: {
      revision: 0,
      runs: Object.fromEntries(Object.entries(runs).filter(([name]) => names.has(name))),
      annotations,
      views: [],
    },
  };
}

async function pointsOf(context: ApiContext, { generation, series }: Catalog): Promise<string> {
  const ids = series.map(({ id }) => id);
  const answered = await answerScalars(context, { series: ids, width: widthFor(ids.length) });
  return packPoints(scalarsToBinary(generation, answered));
}

export const report: Endpoint = {
  method: "POST",
  path: "/report",
  summary: "Charts of the chosen scalar series as one HTML file that works without a server.",
  body: ReportRequest,
  answers: { "text/html": Type.String() },
  async handle(request, reply, context) {
    // Fastify has validated the body by this schema.
    const wanted = request.body as ReportRequest;
    const whole = await context.catalog();
    const catalog = chooseSeries(whole, wanted);
    const parts = await readPageParts(context.staticDir);
    const contents = await contentsOf(context, whole, catalog, wanted);
    return reply
      .type("text/html; charset=utf-8")
      .header("content-disposition", 'attachment; filename="report.html"')
      .send(reportPage(parts, contents, await pointsOf(context, catalog)));
  },
};
