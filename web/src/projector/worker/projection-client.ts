// The page's side of the projection worker.
import type { Metric, Neighbour } from "../math/nearest.ts";
import type { Points } from "../math/points.ts";
import type { Coordinates, ProjectionSpec, Reply, Request } from "./protocol.ts";

export type ProjectionState =
  | { readonly kind: "working"; readonly what: string; readonly part: number }
  | { readonly kind: "shown"; readonly coordinates: Coordinates }
  | { readonly kind: "failed"; readonly message: string };

/** Owns a worker; `close` ends it. */
export class ProjectionClient {
  readonly #worker = new Worker(new URL("./projection-worker.ts", import.meta.url), {
    type: "module",
  });
  readonly #onState: (state: ProjectionState) => void;
  readonly #waiting = new Map<number, (neighbours: readonly Neighbour[]) => void>();
  #lastId = 0;
  #projection = 0;

  /** `onState` hears of the newest projection only. */
  constructor(onState: (state: ProjectionState) => void) {
    this.#onState = onState;
    this.#worker.onmessage = (event: MessageEvent<Reply>) => this.#receive(event.data);
    this.#worker.onerror = (event) =>
      onState({ kind: "failed", message: event.message || "the projection worker failed" });
  }

  #send(request: Request): void {
    this.#worker.postMessage(request);
  }

  load(points: Points, isSpherized: boolean): void {
    this.#send({ kind: "points", ...points, isSpherized });
  }

  project(spec: ProjectionSpec): void {
    this.#projection = ++this.#lastId;
    this.#send({ kind: "project", id: this.#projection, spec });
  }

  /** Nothing more is heard of what is under way. */
  leave(): void {
    this.#projection = ++this.#lastId;
    this.tell("pause");
  }

  tell(kind: "pause" | "resume" | "perturb"): void {
    this.#send({ kind });
  }

  neighbours(point: number, metric: Metric, limit: number): Promise<readonly Neighbour[]> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ kind: "neighbours", id, point, metric, limit });
    });
  }

  #receive(reply: Reply): void {
    if (reply.kind === "neighbours") {
      this.#waiting.get(reply.id)?.(reply.neighbours);
      this.#waiting.delete(reply.id);
      return;
    }
    if (reply.id !== this.#projection) return; // overtaken
    if (reply.kind === "failed") this.#onState({ kind: "failed", message: reply.message });
    else if (reply.kind === "progress") this.#onState({ ...reply, kind: "working" });
    else this.#onState({ kind: "shown", coordinates: reply.coordinates });
  }

  close(): void {
    this.#worker.terminate();
  }
}
