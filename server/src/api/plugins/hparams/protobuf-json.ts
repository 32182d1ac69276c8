// Reads requests in protobuf's JSON form (protobuf.dev/programming-guides/json): strict about names, lenient about numbers.
import { invalidArgument } from "../../errors.ts";

/** Reads a JSON value; throws `invalidArgument` with the field's path where it is not of the type. */
export type JsonReader<T> = (json: unknown, path: string) => T;

type Fields = Readonly<Record<string, JsonReader<unknown>>>;

/** A message: each field's value, or undefined where it is absent or null. */
export type Message<F extends Fields> = {
  readonly [Name in keyof F]?: F[Name] extends JsonReader<infer T> ? T : never;
};

/** Parses text as a message. What is no JSON, has an unknown field or a value of another type is a 400. */
export function parseMessage<T>(text: string | null, read: JsonReader<T>): T {
  return read(parseJson(text), "request");
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    throw invalidArgument("Expected JSON-formatted request data");
  }
}

function expected(what: string, path: string): never {
  throw invalidArgument(`${path}: expected ${what}`);
}

/**
 * A message with these fields, named in camel case or as in the .proto. Of the fields in a group of `oneofs` only one
 * may be there.
 */
export function message<F extends Fields>(
  fields: F,
  oneofs: readonly (readonly (keyof F)[])[] = [],
): JsonReader<Message<F>> {
  const names = new Map<string, string>();
  for (const name of Object.keys(fields)) names.set(name, name).set(toSnakeCase(name), name);
  return (json, path) => {
    if (typeof json !== "object" || json === null || Array.isArray(json))
      return expected("an object", path);
    const result = new Map<string, unknown>();
    for (const [key, value] of Object.entries(json)) {
      const name = names.get(key);
      const read = name === undefined ? undefined : fields[name];
      if (name === undefined || !read) throw invalidArgument(`${path}: no field named "${key}"`);
      if (result.has(name)) throw invalidArgument(`${path}: "${name}" stands there twice`);
      if (value !== null) result.set(name, read(value, `${path}.${name}`));
    }
    for (const oneof of oneofs) {
      if (oneof.filter((name) => result.has(String(name))).length > 1)
        throw invalidArgument(`${path}: only one of ${oneof.join(", ")} may be set`);
    }
    return Object.fromEntries(result) as Message<F>;
  };
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export const readText: JsonReader<string> = (json, path) =>
  typeof json === "string" ? json : expected("a string", path);

export const readBoolean: JsonReader<boolean> = (json, path) =>
  typeof json === "boolean" ? json : expected("true or false", path);

export const readDouble: JsonReader<number> = (json, path) => {
  if (typeof json === "number") return json;
  if (json === "NaN" || json === "Infinity" || json === "-Infinity") return Number(json);
  if (typeof json === "string" && json.trim() !== "" && Number.isFinite(Number(json)))
    return Number(json);
  return expected("a number", path);
};

export const readInt32: JsonReader<number> = (json, path) => {
  const value = readDouble(json, path);
  return Number.isInteger(value) && Math.abs(value) <= 2 ** 31
    ? value
    : expected("a 32-bit integer", path);
};

/** One of these names, or its number; an unknown number stays. */
export function readEnum<T extends string>(names: readonly T[]): JsonReader<T | number> {
  return (json, path) => {
    if (typeof json === "string" && (names as readonly string[]).includes(json)) return json as T;
    if (typeof json !== "number" || !Number.isInteger(json))
      return expected(`one of ${names.join(", ")}`, path);
    return names[json] ?? json;
  };
}

export function listOf<T>(read: JsonReader<T>): JsonReader<readonly T[]> {
  return (json, path) =>
    Array.isArray(json)
      ? json.map((one, index) => read(one, `${path}[${index}]`))
      : expected("an array", path);
}

/** Any JSON value, as google.protobuf.Value takes it. */
export const readAny: JsonReader<unknown> = (json) => json;
