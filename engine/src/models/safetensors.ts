// Weights in the safetensors format: a header that names them, then their bytes.
//
// | bytes | holds |
// |---|---|
// | 8 | length of the header, unsigned, little-endian |
// | n | JSON: name → { dtype, shape, data_offsets [begin, end) in what follows } |
// | rest | elements, row-major, little-endian |
//
// https://github.com/huggingface/safetensors#format

import { tensor } from "../core/create.ts";
import type { DType } from "../core/dtype.ts";
import { type Shape, sameShape, sizeOf } from "../core/shape.ts";
import { dataOf } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";

const typeNames: Record<DType, string> = {
  float32: "F32",
  float64: "F64",
  int32: "I32",
  bool: "BOOL",
};

interface Entry {
  readonly dtype: string;
  readonly shape: Shape;
  readonly data_offsets: readonly [number, number];
}

/** The longest header that is believed; the format's own limit. */
const maxHeaderBytes = 100_000_000;

/** The variables' values by their names. RangeError where two have one name. */
export function saveSafetensors(variables: readonly Variable[]): Uint8Array {
  const entries: Record<string, Entry> = {};
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const variable of variables) {
    if (variable.name in entries)
      throw new RangeError(`saveSafetensors: two variables are named ${variable.name}`);
    const data = dataOf(variable.read());
    parts.push(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    const end = at + data.byteLength;
    const dtype = typeNames[variable.dtype];
    entries[variable.name] = { dtype, shape: variable.shape, data_offsets: [at, end] };
    at = end;
  }
  return join(headerOf(entries), parts, at);
}

/**
 * Assigns the file's values to the variables of the same names. Nothing is assigned unless all fit: Error names a
 * damaged file, a name that is missing on either side, or a shape or dtype that differs.
 */
export function loadSafetensors(bytes: Uint8Array, variables: readonly Variable[]): void {
  const { entries, data } = readHeader(bytes);
  const names = new Set(variables.map(({ name }) => name));
  const stranger = Object.keys(entries).find((name) => !names.has(name));
  if (stranger !== undefined)
    throw new Error(`loadSafetensors: the model has no weight ${stranger}`);
  const values = variables.map((variable) => readEntry(entries, data, variable));
  for (const [i, variable] of variables.entries()) variable.assign(values[i]!);
}

/** Padded with spaces so that the elements begin at a multiple of 8. */
function headerOf(entries: Record<string, Entry>): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(entries));
  const padded = new Uint8Array(Math.ceil(json.length / 8) * 8).fill(0x20);
  padded.set(json);
  return padded;
}

function join(header: Uint8Array, parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(8 + header.length + size);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
  bytes.set(header, 8);
  let at = 8 + header.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function readHeader(bytes: Uint8Array): { entries: Record<string, Entry>; data: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < 8 ? Number.POSITIVE_INFINITY : Number(view.getBigUint64(0, true));
  if (length > maxHeaderBytes || 8 + length > bytes.length)
    throw new Error("loadSafetensors: no safetensors file, or cut short");
  const { __metadata__: _, ...entries } = parseHeader(bytes.subarray(8, 8 + length));
  return { entries: entries as Record<string, Entry>, data: bytes.subarray(8 + length) };
}

function parseHeader(bytes: Uint8Array): Record<string, unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new Error("loadSafetensors: the header is no JSON", { cause });
  }
}

function readEntry(entries: Record<string, Entry>, data: Uint8Array, variable: Variable) {
  const { name, shape, dtype } = variable;
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry === undefined) throw new Error(`loadSafetensors: the file has no weight ${name}`);
  if (entry.dtype !== typeNames[dtype] || !sameShape(entry.shape, shape))
    throw new Error(
      `loadSafetensors: ${name} is ${entry.dtype} [${entry.shape}] in the file, ${typeNames[dtype]} [${shape}] in the model`,
    );
  const [begin, end] = entry.data_offsets;
  const elementBytes = (end - begin) / Math.max(1, sizeOf(shape));
  if (end > data.length || elementBytes !== elementSizes[dtype])
    throw new Error(`loadSafetensors: ${name} lies outside the file`);
  // A Buffer's own slice would be a view into its pool.
  const copy = Uint8Array.from(data.subarray(begin, end));
  return tensor(elementsOf(copy, dtype), { shape, dtype });
}

const elementSizes: Record<DType, number> = { float32: 4, float64: 8, int32: 4, bool: 1 };

function elementsOf(bytes: Uint8Array, dtype: DType) {
  if (dtype === "float32") return new Float32Array(bytes.buffer);
  if (dtype === "float64") return new Float64Array(bytes.buffer);
  return dtype === "int32" ? new Int32Array(bytes.buffer) : bytes;
}
