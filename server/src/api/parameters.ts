// Request parameters as TensorBoard reads them: the query's first value, forms in either encoding.
import type { FastifyRequest } from "fastify";
import { invalidArgument } from "./errors.ts";

/** The first value of a query parameter, or null. */
export function queryValue(request: FastifyRequest, name: string): string | null {
  return queryValues(request, name)[0] ?? null;
}

/** Every value of a query parameter, in order. */
export function queryValues(request: FastifyRequest, name: string): readonly string[] {
  const value = (request.query as Record<string, string | string[] | undefined>)[name];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

/** A query parameter as an integer of at least 0; `otherwise` where it is absent, 400 where it is anything else. */
export function queryInteger(request: FastifyRequest, name: string, otherwise: number): number {
  const text = queryValue(request, name);
  if (text === null) return otherwise;
  const value = Number(text);
  if (/^\+?\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw invalidArgument(`${name} must be an integer of at least 0, got '${text}'`);
}

function isForm(contentType: string): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(contentType);
}

/**
 * Every value of each field of a form, urlencoded or multipart; empty for a body of any other type.
 * Throws `invalidArgument` where the body is not what its type says.
 */
export async function readForm(request: FastifyRequest): Promise<ReadonlyMap<string, string[]>> {
  const contentType = request.headers["content-type"] ?? "";
  const body = request.body;
  if (!Buffer.isBuffer(body) || !isForm(contentType)) return new Map();
  try {
    return fieldsOf(await parseForm(body, contentType));
  } catch (cause) {
    throw invalidArgument(`malformed form: ${(cause as Error).message}`);
  }
}

/** Node parses both encodings where it parses fetch answers. */
function parseForm(body: Buffer, contentType: string): Promise<FormData> {
  return new Response(new Uint8Array(body), {
    headers: { "content-type": contentType },
  }).formData();
}

function fieldsOf(form: FormData): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string") continue;
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}
