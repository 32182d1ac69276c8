// The graph tab: a run's graph as nested, foldable scopes.
import { type DragEvent, useCallback, useEffect, useMemo, useState } from "react";
import type { GraphView } from "./draw/graph-view.ts";
import "./graphs.css";
import type { TabProps } from "../tab.ts";
import type { Difference } from "./model/difference.ts";
import { GraphCanvas } from "./view/graph-canvas.tsx";
import { fetchChoices, fetchGraph, fetchProfile, type GraphChoice } from "./view/graph-source.ts";
import type { GraphState, GraphStore } from "./view/graph-store.ts";
import { InfoCard } from "./view/info-card.tsx";
import { OutlineTree } from "./view/outline-tree.tsx";
import { ProfilePanel } from "./view/profile-panel.tsx";
import { Toolbar } from "./view/toolbar.tsx";
import { useGraphState, useGraphStore } from "./view/use-graph-store.ts";

export function GraphsTab(props: TabProps) {
  const store = useGraphStore();
  return store && <GraphPage {...props} store={store} />;
}

type Params = TabProps["params"];

/** The graph that the URL names, or the first one, of a selected run where one has any. */
function chosenOf(
  choices: readonly GraphChoice[],
  params: Params,
  selectedRuns: TabProps["selectedRuns"],
): GraphChoice | null {
  const named = choices.find(
    ({ run, tag, type }) =>
      run === params.graphRun &&
      (tag ?? "") === (params.graphTag ?? "") &&
      type === (params.graphType ?? "op"),
  );
  if (named) return named;
  const ofRun = choices.find(({ run }) => run === params.graphRun);
  const selected = new Set(selectedRuns.map(({ name }) => name));
  return ofRun ?? choices.find(({ run }) => selected.has(run)) ?? choices[0] ?? null;
}

function titleOf({ run, tag }: GraphChoice): string {
  return tag === null ? run : `${run} · ${tag}`;
}

/** Titles of the graphs that one can be compared with: those of its type. */
function comparable(choices: readonly GraphChoice[], chosen: GraphChoice | null): string[] {
  const isConceptual = chosen?.type === "conceptual";
  const own = chosen && titleOf(chosen);
  return choices
    .filter(({ type, hasOwnGraph }) => hasOwnGraph && (type === "conceptual") === isConceptual)
    .map(titleOf)
    .filter((title) => title !== own);
}

/** Asks for the list of graphs, again whenever the catalogue changes. */
function useChoices(generation: number): readonly GraphChoice[] | string {
  const [answer, setAnswer] = useState<readonly GraphChoice[] | string>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation may have new graphs
  useEffect(() => {
    let isCurrent = true;
    fetchChoices()
      .then((choices) => isCurrent && setAnswer(choices))
      .catch((error: unknown) => isCurrent && setAnswer(String(error)));
    return () => {
      isCurrent = false;
    };
  }, [generation]);
  return answer;
}

function GraphPage({ store, ...props }: TabProps & { store: GraphStore }) {
  const { params, setParams, theme, catalog, selectedRuns } = props;
  const state = useGraphState(store);
  const [view, setView] = useState<GraphView | null>(null);
  const [isOutlineOpen, setOutlineOpen] = useState(() => innerWidth > 1100);
  const [isUploaded, setUploaded] = useState(false);
  const [isProfileOpen, setProfileOpen] = useState(false);
  const [comparedWith, setComparedWith] = useState("");
  const answer = useChoices(catalog.generation);
  const choices = typeof answer === "string" ? [] : answer;
  const chosen = useMemo(
    () => chosenOf(choices, params, selectedRuns),
    [choices, params, selectedRuns],
  );
  const key = chosen && JSON.stringify(chosen);

  const load = useCallback(() => {
    if (key === null || isUploaded) return;
    // The key is the choice itself, so that an equal choice from a new answer does not load again.
    const choice = JSON.parse(key) as GraphChoice;
    void store.open(titleOf(choice), async () => ({
      graph: { text: await fetchGraph(choice) },
      profile: await fetchProfile(choice),
    }));
  }, [store, key, isUploaded]);
  useEffect(() => {
    setComparedWith("");
    load();
  }, [load]);
  // A graph that could not be read may be there with the next change: a log directory still being scanned.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new generation is one more try
  useEffect(() => {
    if (store.get().status.kind === "failed") load();
  }, [catalog.generation]);

  const upload = useCallback(
    (file: File) => {
      setUploaded(true);
      void store.open(file.name, async () => ({
        graph: /\.(pb|graphdef)$/i.test(file.name)
          ? { bytes: new Uint8Array(await file.arrayBuffer()) }
          : { text: await file.text() },
        profile: null,
      }));
    },
    [store],
  );
  const compare = (title: string) => {
    setComparedWith(title);
    const other = choices.find((choice) => titleOf(choice) === title && choice.hasOwnGraph);
    void store.compareWith(other ? () => fetchGraph(other) : null);
  };
  const choose = (choice: GraphChoice) => {
    setUploaded(false);
    setParams({ graphRun: choice.run, graphTag: choice.tag, graphType: choice.type }, "push");
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) upload(file);
  };
  return (
    <section
      className="graphs"
      aria-label="Graphs"
      data-outline={isOutlineOpen}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <Toolbar
        {...{ store, state, view, theme, choices, onChoose: choose, onUpload: upload }}
        chosen={isUploaded ? null : chosen}
        isOutlineOpen={isOutlineOpen}
        onToggleOutline={() => setOutlineOpen(!isOutlineOpen)}
        comparable={comparable(choices, isUploaded ? null : chosen)}
        comparedWith={comparedWith}
        onCompare={compare}
        isProfileOpen={isProfileOpen}
        onToggleProfile={() => setProfileOpen(!isProfileOpen)}
      />
      <div className="graph-body">
        {isOutlineOpen && state.outline && (
          <OutlineTree store={store} state={state} outline={state.outline} />
        )}
        <GraphCanvas store={store} state={state} theme={theme} onView={setView} />
        <InfoCard
          {...{ store, state }}
          scalars={{ ...props, graphRun: isUploaded ? null : (chosen?.run ?? null) }}
        />
        <Message state={state} problem={typeof answer === "string" ? answer : null} />
      </div>
      {isProfileOpen && state.stats && state.outline && (
        <ProfilePanel store={store} state={state} stats={state.stats} outline={state.outline} />
      )}
    </section>
  );
}

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
function Message({ state, problem }: { state: GraphState; problem: string | null }) {
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
