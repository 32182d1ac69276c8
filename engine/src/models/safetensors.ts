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
import { show, typeError } from "../core/errors.ts";
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
  return saveNamed(named(variables));
}

/**
 * Assigns the file's values to the variables of the same names. Nothing is assigned unless all fit: Error names a
 * damaged file, a name that is missing on either side, or a shape or dtype that differs.
 */
export function loadSafetensors(bytes: Uint8Array, variables: readonly Variable[]): void {
  loadNamed(bytes, named(variables));
}

function named(variables: readonly Variable[]): ReadonlyMap<string, Variable> {
  const byName = new Map<string, Variable>();
  for (const variable of variables) {
    if (byName.has(variable.name))
      throw new RangeError(`safetensors: two variables are named ${variable.name}`);
    byName.set(variable.name, variable);
  }
  return byName;
}

/** As `saveSafetensors`, by the names given. */
export function saveNamed(variables: ReadonlyMap<string, Variable>): Uint8Array {
  const entries: Record<string, Entry> = {};
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const [name, variable] of variables) {
    const data = dataOf(variable.read());
    parts.push(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    const end = at + data.byteLength;
    const dtype = typeNames[variable.dtype];
    entries[name] = { dtype, shape: variable.shape, data_offsets: [at, end] };
    at = end;
  }
  return join(headerOf(entries), parts, at);
}

/** As `loadSafetensors`, by the names given; entries that `ignores` holds for are passed over. */
export function loadNamed(
  bytes: Uint8Array,
  variables: ReadonlyMap<string, Variable>,
  ignores: (name: string) => boolean = () => false,
): void {
  if (!(bytes instanceof Uint8Array))
    throw typeError("loadSafetensors", "bytes", "a Uint8Array, the file's content", show(bytes));
  const { entries, data } = readHeader(bytes);
  const stranger = [...entries.keys()].find((name) => !variables.has(name) && !ignores(name));
  if (stranger !== undefined)
    throw new Error(`loadSafetensors: the model has no weight ${stranger}`);
  const values = [...variables].map(([name, variable]) => readEntry(entries, data, name, variable));
  [...variables.values()].forEach((variable, i) => {
    variable.assign(values[i]!);
  });
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

function readHeader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < 8 ? Number.POSITIVE_INFINITY : Number(view.getBigUint64(0, true));
  if (length > maxHeaderBytes || 8 + length > bytes.length)
    throw new Error("loadSafetensors: no safetensors file, or cut short");
  const header = parseHeader(bytes.subarray(8, 8 + length));
  if (header === null || typeof header !== "object" || Array.isArray(header))
    throw new Error("loadSafetensors: the header is no JSON object");
  const { __metadata__: _, ...entries } = header as Record<string, unknown>;
  return { entries: new Map(Object.entries(entries)), data: bytes.subarray(8 + length) };
}

function parseHeader(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new Error("loadSafetensors: the header is no JSON", { cause });
  }
}

function isEntry(entry: unknown): entry is Entry {
  const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Partial<Entry>;
  const isCount = (one: unknown) => Number.isSafeInteger(one) && (one as number) >= 0;
  const isList = (list: unknown) => Array.isArray(list) && list.every(isCount);
  return typeof dtype === "string" && isList(shape) && isList(offsets) && offsets?.length === 2;
}

function readEntry(
  entries: ReadonlyMap<string, unknown>,
  data: Uint8Array,
  name: string,
  { shape, dtype }: Variable,
) {
  const entry = entries.get(name);
  if (entry === undefined) throw new Error(`loadSafetensors: the file has no weight ${name}`);
  if (!isEntry(entry))
    throw new Error(`loadSafetensors: the header says nothing of use on ${name}`);
  if (entry.dtype !== typeNames[dtype] || !sameShape(entry.shape, shape))
    throw new Error(
      `loadSafetensors: ${name} is ${entry.dtype} [${entry.shape}] in the file, ${typeNames[dtype]} [${shape}] in the model`,
    );
  const [begin, end] = entry.data_offsets;
  if (end > data.length || end - begin !== sizeOf(shape) * elementSizes[dtype])
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
