// Writes a graph's bytes in protobuf's text format, the form in which TensorBoard's page reads graphs.
// Text format: protobuf.dev/reference/protobuf/textformat-spec

import { WireError, WireReader } from "../wire-reader.ts";
import { dataTypeName, fullTypeName } from "./text-enums.ts";
import { type TextField, type TextMessage, textSchema } from "./text-schema.ts";

/** Deeper nesting than this is refused, as by protobuf's own readers. */
const maxDepth = 100;

/**
 * The text of `bytes`, a message of the schema (`GraphDef`, `RunMetadata`). Unknown fields are left out.
 * Throws a WireError where the bytes are no such message.
 */
export function wireToText(bytes: Uint8Array, messageName: string): string {
  const parts: string[] = [];
  writeMessage(new WireReader(bytes), messageOf(messageName), "", parts, 0);
  return parts.join("");
}

function messageOf(name: string): TextMessage {
  const message = textSchema.get(name);
  if (!message) throw new TypeError(`no message ${name} in the text schema`);
  return message;
}

function writeMessage(
  reader: WireReader,
  message: TextMessage,
  indent: string,
  parts: string[],
  depth: number,
): void {
  if (depth > maxDepth) throw new WireError("messages are nested too deeply");
  while (!reader.done) {
    const key = Number(reader.varint());
    const wireType = key & 7;
    if (key < 8) throw new WireError("field number 0");
    const field = message.get(key >>> 3);
    if (field) writeField(reader, wireType, field, indent, parts, depth);
    else reader.skip(wireType);
  }
}

function writeField(
  reader: WireReader,
  wireType: number,
  field: TextField,
  indent: string,
  parts: string[],
  depth: number,
): void {
  const nested = textSchema.get(field.type);
  if (nested && wireType === 2) {
    parts.push(`${indent}${field.name} {\n`);
    writeMessage(new WireReader(reader.bytes()), nested, `${indent}  `, parts, depth + 1);
    parts.push(`${indent}}\n`);
    return;
  }
  const kind = scalarKinds[field.type] ?? scalarKinds.enum;
  if (nested || !kind) reader.skip(wireType);
  else if (wireType === kind.wireType) {
    parts.push(`${indent}${field.name}: ${kind.text(reader, field.type)}\n`);
  } else if (wireType === 2) writePacked(new WireReader(reader.bytes()), field, indent, parts);
  else reader.skip(wireType);
}

function writePacked(reader: WireReader, field: TextField, indent: string, parts: string[]): void {
  const kind = scalarKinds[field.type] ?? scalarKinds.enum;
  while (kind && !reader.done)
    parts.push(`${indent}${field.name}: ${kind.text(reader, field.type)}\n`);
}

interface ScalarKind {
  readonly wireType: number;
  text(reader: WireReader, type: string): string;
}

const signed: ScalarKind = {
  wireType: 0,
  text: (reader) => BigInt.asIntN(64, reader.varint()).toString(),
};
const signed32: ScalarKind = {
  wireType: 0,
  text: (reader) => BigInt.asIntN(32, reader.varint()).toString(),
};
const unsigned: ScalarKind = { wireType: 0, text: (reader) => reader.varint().toString() };
const quoted: ScalarKind = { wireType: 2, text: (reader) => quoteBytes(reader.bytes()) };

const scalarKinds: Readonly<Record<string, ScalarKind>> = {
  int32: signed32,
  int64: signed,
  uint32: unsigned,
  uint64: unsigned,
  bool: { wireType: 0, text: (reader) => (reader.varint() ? "true" : "false") },
  string: quoted,
  bytes: quoted,
  float: { wireType: 5, text: (reader) => floatText(reader.float()) },
  double: { wireType: 1, text: (reader) => numberText(reader.double()) },
  fixed64: { wireType: 1, text: (reader) => reader.fixed64().toString() },
  enum: {
    wireType: 0,
    text: (reader, type) => enumText(Number(BigInt.asIntN(32, reader.varint())), type),
  },
};

function enumText(value: number, type: string): string {
  return type === "FullTypeId" ? fullTypeName(value) : dataTypeName(value);
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return Object.is(value, -0) ? "-0.0" : String(value);
}

/** The shortest decimal that reads back as the same float32: 6 to 9 digits are enough (IEEE 754). */
function floatText(value: number): string {
  if (!Number.isFinite(value) || value === 0) return numberText(value);
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}

const escapes: readonly string[] = Array.from({ length: 256 }, (_, byte) => escapeOf(byte));

function escapeOf(byte: number): string {
  const named: Readonly<Record<number, string>> = {
    9: "\\t",
    10: "\\n",
    13: "\\r",
    34: '\\"',
    39: "\\'",
    92: "\\\\",
  };
  if (named[byte]) return named[byte];
  if (byte >= 32 && byte < 127) return String.fromCharCode(byte);
  return `\\${byte.toString(8).padStart(3, "0")}`;
}

/** A byte string as a quoted literal: printable ASCII as it is, all else as three octal digits. */
function quoteBytes(bytes: Uint8Array): string {
  let text = '"';
  for (const byte of bytes) text += escapes[byte];
  return `${text}"`;
}
