// What is said about the drawing, or instead of it: loading, failures, inputs from nowhere, a comparison.
import type { Difference } from "../model/difference.ts";
import type { GraphState } from "./graph-state.ts";
import "./graph-message.css";

/** How many operations differ, and the names of those that only the other graph has. */
function DifferenceNote({ difference }: { difference: Difference }) {
  const { addedCount, changedCount, removed } = difference;
  return (
    <details className="graph-message graph-difference">
      <summary>
        <span className="graph-added">{addedCount} added</span>
        <span className="graph-changed">{changedCount} changed</span>
        <span>{removed.length} removed</span>
      </summary>
      <ul>
        {removed.slice(0, 200).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {removed.length > 200 && <li>and {removed.length - 200} more</li>}
      </ul>
    </details>
  );
}

/** What is said instead of, or about, the drawing. */
export function GraphMessage({ state, problem }: { state: GraphState; problem: string | null }) {
  const { status, outline } = state;
  if (problem !== null)
    return (
      <p className="graph-message graph-problem" role="alert">
        {problem}
      </p>
    );
  if (status.kind === "failed")
    return (
      <p
        className="graph-message graph-problem"
        role="alert"
      >{`${state.title}: ${status.message}`}</p>
    );
  if (status.kind === "loading")
    return (
      <p className="graph-message" role="status">
        Loading {status.what} …
      </p>
    );
  if (state.difference) return <DifferenceNote difference={state.difference} />;
  const missing = outline?.missingInputs.length ?? 0;
  if (missing === 0) return null;
  return (
    <p
      className="graph-message graph-missing"
      title={outline?.missingInputs.slice(0, 20).join("\n")}
    >
      {missing === 1 ? "1 input names" : `${missing} inputs name`} no node of this graph
    </p>
  );
}
