// Writes a graph's bytes in protobuf's text format, the form in which TensorBoard's page reads graphs.
// Text format: protobuf.dev/reference/protobuf/textformat-spec

import { WireError, WireReader } from "../wire-reader.ts";
import { AsciiText } from "./ascii-text.ts";
import { dataTypeName, fullTypeName } from "./text-enums.ts";
import { type TextField, type TextMessage, textSchema } from "./text-schema.ts";

/** Deeper nesting than this is refused, as by protobuf's own readers. */
const maxDepth = 100;

/**
 * The text of `bytes`, a message of the schema (`GraphDef`, `RunMetadata`). Unknown fields are left out.
 * Throws a WireError where the bytes are no such message.
 */
export function wireToText(bytes: Uint8Array, messageName: string): string {
  const text = new AsciiText(bytes.length * 8);
  writeMessage(new WireReader(bytes), messageOf(messageName), text, 0);
  return text.toString();
}

function messageOf(name: string): TextMessage {
  const message = textSchema.get(name);
  if (!message) throw new TypeError(`no message ${name} in the text schema`);
  return message;
}

function writeMessage(
  reader: WireReader,
  message: TextMessage,
  text: AsciiText,
  depth: number,
): void {
  if (depth > maxDepth) throw new WireError("messages are nested too deeply");
  while (!reader.done) {
    const key = Number(reader.integer());
    const wireType = key & 7;
    if (key < 8) throw new WireError("field number 0");
    const field = message.get(key >>> 3);
    if (field) writeField(reader, wireType, field, text, depth);
    else reader.skip(wireType);
  }
}

function writeField(
  reader: WireReader,
  wireType: number,
  field: TextField,
  text: AsciiText,
  depth: number,
): void {
  const nested = textSchema.get(field.type);
  if (nested && wireType === 2) {
    text.indent(depth);
    text.write(field.name);
    text.write(" {\n");
    writeMessage(new WireReader(reader.bytes()), nested, text, depth + 1);
    text.indent(depth);
    text.write("}\n");
    return;
  }
  const kind = scalarKinds[field.type] ?? scalarKinds.enum;
  if (nested || !kind) reader.skip(wireType);
  else if (wireType === kind.wireType) writeScalar(reader, kind, field, text, depth);
  else if (wireType === 2) {
    const packed = new WireReader(reader.bytes());
    while (!packed.done) writeScalar(packed, kind, field, text, depth);
  } else reader.skip(wireType);
}

function writeScalar(
  reader: WireReader,
  kind: ScalarKind,
  field: TextField,
  text: AsciiText,
  depth: number,
): void {
  text.indent(depth);
  text.write(field.name);
  text.write(": ");
  if (kind === quoted) text.writeQuoted(reader.bytes());
  else text.write(kind.text(reader, field.type));
  text.write("\n");
}

interface ScalarKind {
  readonly wireType: number;
  text(reader: WireReader, type: string): string;
}

const signed: ScalarKind = {
  wireType: 0,
  text(reader) {
    const value = reader.integer();
    return String(typeof value === "bigint" ? BigInt.asIntN(64, value) : value);
  },
};
const signed32: ScalarKind = { wireType: 0, text: (reader) => String(int32(reader)) };
const unsigned: ScalarKind = { wireType: 0, text: (reader) => String(reader.integer()) };
const quoted: ScalarKind = { wireType: 2, text: (reader) => String(reader.bytes()) };

function int32(reader: WireReader): number {
  const value = reader.integer();
  return typeof value === "bigint" ? Number(BigInt.asIntN(32, value)) : value | 0;
}

const scalarKinds: Readonly<Record<string, ScalarKind>> = {
  int32: signed32,
  int64: signed,
  uint32: unsigned,
  uint64: unsigned,
  bool: { wireType: 0, text: (reader) => (reader.integer() ? "true" : "false") },
  string: quoted,
  bytes: quoted,
  float: { wireType: 5, text: (reader) => floatText(reader.float()) },
  double: { wireType: 1, text: (reader) => numberText(reader.double()) },
  fixed64: { wireType: 1, text: (reader) => reader.fixed64().toString() },
  enum: { wireType: 0, text: (reader, type) => enumText(int32(reader), type) },
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
