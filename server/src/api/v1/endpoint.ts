// What a route of /api/v1 is: one description gives validation, serialization and its place in /openapi.json.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { TSchema } from "typebox";
import type { CurationStore } from "../../curation/curation.ts";
import { HttpError } from "../errors.ts";
import type { PluginContext } from "../plugin.ts";
import type { LiveFeed } from "./live-feed.ts";
import { refuseWhenBusy } from "./refuse-when-busy.ts";

/** What the routes of /api/v1 are given. */
export interface ApiContext extends PluginContext {
  readonly live: LiveFeed;
  readonly curation: CurationStore;
  /** Where runs of other machines are kept; null where its parts have names. */
  readonly uploadRoot: string | null;
  /** Seconds since 1970. */
  readonly nowSec: () => number;
  /** Folder of the built page; null where only the API is served. */
  readonly staticDir: string | null;
}

export interface Endpoint {
  readonly method: "GET" | "POST" | "PUT";
  /** Relative to /api/v1. */
  readonly path: string;
  /** One sentence for the API's page. */
  readonly summary: string;
  readonly query?: TSchema;
  readonly body?: TSchema;
  /** The body is bytes: at most `limit` of them, also once unpacked, of so many requests at once; more get 429. */
  readonly bytes?: { readonly limit: number; readonly requestsAtOnce: number };
  /** Whether it changes anything: then a request without the right to write is answered 403. */
  readonly writes?: true;
  /** The answer by content type; an answer in JSON is serialized by its schema. */
  readonly answers: Readonly<Record<string, TSchema | null>>;
  handle(request: FastifyRequest, reply: FastifyReply, context: ApiContext): Promise<unknown>;
}

/** What is asked before the body is read. */
function checksOf({ writes, bytes }: Endpoint) {
  return [
    ...(writes ? [refuseReaders] : []),
    ...(bytes ? [refuseWhenBusy(bytes.requestsAtOnce)] : []),
  ];
}

async function refuseReaders({ mayWrite }: FastifyRequest): Promise<void> {
  if (!mayWrite) throw new HttpError(403, "read_only", "this request may read, but not write");
}

/** Adds the route of an endpoint. */
export function addEndpoint(app: FastifyInstance, endpoint: Endpoint, context: ApiContext): void {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    // To gzip the columns of 200,000 points takes 80 ms, many times what it takes to read and send them.
    ...("application/octet-stream" in endpoint.answers && { compress: false }),
    schema: {
      ...(endpoint.query && { querystring: endpoint.query }),
      ...(endpoint.body && { body: endpoint.body }),
    },
    onRequest: checksOf(endpoint),
    ...(endpoint.bytes && { bodyLimit: endpoint.bytes.limit }),
    handler: (request, reply) => endpoint.handle(request, reply, context),
  });
}
