// The lines that a chart of the layout matches, listed below it; a press leaves one out or brings it back.
import type { SeriesInfo, TagInfo } from "../catalog/catalog.ts";
import type { TabProps } from "../tab.ts";

interface Props extends Pick<TabProps, "selectedRuns" | "colorOf" | "titleOf"> {
  readonly tag: TagInfo;
  readonly hidden: ReadonlySet<number>;
  readonly onHidden: (hidden: ReadonlySet<number>) => void;
}

/** One a line of the chart: a margin's bounds belong to its value. */
function linesOf({ tag: { series, margins }, selectedRuns }: Props): readonly SeriesInfo[] {
  const selected = new Set(selectedRuns.map(({ id }) => id));
  const values = margins && new Set(margins.map(({ value }) => value));
  return series.filter(({ run, tag }) => selected.has(run.id) && (values?.has(tag) ?? true));
}

export function ChartLines(props: Props) {
  const { colorOf, titleOf, hidden, onHidden } = props;
  const lines = linesOf(props);
  const toggle = (id: number) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    onHidden(next);
  };
  return (
    <details className="chart-lines">
      <summary>{`${lines.length} ${lines.length === 1 ? "line" : "lines"}`}</summary>
      <ul>
        {lines.map(({ id, run: { name } }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!hidden.has(id)} onChange={() => toggle(id)} />
              <span className="run-dot" style={{ background: colorOf(name) }} aria-hidden="true" />
              <span>{titleOf(name)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
