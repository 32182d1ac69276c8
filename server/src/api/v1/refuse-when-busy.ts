// Keeps large bodies from filling the memory: only some are taken in at once.
import type { FastifyReply, FastifyRequest } from "fastify";
import { HttpError } from "../errors.ts";

const retryAfterSec = 1;

/** A hook that answers 429 to all requests beyond those under way. */
export function refuseWhenBusy(requestsAtOnce: number) {
  let underWay = 0;
  return async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (underWay >= requestsAtOnce) {
      reply.header("retry-after", retryAfterSec);
      throw new HttpError(429, "busy", `${underWay} bodies are being taken in: try again soon`);
    }
    underWay++;
    reply.raw.once("close", () => underWay--);
  };
}
