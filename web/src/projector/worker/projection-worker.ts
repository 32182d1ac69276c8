// The worker that holds the points and works on one projection at a time, looking at messages between its slices.
import { neighboursOf } from "../math/nearest.ts";
import { type Points, spherized } from "../math/points.ts";
import { type Nudges, project, type Told } from "./projections.ts";
import type { ProjectionSpec, Reply, Request } from "./protocol.ts";

/** How long a layout runs before its coordinates are told and messages are looked at again. */
const sliceMs = 40;

/** The parts of a worker's global scope that are used here; the DOM's types have only the window's. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage: (message: Reply) => void;
};

let source: Points | null = null;
let newest = 0;
let isPaused = false;
let wakeUp: (() => void) | null = null;
const nudges: Nudges = { shouldPerturb: false };

function held(): Points {
  if (!source) throw new Error("no points are loaded");
  return source;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

async function untilResumed(): Promise<void> {
  while (isPaused)
    await new Promise<void>((resolve) => {
      wakeUp = resolve;
    });
}

/** Runs a projection to its end, or until another one is asked for. */
async function run(id: number, spec: ProjectionSpec): Promise<void> {
  newest = id;
  isPaused = false;
  wakeUp?.();
  const answers = project(held(), spec, nudges);
  let sliceEnd = performance.now();
  let last: Told | null = null;
  for (;;) {
    const { done, value } = answers.next();
    if (done) break;
    last = value;
    if (performance.now() < sliceEnd) continue;
    scope.postMessage({ id, ...value });
    last = null;
    await nextTask();
    await untilResumed();
    if (newest !== id) return;
    sliceEnd = performance.now() + sliceMs;
  }
  if (last) scope.postMessage({ id, ...last });
}

function resume(): void {
  isPaused = false;
  wakeUp?.();
}

function fail(id: number, error: unknown): void {
  scope.postMessage({ kind: "failed", id, message: String((error as Error)?.message ?? error) });
}

scope.onmessage = ({ data: request }) => {
  if (request.kind === "points") {
    const { values, count, dims, isSpherized } = request;
    const points = { values, count, dims };
    source = isSpherized ? spherized(points) : points;
  } else if (request.kind === "project") {
    run(request.id, request.spec).catch((error: unknown) => fail(request.id, error));
  } else if (request.kind === "neighbours") {
    const { id, point, metric, limit } = request;
    const neighbours = neighboursOf(held(), point, metric, limit);
    scope.postMessage({ kind: "neighbours", id, neighbours });
  } else if (request.kind === "pause") isPaused = true;
  else if (request.kind === "perturb") {
    nudges.shouldPerturb = true;
    resume();
  } else resume();
};
