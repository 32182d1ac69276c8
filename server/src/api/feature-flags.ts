// TensorBoard's page tells its flags with every request; they change nothing here, but malformed ones are refused.
import type { FastifyInstance } from "fastify";
import { invalidArgument } from "./errors.ts";
import { queryValue } from "./parameters.ts";

const header = "X-TensorBoard-Feature-Flags";
const parameter = "tensorBoardFeatureFlags";

/** Answers 400 where the flags, in the header or else in the query, are no JSON object. */
export function checkFeatureFlags(app: FastifyInstance): void {
  app.addHook("onRequest", async (request) => {
    const given = request.headers[header.toLowerCase()];
    if (typeof given === "string") checkFlags(header, given);
    else checkFlags(parameter, queryValue(request, parameter) ?? "{}");
  });
}

function checkFlags(name: string, text: string): void {
  const flags = parse(name, text);
  if (typeof flags !== "object" || flags === null || Array.isArray(flags))
    throw invalidArgument(`${name} cannot be decoded to a dict.`);
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidArgument(`${name} cannot be JSON decoded.`);
  }
}
