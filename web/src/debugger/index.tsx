// The Debugger tab: alerts of NaN and infinities, every execution of the dump, its tensors and its line of source.
import { useMemo, useRef, useState } from "react";
import { useAnswer } from "../cards/use-answer.ts";
import type { TabProps } from "../tab.ts";
import {
  type Alert,
  type Alerts,
  DebuggerSource,
  fetchDebuggerRuns,
  type ListKind,
} from "./debugger-source.ts";
import { type Chosen, Details } from "./details.tsx";
import { DigestList } from "./digest-list.tsx";
import "../cards/cards.css";
import "./debugger.css";

export function DebuggerTab(props: TabProps) {
  const answer = useAnswer(String(props.catalog.generation), fetchDebuggerRuns);
  if (answer.kind === "failed") return <p className="nothing-shown">{answer.message}</p>;
  if (answer.kind === "loading") return <p className="nothing-shown">Loading…</p>;
  const [run] = answer.value;
  if (run === undefined) return <p className="nothing-shown">There is no debug dump.</p>;
  return <Dump key={run} {...props} run={run} />;
}

interface Overview {
  readonly alerts: Alerts;
  readonly counts: Readonly<Record<ListKind, number>>;
}

async function overviewOf(source: DebuggerSource, signal: AbortSignal): Promise<Overview> {
  const [alerts, execution, graphExecution] = await Promise.all([
    source.alerts(signal),
    source.count("execution", signal),
    source.count("graph_execution", signal),
  ]);
  return { alerts, counts: { execution, graph_execution: graphExecution } };
}

/** `e12`: the execution 12; `g12`: the graph execution 12. */
function parseChosen(text: string | undefined): Chosen | null {
  const parts = /^([eg])(\d+)$/.exec(text ?? "");
  if (!parts) return null;
  return { kind: parts[1] === "e" ? "execution" : "graph_execution", index: Number(parts[2]) };
}

const formatChosen = ({ kind, index }: Chosen) => `${kind === "execution" ? "e" : "g"}${index}`;

function Dump({ run, params, setParams, catalog }: TabProps & { readonly run: string }) {
  const source = useMemo(() => new DebuggerSource(run), [run]);
  const answer = useAnswer(String(catalog.generation), (signal) => overviewOf(source, signal));
  const details = useRef<HTMLDivElement>(null);
  if (answer.kind === "loading") return <p className="nothing-shown">Loading…</p>;
  if (answer.kind === "failed") return <p className="nothing-shown">{answer.message}</p>;
  const { alerts, counts } = answer.value;
  const [firstAlert] = alerts.alerts;
  const chosen = parseChosen(params.executed) ?? (firstAlert ? placeOf(firstAlert) : null);
  const choose = (next: Chosen) => {
    setParams({ executed: formatChosen(next) });
    details.current?.scrollIntoView(); // below the lists on a phone
  };
  const list = (kind: ListKind, label: string) => (
    <DigestList
      {...{ source, kind, label }}
      count={counts[kind]}
      chosen={chosen?.kind === kind ? chosen.index : null}
      onChoose={(index) => choose({ kind, index })}
      alerted={alertedOf(alerts.alerts, kind)}
    />
  );
  return (
    <section className="debugger" aria-label="Debugger">
      <div className="debugger-lists">
        <AlertList alerts={alerts} chosen={chosen} onChoose={choose} />
        {list("execution", "Executions")}
        {list("graph_execution", "Graph executions")}
      </div>
      <div className="debugger-details" ref={details}>
        {chosen ? (
          <Details source={source} chosen={chosen} />
        ) : (
          <p className="nothing-shown">Choose an execution to see its tensors.</p>
        )}
      </div>
    </section>
  );
}

function placeOf(alert: Alert): Chosen | null {
  if (alert.execution_index !== null) return { kind: "execution", index: alert.execution_index };
  const index = alert.graph_execution_trace_index;
  return index === null ? null : { kind: "graph_execution", index };
}

function alertedOf(alerts: readonly Alert[], kind: ListKind): ReadonlySet<number> {
  const places = alerts.map(placeOf).filter((place) => place?.kind === kind);
  return new Set(places.map((place) => place?.index ?? -1));
}

/** As many alerts as are listed at first. */
const firstAlerts = 50;

interface AlertListProps {
  readonly alerts: Alerts;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
}

function AlertList({ alerts, chosen, onChoose }: AlertListProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? alerts.alerts : alerts.alerts.slice(0, firstAlerts);
  return (
    <section className="alerts" aria-label="Alerts">
      <h2>{`Alerts (${alerts.num_alerts.toLocaleString("en-US")})`}</h2>
      {alerts.num_alerts === 0 && <p className="card-wait">No NaN and no infinity.</p>}
      <ul>
        {shown.map((alert) => {
          const place = placeOf(alert);
          const key = place ? formatChosen(place) : "";
          return (
            <li key={`${key} ${alert.output_slot}`}>
              <button
                type="button"
                disabled={!place}
                aria-pressed={place !== null && chosen !== null && formatChosen(chosen) === key}
                onClick={() => place && onChoose(place)}
              >
                <span className="op">{alert.op_type}</span>
                <span className="bad">{describe(alert)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length < alerts.alerts.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {`Show all ${alerts.alerts.length}`}
        </button>
      )}
    </section>
  );
}

function describe({ num_nan, num_neg_inf, num_pos_inf, size }: Alert): string {
  const parts = [
    { name: "NaN", count: num_nan },
    { name: "−∞", count: num_neg_inf },
    { name: "+∞", count: num_pos_inf },
  ].filter(({ count }) => count > 0);
  return `${parts.map(({ name, count }) => `${count} ${name}`).join(", ")} of ${size}`;
}
