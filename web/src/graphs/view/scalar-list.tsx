// Scalars of the selected node's name: last value and curve of each run, and the way to them in Time Series.
import { useEffect, useMemo, useState } from "react";
import { changeView, showTab } from "../../app-state.ts";
import type { SeriesInfo } from "../../catalog/catalog.ts";
import { formatValue } from "../../charts/format.ts";
import { scalarStore } from "../../charts/scalar-store.ts";
import type { TabProps } from "../../tab.ts";
import { filterFor, scalarsOf, sparkline } from "./node-scalars.ts";

/** More series than this would make the card a list of curves: the rest is in Time Series. */
const MAX_LISTED = 8;
const CURVE = { width: 72, height: 16 };

/** What the list needs to know of the page, and the run that the graph is of. */
export interface ScalarContext
  extends Pick<TabProps, "catalog" | "selectedRuns" | "colorOf" | "titleOf"> {
  readonly graphRun: string | null;
}

/** Draws again whenever points of the series come. Where they cannot be had, last values stand alone. */
function useSeriesPoints(series: readonly SeriesInfo[]): void {
  const [, setVersion] = useState(0);
  const key = series.map(({ id }) => id).join(" ");
  useEffect(() => {
    if (key === "") return;
    const change = () => setVersion((version) => version + 1);
    const ids = key.split(" ").map(Number);
    return scalarStore.watch({ ids, onChange: change, onError: change });
  }, [key]);
}

function Curve({ series, color }: { series: SeriesInfo; color: string }) {
  const points = scalarStore.get(series.id);
  const line = points ? sparkline(points.values, CURVE.width, CURVE.height) : "";
  return (
    <svg
      className="graph-curve"
      {...CURVE}
      viewBox={`-1 -1 ${CURVE.width + 2} ${CURVE.height + 2}`}
      aria-hidden="true"
    >
      <polyline points={line} fill="none" stroke={color} strokeWidth="1.5" />
    </svg>
  );
}

export function ScalarList({ name, context }: { name: string; context: ScalarContext }) {
  const { catalog, selectedRuns, graphRun, colorOf, titleOf } = context;
  const all = useMemo(() => {
    const runs = new Set(selectedRuns.map((run) => run.name));
    if (graphRun !== null) runs.add(graphRun);
    return scalarsOf(catalog, runs, name);
  }, [catalog, selectedRuns, graphRun, name]);
  const listed = all.slice(0, MAX_LISTED);
  useSeriesPoints(listed);
  if (all.length === 0) return null;
  return (
    <section data-testid="graph-scalars">
      <h3>
        Scalars <span className="graph-count">{all.length}</span>
      </h3>
      <ul className="graph-scalars">
        {listed.map((series) => (
          <li key={series.id}>
            <span className="graph-scalar-name">
              {series.tag}
              <span className="graph-scalar-run">{titleOf(series.run.name)}</span>
            </span>
            <Curve series={series} color={colorOf(series.run.name)} />
            <span className="graph-scalar-value">
              {formatValue(
                scalarStore.get(series.id)?.values.at(-1) ?? series.lastValue ?? Number.NaN,
              )}
            </span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => {
          changeView({ tagFilter: filterFor(name) });
          showTab("timeseries");
        }}
      >
        {all.length > MAX_LISTED ? `All ${all.length} in Time Series` : "Show in Time Series"}
      </button>
    </section>
  );
}
