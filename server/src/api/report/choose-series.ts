// The part of a catalog that a report is about.
import type { Series } from "../../store/store.ts";
import type { Catalog } from "../catalog.ts";
import { invalidArgument, notFound } from "../errors.ts";
import type { ReportRequest } from "../v1/contract.ts";

function expressionOf(name: string, pattern: string | undefined): RegExp {
  try {
    return new RegExp(pattern ?? "", "i");
  } catch (error) {
    throw invalidArgument(`${name}: ${(error as Error).message}`);
  }
}

function conditionsOf({ series, run, tag }: ReportRequest, { runsById }: Catalog) {
  const ids = series && new Set(series);
  const runs = expressionOf("run", run);
  const tags = expressionOf("tag", tag);
  return (one: Series) =>
    one.dataClass === "scalar" &&
    (!ids || ids.has(one.id)) &&
    tags.test(one.tag) &&
    runs.test(runsById.get(one.runId)?.name ?? "");
}

/** The catalog with the chosen scalar series and their runs alone; 404 where there is none. */
export function chooseSeries(catalog: Catalog, request: ReportRequest): Catalog {
  const series = catalog.series.filter(conditionsOf(request, catalog));
  if (series.length === 0) throw notFound("no scalar series meets the conditions");
  const runIds = new Set(series.map(({ runId }) => runId));
  return { ...catalog, series, runs: catalog.runs.filter(({ id }) => runIds.has(id)) };
}
