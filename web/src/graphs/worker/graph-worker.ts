// The worker that holds the graph: runs calls in order, lays out in slices, and drops a layout that a newer
// request has overtaken.
import type { Steps } from "../layout/layered-graph.ts";
import { GraphSession } from "./graph-session.ts";
import type { CallMessage, GraphCalls, ReplyMessage, SceneRequest } from "./protocol.ts";

/** How long a layout runs before messages are looked at again. */
const SLICE_MS = 12;

let session: GraphSession | null = null;
let newestScene = 0;

/** The parts of a worker's global scope that are used here; the DOM's types have only the window's. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<CallMessage>) => void) | null;
  postMessage: (message: ReplyMessage) => void;
};

function opened(): GraphSession {
  if (!session) throw new Error("no graph is open");
  return session;
}

const calls: { [Name in Exclude<keyof GraphCalls, "scene">]: GraphCalls[Name] } = {
  open(source) {
    session = new GraphSession(source);
    return session.opened();
  },
  profile: (source) => opened().profile(source),
  foldSeries: (choice) => opened().foldSeries(choice),
  info: (subject) => opened().info(subject),
  neighbours: (subject) => opened().neighbours(subject),
  trace: (subject) => opened().trace(subject),
  compare: (text) => opened().compare(text),
  text: () => opened().text(),
};

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Runs steps to their end; null where another scene was asked for meanwhile. */
async function runInSlices<T>(steps: Steps<T>, id: number): Promise<T | null> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < sliceEnd) continue;
    await nextTask();
    if (newestScene !== id) return null;
    sliceEnd = performance.now() + SLICE_MS;
  }
}

async function layOut(id: number, request: SceneRequest): Promise<void> {
  newestScene = id;
  const scene = await runInSlices(opened().sceneSteps(request), id);
  scope.postMessage(
    scene === null ? { id, state: "cancelled" } : { id, state: "done", value: scene },
  );
}

function fail(id: number, error: unknown): void {
  scope.postMessage({ id, state: "failed", message: String((error as Error)?.message ?? error) });
}

scope.onmessage = ({ data: { id, name, argument } }) => {
  try {
    if (name === "scene") {
      // The page sends what the protocol's types say.
      layOut(id, argument as SceneRequest).catch((error: unknown) => fail(id, error));
      return;
    }
    const call = calls[name] as (argument: unknown) => unknown;
    scope.postMessage({ id, state: "done", value: call(argument) });
  } catch (error) {
    fail(id, error);
  }
};
