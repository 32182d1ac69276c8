// Turns whatever a route throws, or lacks, into an answer: TensorBoard's plain text, or JSON below /api.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { errorToJson, errorToText, type HttpError, notFound, toHttpError } from "./errors.ts";

/** Told of every error that is the server's own fault. */
export type OnError = (error: unknown, request: { method: string; url: string }) => void;

function isOurs(request: FastifyRequest): boolean {
  return request.url.startsWith("/api/");
}

function send(error: HttpError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.status(error.status);
  if (isOurs(request)) return reply.send(errorToJson(error));
  return reply.type("text/plain; charset=utf-8").send(errorToText(error));
}

export function addErrorAnswers(app: FastifyInstance, onError: OnError | undefined): void {
  app.setErrorHandler((thrown, request, reply) => {
    const error = toHttpError(thrown);
    const { method, originalUrl: url } = request;
    if (error.status >= 500) onError?.(thrown, { method, url });
    return send(error, request, reply);
  });
  app.setNotFoundHandler((request, reply) => {
    if (isOurs(request)) return send(notFound("no such route"), request, reply);
    return reply.status(404).type("text/plain; charset=utf-8").send("Not found");
  });
}
