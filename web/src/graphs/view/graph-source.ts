// Which graphs a log directory offers, and how each is fetched (TensorBoard's routes, relative to the page).
import type { ProfileSource } from "../source/profile-source.ts";
import { type TraceFiles, traceChoices, unpackTrace } from "./trace-source.ts";

export type GraphType = "op" | "conceptual" | "profile";

/** One graph that can be shown. */
export interface GraphChoice {
  readonly run: string;
  /** Null for the graph of the run itself. */
  readonly tag: string | null;
  readonly type: GraphType;
  /** Whether the tag itself holds the graph; a profile of TensorFlow 1 is shown on the run's graph. */
  readonly hasOwnGraph: boolean;
  /** The profiler's file that this profile is in, and the graph that it is shown on: null where its run has none. */
  readonly trace?: {
    readonly directory: string;
    readonly file: string;
    readonly graph: GraphChoice | null;
  };
}

interface TagAnswer {
  readonly tag: string;
  readonly conceptual_graph: boolean;
  readonly op_graph: boolean;
  readonly profile: boolean;
}

type InfoAnswer = Readonly<
  Record<
    string,
    {
      readonly run: string;
      readonly tags: Readonly<Record<string, TagAnswer>>;
      readonly run_graph: boolean;
    }
  >
>;

function choicesOfTag(run: string, tag: TagAnswer): GraphChoice[] {
  const choice = (type: GraphType): GraphChoice => ({
    ...{ run, tag: tag.tag, type },
    hasOwnGraph: tag.op_graph || tag.conceptual_graph,
  });
  return [
    ...(tag.op_graph ? [choice("op")] : []),
    ...(tag.conceptual_graph ? [choice("conceptual")] : []),
    ...(tag.profile ? [choice("profile")] : []),
  ];
}

/** All graphs of an answer of `graphs/info`, by run name; a run's own graph first. */
function choicesOf(info: InfoAnswer): GraphChoice[] {
  const runs = Object.values(info).sort((a, b) => (a.run < b.run ? -1 : 1));
  return runs.flatMap(({ run, tags, run_graph }) => [
    ...(run_graph ? [{ run, tag: null, type: "op", hasOwnGraph: true } as const] : []),
    ...Object.values(tags).flatMap((tag) => choicesOfTag(run, tag)),
  ]);
}

async function ask(route: string, query: Readonly<Record<string, string>>): Promise<Response> {
  const answer = await fetch(`data/plugin/graphs/${route}?${new URLSearchParams(query)}`);
  if (!answer.ok)
    throw new Error(`graphs/${route}: ${answer.status} ${(await answer.text()).slice(0, 200)}`);
  return answer;
}

/** Asks which graphs and profiles there are. Rejects with the server's message. */
export async function fetchChoices(): Promise<GraphChoice[]> {
  const [info, traces] = await Promise.all([ask("info", {}), ask("traces", {})]);
  const graphs = choicesOf((await info.json()) as InfoAnswer);
  return [...graphs, ...traceChoices((await traces.json()) as TraceFiles, graphs)];
}

/** The text of a graph, empty for a profile without one. Attributes of more than 1 KiB stay on the server. */
export async function fetchGraph(choice: GraphChoice): Promise<string> {
  if (choice.trace) return choice.trace.graph ? fetchGraph(choice.trace.graph) : "";
  const tag = choice.hasOwnGraph && choice.tag !== null ? { tag: choice.tag } : {};
  const answer = await ask("graph", {
    ...{ run: choice.run, ...tag, conceptual: String(choice.type === "conceptual") },
    ...{ limit_attr_size: "1024", large_attrs_key: "_too_large_attrs" },
  });
  return answer.text();
}

/** The profile that belongs to a choice; null where it has none. */
export async function fetchProfile(choice: GraphChoice): Promise<ProfileSource | null> {
  const { run, tag, type, trace } = choice;
  if (type !== "profile" || tag === null) return null;
  if (!trace) return { text: await (await ask("run_metadata", { run, tag })).text() };
  const { directory, file } = trace;
  return unpackTrace(file, await (await ask("trace", { directory, file })).blob());
}
