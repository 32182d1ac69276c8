// Encodes protobuf messages by small tables of their fields, so that a writer loads in milliseconds: the generated
// classes take 50 ms. Tests compare the two.
import { concat, delimited, writeDouble, writeFloat, writeVarint } from "@tb-ts/proto/event";

type ScalarKind = "double" | "float" | "int" | "string" | "bytes";

/** A field's number and kind: a scalar, a message by its table, a list of either, or a map from strings. */
export interface Field {
  readonly number: number;
  readonly kind: ScalarKind | (() => MessageFields);
  readonly repeated?: boolean;
  readonly map?: boolean;
}

/** The fields of a message by their names in camelCase. */
export type MessageFields = Readonly<Record<string, Field>>;

/** A message as a plain object; what is undefined or null is left out, everything else is written. */
export type Message = { readonly [field: string]: unknown };

/** The message's bytes. Members that the table does not know are a TypeError: nothing is dropped silently. */
export function encodeMessage(fields: MessageFields, message: object): Uint8Array {
  const parts = Object.entries(message).map(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) throw new TypeError(`no field ${name} is known in this message`);
    return value === undefined || value === null ? nothing : encodeField(field, value);
  });
  return concat(parts);
}

const nothing = new Uint8Array(0);

function encodeField(field: Field, value: unknown): Uint8Array {
  if (field.map) return encodeMap(field, value as Message);
  if (!field.repeated) return encodeOne(field, value);
  if (!Array.isArray(value))
    throw new TypeError(`expected a list in a message, got ${typeof value}`);
  const items: readonly unknown[] = value;
  if (field.kind === "int" && items.length > 0) return packed(field.number, items as number[]);
  return concat(items.map((item) => encodeOne(field, item)));
}

/** Entries of a map are messages of key (1) and value (2). */
function encodeMap(field: Field, entries: Message): Uint8Array {
  const valueField: Field = { number: 2, kind: field.kind };
  const parts = Object.entries(entries).map(([key, value]) =>
    delimited(field.number, concat([delimited(1, key), encodeOne(valueField, value)])),
  );
  return concat(parts);
}

function encodeOne({ number, kind }: Field, value: unknown): Uint8Array {
  if (typeof kind === "function") {
    if (typeof value !== "object")
      throw new TypeError(`expected a message within a message, got ${typeof value}`);
    return delimited(number, encodeMessage(kind(), value as object));
  }
  if (kind === "string" || kind === "bytes") return delimited(number, value as string | Uint8Array);
  const bytes = new Uint8Array(20);
  const at = writeVarint(bytes, 0, number * 8 + wireTypes[kind]);
  return bytes.subarray(0, writers[kind](bytes, at, value as number));
}

const wireTypes = { double: 1, float: 5, int: 0 } as const;

const writers = {
  double: writeDouble,
  float: writeFloat,
  int: (bytes: Uint8Array, at: number, value: number | boolean | bigint) =>
    writeVarint(bytes, at, typeof value === "boolean" ? Number(value) : value),
} as const;

function packed(number: number, items: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(items.length * 10);
  let end = 0;
  for (const item of items) end = writers.int(bytes, end, item);
  return delimited(number, bytes.subarray(0, end));
}
