// GET /openapi.json: the description of /api/v1, made of the same schemas that validate it.
import type { FastifyInstance } from "fastify";
import type { TSchema } from "typebox";
import type { Endpoint } from "./endpoint.ts";

function contentOf(schemas: Endpoint["answers"]) {
  return Object.fromEntries(
    Object.entries(schemas).map(([type, schema]) => [
      type,
      { schema: schema ?? { type: "string", format: "binary" } },
    ]),
  );
}

function parametersOf(query: TSchema | undefined) {
  const { properties = {}, required = [] } = (query ?? {}) as {
    properties?: Record<string, TSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

const runParameter = { name: "run", in: "path", required: true, schema: { type: "string" } };

function bodyOf({ body, bytes }: Endpoint): Endpoint["answers"] | null {
  if (bytes) return { "application/octet-stream": null };
  return body ? { "application/json": body } : null;
}

function operationOf(endpoint: Endpoint) {
  const { summary, path, query, answers, bytes } = endpoint;
  const body = bodyOf(endpoint);
  return {
    summary,
    parameters: [...(path.includes("*") ? [runParameter] : []), ...parametersOf(query)],
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      [bytes ? 202 : 200]: { description: "The answer.", content: contentOf(answers) },
      default: {
        description: "An error.",
        content: contentOf({ "application/json": errorSchema }),
      },
    },
  };
}

const errorSchema = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["code", "message"],
      properties: { code: { type: "string" }, message: { type: "string" } },
    },
  },
};

/** OpenAPI 3.1, whose schemas are JSON Schema as it is. */
function describeApi(endpoints: readonly Endpoint[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    const path = `/api/v1${endpoint.path.replace("*", "{run}")}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) };
  }
  return { openapi: "3.1.0", info: { title: "tb-ts", version: "1" }, paths };
}

export function registerOpenApi(app: FastifyInstance, endpoints: readonly Endpoint[]): void {
  const description = describeApi(endpoints);
  app.get("/openapi.json", async () => description);
}
