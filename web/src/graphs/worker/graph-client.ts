// The page's side of the graph worker: a call is a promise.
import type { CallName, GraphCalls, ReplyMessage } from "./protocol.ts";

/** The worker could not do what was asked; its message is for the user. */
export class GraphError extends Error {
  override name = "GraphError";
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Owns a worker; `close` ends it and every call still under way stays unanswered. */
export class GraphClient {
  readonly #worker = new Worker(new URL("./graph-worker.ts", import.meta.url), { type: "module" });
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor() {
    this.#worker.onmessage = (event: MessageEvent<ReplyMessage>) => this.#settle(event.data);
    this.#worker.onerror = (event) => {
      const error = new GraphError(event.message || "the graph worker failed to start");
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
  }

  /** Resolves with null where a newer scene was asked for meanwhile. Rejects with GraphError. */
  call<Name extends CallName>(
    name: Name,
    ...[argument]: Parameters<GraphCalls[Name]>
  ): Promise<ReturnType<GraphCalls[Name]> | null> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      // The worker answers a call with that call's type.
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#worker.postMessage({ id, name, argument });
    });
  }

  #settle(reply: ReplyMessage): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.state === "done") waiting?.resolve(reply.value);
    else if (reply.state === "cancelled") waiting?.resolve(null);
    else waiting?.reject(new GraphError(reply.message));
  }

  close(): void {
    this.#worker.terminate();
  }
}
