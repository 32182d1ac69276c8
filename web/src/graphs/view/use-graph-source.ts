// Which graph is on the screen: the one that the address names, loaded anew when it changes, or an uploaded file.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { TabProps } from "../../tab.ts";
import { fetchChoices, fetchGraph, fetchProfile, type GraphChoice } from "./graph-source.ts";
import type { GraphStore, LoadedGraph } from "./graph-store.ts";
import { isTrace, unpackTrace } from "./trace-source.ts";
import { FIRST_VIEW, NO_VIEW, parseView } from "./view-link.ts";

/** The graph that the URL names, or the first one, of a selected run where one has any. */
function chosenOf(
  choices: readonly GraphChoice[],
  params: TabProps["params"],
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

async function loadChoice(choice: GraphChoice): Promise<LoadedGraph> {
  return { graph: { text: await fetchGraph(choice) }, profile: await fetchProfile(choice) };
}

/** A graph, or a profiler's trace, which is shown by itself. */
async function loadFile(file: File): Promise<LoadedGraph> {
  if (isTrace(file.name))
    return { graph: { text: "" }, profile: await unpackTrace(file.name, file) };
  const isBinary = /\.(pb|graphdef)$/i.test(file.name);
  return {
    graph: isBinary
      ? { bytes: new Uint8Array(await file.arrayBuffer()) }
      : { text: await file.text() },
    profile: null,
  };
}

/** Loads the chosen graph as the address says; again where it failed and the log directory has changed. */
function useLoading(
  store: GraphStore,
  chosen: GraphChoice | null,
  params: TabProps["params"],
  generation: number,
): void {
  const linked = useRef(params);
  linked.current = params;
  // The key is the choice itself, so that an equal choice from a new answer does not load again.
  const key = chosen && JSON.stringify(chosen);
  const load = useCallback(() => {
    if (key === null) return;
    const choice = JSON.parse(key) as GraphChoice; // written above
    void store.open(titleOf(choice), () => loadChoice(choice), parseView(linked.current));
  }, [store, key]);
  useEffect(load, [load]);
  // A graph that could not be read may be there with the next change: a log directory still being scanned.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new generation is one more try
  useEffect(() => {
    if (store.get().status.kind === "failed") load();
  }, [generation]);
}

/** Comparison with another of the choices, by its title; empty for none. */
function useComparison(store: GraphStore, choices: readonly GraphChoice[], shown: string) {
  const [comparedWith, setComparedWith] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another graph is compared with none
  useEffect(() => setComparedWith(""), [shown]);
  const compare = (title: string) => {
    setComparedWith(title);
    const other = choices.find((choice) => titleOf(choice) === title && choice.hasOwnGraph);
    void store.compareWith(other ? () => fetchGraph(other) : null);
  };
  return { comparedWith, compare };
}

/** What can be shown, what is, and how to change that. */
export function useGraphSource(store: GraphStore, props: TabProps) {
  const { params, setParams, catalog, selectedRuns } = props;
  const [uploaded, setUploaded] = useState("");
  const answer = useChoices(catalog.generation);
  const choices = typeof answer === "string" ? NO_CHOICES : answer;
  const named = useMemo(
    () => chosenOf(choices, params, selectedRuns),
    [choices, params, selectedRuns],
  );
  const chosen = uploaded === "" ? named : null;
  useLoading(store, chosen, params, catalog.generation);
  const upload = useCallback(
    (file: File) => {
      setUploaded(file.name);
      void store.open(file.name, () => loadFile(file), FIRST_VIEW);
    },
    [store],
  );
  const choose = (choice: GraphChoice) => {
    setUploaded("");
    const names = { graphRun: choice.run, graphTag: choice.tag, graphType: choice.type };
    setParams({ ...NO_VIEW, ...names }, "push");
  };
  return {
    ...{ choices, chosen, upload, choose },
    problem: typeof answer === "string" ? answer : null,
    comparable: comparable(choices, chosen),
    ...useComparison(store, choices, chosen ? titleOf(chosen) : uploaded),
  };
}

const NO_CHOICES: readonly GraphChoice[] = [];
