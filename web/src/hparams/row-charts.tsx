// The curves behind a row: each metric over the steps of the row's sessions.
import type { Catalog, TagInfo } from "../catalog/catalog.ts";
import { ScalarCard } from "../time-series/scalar-card.tsx";
import type { Row } from "./hparams-data.ts";
import type { HparamsViewProps, ShownColumn } from "./view-props.ts";
import "../time-series/time-series.css";

/** A session's run, or the one below it that a metric's group names. */
function runOf(session: string, group: string): string {
  return [session, group].filter((part) => part !== "" && part !== ".").join("/") || ".";
}

/** The metric's scalars of a row; null where it logged none. */
function chartOf({ tags }: Catalog, { sessions }: Row, { column }: ShownColumn): TagInfo | null {
  const { metric } = column;
  const tag = tags.find((one) => one.plugin === "scalars" && one.tag === metric?.tag);
  if (!tag || !metric) return null;
  const runs = new Set(sessions.map(({ name }) => runOf(name, metric.group)));
  const series = tag.series.filter(({ run }) => runs.has(run.name));
  return series.length > 0 ? { ...tag, displayName: column.title, series } : null;
}

export function RowCharts({ row, shown, ...props }: HparamsViewProps & { readonly row: Row }) {
  const charts = shown.flatMap((column) => chartOf(props.catalog, row, column) ?? []);
  if (charts.length === 0) return <p className="card-wait">No shown metric has a curve.</p>;
  return (
    <div className="series-grid row-charts">
      {charts.map((tag) => (
        <ScalarCard key={tag.displayName} {...props} tag={tag} selectedRuns={props.catalog.runs} />
      ))}
    </div>
  );
}
