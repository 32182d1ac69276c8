// Which hyperparameters matter: rank correlation of each numeric one with each metric, strongest first.
import "./correlations.css";
import { rankCorrelation } from "./rank-correlation.ts";
import type { HparamsViewProps, ShownColumn } from "./view-props.ts";

export function Correlations({ shown, rows }: HparamsViewProps) {
  const metrics = shown.filter(({ column }) => column.kind === "metric");
  const hparams = shown.filter(({ column }) => column.kind === "hparam" && column.isNumeric);
  const valuesOf = ({ at }: ShownColumn) => rows.map(({ values }) => values[at] ?? null);
  return metrics.map((metric) => (
    <section key={metric.column.id} className="correlations">
      <h3>{metric.column.title}</h3>
      <table aria-label={`Rank correlation of hyperparameters with ${metric.column.title}`}>
        <tbody>
          {hparams
            .map((hparam) => ({
              title: hparam.column.title,
              correlation: rankCorrelation(valuesOf(hparam), valuesOf(metric)),
            }))
            .sort((a, b) => Math.abs(b.correlation ?? 0) - Math.abs(a.correlation ?? 0))
            .map(({ title, correlation }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>{correlation === null ? "–" : correlation.toFixed(2)}</td>
                <td className="bar-cell" aria-hidden="true">
                  <Bar correlation={correlation ?? 0} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  ));
}

/** From the middle to the right for a positive correlation, to the left for a negative one. */
function Bar({ correlation }: { readonly correlation: number }) {
  const width = Math.abs(correlation) * 50;
  return (
    <span
      className="bar"
      data-sign={correlation < 0 ? "negative" : "positive"}
      style={{ width: `${width}%`, left: `${correlation < 0 ? 50 - width : 50}%` }}
    />
  );
}
