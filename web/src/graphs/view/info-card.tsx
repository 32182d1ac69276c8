// Everything about the selected node.
import { formatBytes, formatMicros } from "../draw/colouring.ts";
import { FUNCTION_PREFIX } from "../model/op-graph.ts";
import { formatShape } from "../source/attr-value.ts";
import type { Link, NodeInfo } from "../worker/protocol.ts";
import { boxOfSubject } from "./emphasis.ts";
import { graphIcons } from "./graph-icons.tsx";
import { type GraphState, NOTHING } from "./graph-state.ts";
import type { GraphStore } from "./graph-store.ts";
import { type ScalarContext, ScalarList } from "./scalar-list.tsx";
import "./info-card.css";

/** Longer lists are cut, with the number of what is left. */
const MAX_LISTED = 60;

interface Props {
  readonly store: GraphStore;
  readonly state: GraphState;
}

interface CardProps extends Props {
  readonly scalars: ScalarContext;
}

function Links({
  title,
  links,
  store,
}: {
  title: string;
  links: readonly Link[];
  store: GraphStore;
}) {
  if (links.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="graph-count">{links.length}</span>
      </h3>
      <ul className="graph-links">
        {links.slice(0, MAX_LISTED).map((link) => (
          <li key={`${link.subject} ${link.shape} ${link.isControl}`}>
            <button type="button" onClick={() => void store.goTo(link.subject)}>
              {link.name}
            </button>
            <span className="graph-link-note">
              {link.isControl ? "control" : link.shape}
              {link.count > 1 && ` ×${link.count}`}
            </span>
          </li>
        ))}
        {links.length > MAX_LISTED && <li>and {links.length - MAX_LISTED} more</li>}
      </ul>
    </section>
  );
}

function Facts({ info }: { info: NodeInfo }) {
  const facts: [string, string][] = [];
  if (info.op) facts.push(["Operation", info.op]);
  if (info.kind !== "operation")
    facts.push(["Holds", `${info.opCount.toLocaleString("en")} operations`]);
  if (info.device) facts.push(["Device", info.device]);
  if (info.outputShapes.length > 0) facts.push(["Output shapes", info.outputShapes.join(", ")]);
  if (info.cost) {
    facts.push(["Compute time", formatMicros(info.cost.computeMicros)]);
    if (!Number.isNaN(info.cost.totalBytes))
      facts.push(["Memory", formatBytes(info.cost.totalBytes)]);
  }
  if (info.profiledShapes.length > 0)
    facts.push(["Shapes in the profile", info.profiledShapes.map(formatShape).join(", ")]);
  return (
    <dl className="graph-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Counts({ title, counts }: { title: string; counts: NodeInfo["opTypes"] }) {
  if (counts.length === 0) return null;
  const most = counts[0]?.[1] ?? 1;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="graph-bars">
        {counts.slice(0, 12).map(([name, count]) => (
          <li key={name}>
            <span className="graph-bar" style={{ width: `${(count / most) * 100}%` }} />
            <span className="graph-bar-name">{name}</span>
            <span>{count.toLocaleString("en")}</span>
          </li>
        ))}
        {counts.length > 12 && <li>and {counts.length - 12} more</li>}
      </ul>
    </section>
  );
}

function Attributes({ info }: { info: NodeInfo }) {
  if (info.attributes.length === 0) return null;
  return (
    <section>
      <h3>
        Attributes <span className="graph-count">{info.attributes.length}</span>
      </h3>
      <dl className="graph-attributes">
        {info.attributes.map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Alike({ info, store }: { info: NodeInfo; store: GraphStore }) {
  const others = info.alike.filter((subject) => subject !== info.subject);
  if (others.length === 0) return null;
  const names = store.get().outline?.names ?? [];
  return (
    <section>
      <h3>
        Same structure <span className="graph-count">{others.length}</span>
      </h3>
      <ul className="graph-links">
        {others.slice(0, MAX_LISTED).map((subject) => (
          <li key={subject}>
            <button type="button" onClick={() => void store.goTo(subject)}>
              {names[subject]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Actions({ info, store, state }: Props & { info: NodeInfo }) {
  const box = boxOfSubject(state, info.subject);
  const isAside = state.scene?.nodes.isAside[box] === 1;
  const isNode = info.subject < (state.outline?.count ?? 0);
  // The library stands beside the main graph: there is nothing that it could be added to.
  const isMovable = isNode && !info.name.startsWith(FUNCTION_PREFIX);
  const { series } = info;
  return (
    <div className="graph-actions">
      {info.kind !== "operation" && (
        <button type="button" className="button" onClick={() => void store.toggle(info.subject)}>
          {state.expanded.has(info.subject) ? "Close" : "Open"}
        </button>
      )}
      {isMovable && (
        <button
          type="button"
          className="button"
          onClick={() => void store.setInclusion(info.subject, isAside ? "main" : "aside")}
        >
          {isAside ? "Add to main graph" : "Remove from main graph"}
        </button>
      )}
      {series && (
        <button
          type="button"
          className="button"
          onClick={() => void store.foldSeries(series.name, !series.isFolded)}
        >
          {series.isFolded ? "Ungroup this series" : "Group this series"}
        </button>
      )}
      {info.functions.map(([name, subject]) => (
        <button
          key={name}
          type="button"
          className="button"
          onClick={() => void store.goTo(subject)}
        >
          Function {name}
        </button>
      ))}
    </div>
  );
}

export function InfoCard({ store, state, scalars }: CardProps) {
  const { info } = state;
  if (!info || state.selected === NOTHING) return null;
  const name = info.name.replace(FUNCTION_PREFIX, "");
  const at = name.lastIndexOf("/") + 1;
  return (
    <aside className="graph-card" aria-label="Selected node" data-testid="graph-card">
      <header>
        <h2 title={info.name}>
          {at > 0 && <span className="graph-path">{name.slice(0, at)}</span>}
          <span>{name.slice(at)}</span>
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close the card"
          onClick={() => void store.select(NOTHING)}
        >
          {graphIcons.close}
        </button>
      </header>
      <div className="graph-card-body">
        <Facts info={info} />
        <Actions info={info} store={store} state={state} />
        <ScalarList name={info.name} context={scalars} />
        <Links title="Inputs" links={info.inputs} store={store} />
        <Links title="Outputs" links={info.outputs} store={store} />
        <Attributes info={info} />
        <Counts title="Operations" counts={info.opTypes} />
        {info.kind !== "operation" && <Counts title="Devices" counts={info.devices} />}
        <Alike info={info} store={store} />
      </div>
    </aside>
  );
}
