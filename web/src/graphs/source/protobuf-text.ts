// Reads a binary graph file and writes it in text format, the one form that the rest of the page reads.
import { DTYPE_NAMES, type FieldType, type MessageSchema, SCHEMA } from "./protobuf-schema.ts";

/** A file that is not the binary form of the message: says the byte offset and what was wrong. */
export class ProtobufError extends Error {
  override name = "ProtobufError";
}

/** Attributes of more bytes are left out, as a served graph's are; their names are kept. */
const MAX_ATTR_BYTES = 1024;
const TOO_LARGE_KEY = "_too_large_attrs";

const VARINT = 0;
const FIXED64 = 1;
const LENGTH = 2;
const FIXED32 = 5;

const NAMED_ESCAPES: Readonly<Record<number, string>> = {
  10: "\\n",
  13: "\\r",
  9: "\\t",
  34: '\\"',
  39: "\\'",
  92: "\\\\",
};

function escapeByte(byte: number): string {
  const named = NAMED_ESCAPES[byte];
  if (named) return named;
  return byte >= 32 && byte < 127
    ? String.fromCharCode(byte)
    : `\\${byte.toString(8).padStart(3, "0")}`;
}

function quote(bytes: Uint8Array): string {
  let text = '"';
  for (const byte of bytes) text += escapeByte(byte);
  return `${text}"`;
}

class TextWriter {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #lines: string[] = [];
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  write(schema: MessageSchema, end: number, indent: string): void {
    while (this.#at < end) {
      const tag = Number(this.#varint(end));
      const [field, wire] = [tag >>> 3, tag & 7];
      const known = schema[field];
      if (field === 0) this.#fail(`field number 0`);
      if (!known) this.#skip(wire, end);
      else this.#writeField(known[0], known[1], wire, end, indent);
    }
  }

  get text(): string {
    return this.#lines.length > 0 ? `${this.#lines.join("\n")}\n` : "";
  }

  #writeField(name: string, type: FieldType, wire: number, end: number, indent: string): void {
    if (wire !== LENGTH) {
      this.#lines.push(`${indent}${name}: ${this.#scalar(type, wire, end)}`);
      return;
    }
    const stop = this.#lengthEnd(end);
    if (typeof type === "object") {
      if ("map" in type) this.#writeEntry(name, type.map, stop, indent);
      else this.#writeMessage(name, type.message, stop, indent);
    } else if (type === "string" || type === "bytes") {
      this.#lines.push(`${indent}${name}: ${quote(this.#bytes.subarray(this.#at, stop))}`);
      this.#at = stop;
    } else this.#writePacked(name, type, stop, indent);
  }

  #writeMessage(name: string, messageName: string, stop: number, indent: string): void {
    this.#lines.push(`${indent}${name} {`);
    this.write(SCHEMA[messageName] ?? {}, stop, `${indent}  `);
    this.#lines.push(`${indent}}`);
  }

  #writeEntry(name: string, valueName: string, stop: number, indent: string): void {
    const size = stop - this.#at;
    if (size > MAX_ATTR_BYTES) {
      this.#writeTooLarge(name, stop, indent);
      return;
    }
    this.#lines.push(`${indent}${name} {`);
    this.write({ 1: ["key", "string"], 2: ["value", { message: valueName }] }, stop, `${indent}  `);
    this.#lines.push(`${indent}}`);
  }

  #writeTooLarge(name: string, stop: number, indent: string): void {
    const tag = Number(this.#varint(stop));
    const keyEnd = tag >>> 3 === 1 ? this.#lengthEnd(stop) : this.#at;
    const key = quote(this.#bytes.subarray(this.#at, keyEnd));
    this.#at = stop;
    this.#lines.push(
      `${indent}${name} {`,
      `${indent}  key: "${TOO_LARGE_KEY}"`,
      `${indent}  value { list { s: ${key} } }`,
      `${indent}}`,
    );
  }

  #writePacked(name: string, type: FieldType, stop: number, indent: string): void {
    const wire = type === "float" ? FIXED32 : type === "double" ? FIXED64 : VARINT;
    while (this.#at < stop) this.#lines.push(`${indent}${name}: ${this.#scalar(type, wire, stop)}`);
  }

  #scalar(type: FieldType, wire: number, end: number): string {
    if (wire === FIXED32) return String(this.#view.getFloat32(this.#take(4, end), true));
    if (wire === FIXED64) return String(this.#view.getFloat64(this.#take(8, end), true));
    if (wire !== VARINT) this.#fail(`wire type ${wire}`);
    const value = this.#varint(end);
    if (type === "bool") return value === 0n ? "false" : "true";
    if (type === "uint") return String(value);
    const signed = BigInt.asIntN(64, value);
    return type === "dtype" ? dtypeName(Number(signed)) : String(signed);
  }

  #skip(wire: number, end: number): void {
    if (wire === VARINT) this.#varint(end);
    else if (wire === FIXED64) this.#take(8, end);
    else if (wire === FIXED32) this.#take(4, end);
    else if (wire === LENGTH) this.#at = this.#lengthEnd(end);
    else this.#fail(`wire type ${wire}`);
  }

  #take(size: number, end: number): number {
    const from = this.#at;
    if (from + size > end) this.#fail("a value cut short");
    this.#at += size;
    return from;
  }

  #lengthEnd(end: number): number {
    const stop = Number(this.#varint(end)) + this.#at;
    if (stop > end) this.#fail("a length beyond the end");
    return stop;
  }

  #varint(end: number): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.#bytes[this.#take(1, end)] ?? 0;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asUintN(64, value);
    }
    return this.#fail("a number of more than 10 bytes");
  }

  #fail(what: string): never {
    throw new ProtobufError(`not a binary graph: ${what} at byte ${this.#at}`);
  }
}

function dtypeName(number: number): string {
  const name = DTYPE_NAMES[number % 100] ?? `DT_${number}`;
  return number > 100 ? `${name}_REF` : name;
}

/** The binary form of a message of the schema in text format. Throws ProtobufError with the byte offset. */
export function protobufToText(bytes: Uint8Array, messageName: string): string {
  const writer = new TextWriter(bytes);
  writer.write(SCHEMA[messageName] ?? {}, bytes.length, "");
  return writer.text;
}
