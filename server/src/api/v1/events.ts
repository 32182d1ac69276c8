// GET /api/v1/events: server-sent events that say what changed; the page then asks for the new points only.
import type { ServerResponse } from "node:http";
import type { FastifyRequest } from "fastify";
import { type Static, Type } from "typebox";
import type { ChangeEvent, Progress } from "./contract.ts";
import type { ApiContext, Endpoint } from "./endpoint.ts";
import type { LiveListener } from "./live-feed.ts";

/** Proxies close connections that say nothing for a minute. */
const heartbeatMs = 15_000;
/** A client that reads slower than this many waiting bytes is told everything at once when it has caught up. */
const maxWaitingBytes = 1 << 20;

/** One client's stream. Its `sent` generation is the id of the last `change` that it was sent. */
class EventStream implements LiveListener {
  readonly #context: ApiContext;
  readonly #response: ServerResponse;
  #sent: number;

  constructor(context: ApiContext, response: ServerResponse, sent: number) {
    this.#context = context;
    this.#response = response;
    this.#sent = sent;
  }

  onChange(change: ChangeEvent, previous: number): void {
    if (this.#response.writableLength > maxWaitingBytes) return;
    if (this.#sent === previous) this.#send(change);
    else if (this.#sent < change.generation) void this.catchUp();
  }

  onProgress(progress: Progress): void {
    this.#response.write(`event: progress\ndata: ${JSON.stringify(progress)}\n\n`);
  }

  onEnd(): void {
    this.#response.end();
  }

  /** Sends what changed after the last event that this client has. */
  async catchUp(): Promise<void> {
    try {
      const change = await this.#context.live.changesSince(this.#sent);
      // Another call may have sent it meanwhile.
      if (change.generation > this.#sent) this.#send(change);
    } catch {
      // The index does not answer now. The client comes back by itself and resumes where it was.
      this.onEnd();
    }
  }

  beat(): void {
    this.#response.write(": still here\n\n");
  }

  #send(change: ChangeEvent): void {
    this.#sent = change.generation;
    const data = JSON.stringify(change);
    this.#response.write(`id: ${change.generation}\nevent: change\ndata: ${data}\n\n`);
  }
}

const EventsQuery = Type.Object(
  {
    /** The generation that a new client has; one that reconnects says so by `Last-Event-ID`. */
    after: Type.Optional(Type.Integer({ minimum: 0 })),
  },
  { additionalProperties: false },
);

/** The generation that the client has, or null where it has none. */
function knownGeneration({ headers, query }: FastifyRequest): number | null {
  const id = Number(headers["last-event-id"]);
  if (headers["last-event-id"] && Number.isSafeInteger(id) && id >= 0) return id;
  return (query as Static<typeof EventsQuery>).after ?? null;
}

export const events: Endpoint = {
  method: "GET",
  path: "/events",
  summary: "Server-sent events: `change` after commits (its id is the generation), `progress`.",
  query: EventsQuery,
  answers: { "text/event-stream": Type.String() },
  async handle(request, reply, context) {
    const resumeFrom = knownGeneration(request);
    const generation = await context.reader.generation();
    // A generation from the future is another index's: everything is new.
    const sent = resumeFrom === null ? generation : resumeFrom > generation ? 0 : resumeFrom;
    reply.hijack();
    const response = reply.raw;
    response.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
      "x-content-type-options": "nosniff",
    });
    const stream = new EventStream(context, response, sent);
    stream.onProgress(context.live.progress);
    const unsubscribe = context.live.subscribe(stream);
    const timer = setInterval(() => stream.beat(), heartbeatMs).unref();
    response.on("drain", () => void stream.catchUp());
    response.on("close", () => {
      clearInterval(timer);
      unsubscribe();
    });
    await stream.catchUp();
  },
};
