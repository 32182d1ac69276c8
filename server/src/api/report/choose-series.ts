// The part of a catalog that a report is about.
import type { Series } from "../../store/store.ts";
import type { Catalog } from "../catalog.ts";
import { invalidArgument, notFound } from "../errors.ts";
import { matchNames } from "../plugins/tag-pattern.ts";
import type { ReportRequest } from "../v1/contract.ts";

/** The names that a pattern is found in, whatever the case; all where there is none. */
function matching(
  name: string,
  pattern: string | undefined,
  names: readonly string[],
): ReadonlySet<string> {
  if (pattern === undefined) return new Set(names);
  const found = matchNames(`(?i)${pattern}`, names, "anywhere");
  if (found) return new Set(found);
  throw invalidArgument(`${name}: Invalid regular expression, or one that takes too long`);
}

function conditionsOf({ series, run, tag }: ReportRequest, catalog: Catalog) {
  const { runs: allRuns, runsById } = catalog;
  const ids = series && new Set(series);
  const runs = matching(
    "run",
    run,
    allRuns.map((one) => one.name),
  );
  const tags = matching("tag", tag, [...new Set(catalog.series.map((one) => one.tag))]);
  return (one: Series) =>
    one.dataClass === "scalar" &&
    (!ids || ids.has(one.id)) &&
    tags.has(one.tag) &&
    runs.has(runsById.get(one.runId)?.name ?? "");
}

/** The catalog with the chosen scalar series and their runs alone; 404 where there is none. */
export function chooseSeries(catalog: Catalog, request: ReportRequest): Catalog {
  const series = catalog.series.filter(conditionsOf(request, catalog));
  if (series.length === 0) throw notFound("no scalar series meets the conditions");
  const runIds = new Set(series.map(({ runId }) => runId));
  return { ...catalog, series, runs: catalog.runs.filter(({ id }) => runIds.has(id)) };
}
