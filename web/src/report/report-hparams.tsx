// The hyperparameters of a report's runs: a row a selected run, a column a hyperparameter that any of them has.
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { useHparamNames } from "../runs/hparam-names.ts";
import { showHparam } from "../runs/run-columns.ts";
import type { TabProps } from "../tab.ts";

type Props = Pick<TabProps, "selectedRuns" | "colorOf" | "titleOf">;

/** Nothing where no run of the report has any. */
export function ReportHparams({ selectedRuns, colorOf, titleOf }: Props) {
  const hparams = useAtom(state.hparams);
  const names = useHparamNames();
  if (names.length === 0) return null;
  const rows = selectedRuns.filter(({ name }) => hparams[name]);
  return (
    <details className="report-hparams" open>
      <summary>{`Hyperparameters of ${rows.length} ${rows.length === 1 ? "run" : "runs"}`}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label="Hyperparameters" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {["Run", ...names].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name }) => (
              <tr key={name}>
                <th scope="row">
                  <span
                    className="run-dot"
                    style={{ background: colorOf(name) }}
                    aria-hidden="true"
                  />
                  {titleOf(name)}
                </th>
                {names.map((column) => (
                  <td key={column} data-numeric={typeof hparams[name]?.[column] === "number"}>
                    {showHparam(hparams[name]?.[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
