// Which colour is which run, below a plot of several runs.

export interface LegendRun {
  readonly run: string;
  readonly title: string;
  readonly color: string;
  /** What the plot shows of it, such as its step. */
  readonly remark: string;
}

export function RunLegend({ runs }: { readonly runs: readonly LegendRun[] }) {
  return (
    <ul className="run-legend">
      {runs.map(({ run, title, color, remark }) => (
        <li key={run}>
          <span className="run-dot" style={{ background: color }} aria-hidden="true" />
          <span>{title}</span> <small>{remark}</small>
        </li>
      ))}
    </ul>
  );
}
