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

const encoded = new WeakMap<ChangeEvent, Buffer>();

/** A change as it is sent: the same bytes to every client, made once. */
function changeMessage(change: ChangeEvent): Buffer {
  const known = encoded.get(change);
  if (known) return known;
  const data = JSON.stringify(change);
  const message = Buffer.from(`id: ${change.generation}\nevent: change\ndata: ${data}\n\n`);
  encoded.set(change, message);
  return message;
}

/** One client's stream. Its `sent` generation is the id of the last `change` that it was sent. */
class EventStream implements LiveListener {
  readonly #context: ApiContext;
  readonly #response: ServerResponse;
  #sent: number;
  #isBehind = false;

  constructor(context: ApiContext, response: ServerResponse, sent: number) {
    this.#context = context;
    this.#response = response;
    this.#sent = sent;
  }

  onChange(change: ChangeEvent, previous: number): void {
    if (this.#sent >= change.generation) return;
    if (this.#response.writableLength > maxWaitingBytes) this.#isBehind = true;
    // A client that has just caught up may know a part of it: what it tells are states, not differences. Only the first
    // change since the server's start, with everything in it, is too much.
    else if (previous > 0 && this.#sent >= previous) this.#send(change);
    else void this.catchUp();
  }

  onProgress(progress: Progress): void {
    this.#response.write(`event: progress\ndata: ${JSON.stringify(progress)}\n\n`);
  }

  onEnd(): void {
    this.#response.end();
  }

  /** The client has read what waited for it. */
  onDrain(): void {
    if (this.#isBehind) void this.catchUp();
  }

  /** Sends what changed after the last event that this client has. */
  async catchUp(): Promise<void> {
    this.#isBehind = false;
    try {
      const change = await this.#context.live.changesSince(this.#sent);
      // Another call may have sent it meanwhile.
      if (change.generation > this.#sent) this.#send(change);
    } catch {
      // The index does not answer now, as while it is replaced. The next change brings what was missed.
    }
  }

  beat(): void {
    this.#response.write(": still here\n\n");
  }

  #send(change: ChangeEvent): void {
    this.#sent = change.generation;
    this.#response.write(changeMessage(change));
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
    if (response.closed) return; // by a client that left meanwhile: it will not be closed again
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
    response.on("drain", () => stream.onDrain());
    response.on("close", () => {
      clearInterval(timer);
      unsubscribe();
    });
    await stream.catchUp();
  },
};
