// Compares the selected runs: their hyperparameters, where they differ, and their metrics.
import { useMemo, useState } from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { compareNames } from "../catalog/catalog.ts";
import { formatValue } from "../charts/format.ts";
import { curation } from "../curation/curation-state.ts";
import { Dialog } from "../frame/dialog.tsx";
import { useTabProps } from "../use-tab-props.ts";
import { type Comparison, compareHparams, compareMetrics } from "./comparison.ts";
import { metricValueOf, showHparam } from "./run-columns.ts";
import { factsOf, type RunFacts } from "./run-facts.ts";

/** More columns than this compare nothing for the eye. */
const mostRuns = 30;

function useSelectedFacts(): readonly RunFacts[] {
  const { catalog, selectedRuns } = useTabProps();
  const hparams = useAtom(state.hparams);
  const flags = useAtom(state.flags);
  const own = useAtom(curation);
  return useMemo(() => {
    const facts = factsOf(catalog, { hparams, flags, curation: own });
    return selectedRuns.slice(0, mostRuns).flatMap(({ id }) => facts.get(id) ?? []);
  }, [catalog, selectedRuns, hparams, flags, own]);
}

interface TableProps<T> {
  readonly title: string;
  readonly runs: readonly RunFacts[];
  readonly rows: readonly Comparison<T>[];
  readonly show: (value: T) => string;
  readonly titleOf: (run: string) => string;
}

function ComparisonTable<T>({ title, runs, rows, show, titleOf }: TableProps<T>) {
  if (rows.length === 0) return null;
  return (
    <div className="value-table compare-table">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            {runs.map(({ run }) => (
              <th key={run.id} scope="col" title={run.name}>
                {titleOf(run.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values, isDifferent, best }) => (
            <tr key={name} data-different={isDifferent}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                <td key={runs[at]?.run.id} data-best={at === best}>
                  {value === null ? "–" : show(value)}
                  {at === best && <span className="sr-only"> (best)</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function CompareRuns() {
  const [isOnlyDifferent, setOnlyDifferent] = useState(true);
  const { titleOf, selectedRuns } = useTabProps();
  const runs = useSelectedFacts();
  const isListed = ({ isDifferent }: Comparison<unknown>) => isDifferent || !isOnlyDifferent;
  const hparams = compareHparams(runs).filter(isListed);
  const metrics = compareMetrics(runs, (series) => metricValueOf(series, "last")).filter(isListed);
  const sort = <T,>(rows: readonly Comparison<T>[]) =>
    rows.toSorted((a, b) => compareNames(a.name, b.name));
  return (
    <Dialog title={`Compare ${runs.length} runs`} isWide onClose={() => state.dialog.set(null)}>
      <label className="compare-choice">
        <input
          type="checkbox"
          checked={isOnlyDifferent}
          onChange={(event) => setOnlyDifferent(event.target.checked)}
        />
        <span>Only what differs</span>
        {selectedRuns.length > mostRuns && <span>The first {mostRuns} selected runs</span>}
      </label>
      <ComparisonTable
        title="Hyperparameters"
        rows={sort(hparams)}
        show={showHparam}
        {...{ runs, titleOf }}
      />
      <ComparisonTable
        title="Last values"
        rows={sort(metrics)}
        show={formatValue}
        {...{ runs, titleOf }}
      />
      {hparams.length + metrics.length === 0 && (
        <p>These runs do not differ in what they logged.</p>
      )}
    </Dialog>
  );
}
