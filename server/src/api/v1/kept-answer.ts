// A JSON answer that many requests get unchanged: it is compressed once for as long as its text stays the same.
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { ApiContext } from "./endpoint.ts";

const compress = promisify(gzip);
/** Shorter texts gain nothing; the level is that of all other answers (app.ts). */
const leastBytes = 1024;
const level = 3;

export class KeptAnswer {
  #text = "";
  #compressed: Promise<Buffer> | null = null;

  /** Sends the text, compressed where the client takes gzip. */
  async send(request: FastifyRequest, reply: FastifyReply, text: string): Promise<FastifyReply> {
    reply.type("application/json");
    if (text.length < leastBytes || !takesGzip(request)) return reply.send(text);
    if (text !== this.#text || !this.#compressed) {
      this.#text = text;
      this.#compressed = compress(text, { level });
    }
    reply.header("content-encoding", "gzip").header("vary", "accept-encoding");
    return reply.send(await this.#compressed);
  }
}

/** RFC 9110 §12.5.3: named, and not with a weight of 0. */
function takesGzip({ headers }: FastifyRequest): boolean {
  const codings = (headers["accept-encoding"] ?? "").toString().split(",");
  return codings.some((coding) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding));
}

/** What a route keeps of each server that it belongs to; made for its first request. */
export function keptPerServer<T>(make: (context: ApiContext) => T): (context: ApiContext) => T {
  const kept = new WeakMap<ApiContext, T>();
  return (context) => {
    const found = kept.get(context) ?? make(context);
    kept.set(context, found);
    return found;
  };
}
