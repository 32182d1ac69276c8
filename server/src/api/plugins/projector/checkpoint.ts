// Reads variables of a TensorFlow checkpoint (version 2): an index of entries, and shards that hold the bytes.
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { crc32c, decodeTensor, maskCrc, type Tensor, tensorflow } from "@tb-ts/proto";
import { WireReader } from "../wire-reader.ts";
import { readSortedTable } from "./sorted-table.ts";

/** Where a variable lies (BundleEntryProto of tensor_bundle.proto). */
export interface CheckpointEntry {
  readonly dtype: number;
  readonly shape: readonly number[];
  readonly shard: number;
  readonly offset: number;
  readonly size: number;
  readonly maskedCrc: number;
}

export interface Checkpoint {
  /** Path without `.index` or `.data-…`. */
  readonly prefix: string;
  readonly shards: number;
  readonly entries: ReadonlyMap<string, CheckpointEntry>;
}

/** Throws where the index is missing or damaged. */
export function openCheckpoint(prefix: string): Checkpoint {
  const entries = new Map<string, CheckpointEntry>();
  let shards = 1;
  for (const [name, value] of readSortedTable(readFileSync(`${prefix}.index`))) {
    if (name === "") shards = readShards(value);
    else entries.set(name, readEntry(value));
  }
  return { prefix, shards, entries };
}

/** A variable's values. Throws where its bytes are missing or do not match their checksum. */
export function readVariable(checkpoint: Checkpoint, entry: CheckpointEntry): Tensor {
  const content = readShard(checkpoint, entry);
  if (entry.maskedCrc !== maskCrc(crc32c(content)))
    throw new RangeError("the variable does not match its checksum");
  const tensorShape = { dim: entry.shape.map((size) => ({ size })) };
  return decodeTensor({
    dtype: entry.dtype as tensorflow.DataType, // a number that decodeTensor looks up
    tensorShape,
    tensorContent: content,
  });
}

function readShard({ prefix, shards }: Checkpoint, entry: CheckpointEntry): Uint8Array {
  const pad = (value: number) => String(value).padStart(5, "0");
  const file = openSync(`${prefix}.data-${pad(entry.shard)}-of-${pad(shards)}`, "r");
  try {
    if (entry.offset + entry.size > fstatSync(file).size)
      throw new RangeError("the checkpoint's data ends early");
    const content = new Uint8Array(entry.size);
    readSync(file, content, 0, entry.size, entry.offset);
    return content;
  } finally {
    closeSync(file);
  }
}

/** Field 1 of BundleHeaderProto. */
function readShards(value: Uint8Array): number {
  const reader = new WireReader(value);
  let shards = 1;
  while (!reader.done) {
    const key = Number(reader.varint());
    if (key === 8) shards = Number(reader.varint());
    else reader.skip(key & 7);
  }
  return shards;
}

function readEntry(value: Uint8Array): CheckpointEntry {
  const reader = new WireReader(value);
  const entry = { dtype: 0, shape: [] as number[], shard: 0, offset: 0, size: 0, maskedCrc: 0 };
  while (!reader.done) {
    const key = Number(reader.varint());
    if (key === 0x08) entry.dtype = Number(reader.varint());
    else if (key === 0x12) entry.shape = readShape(reader.bytes());
    else if (key === 0x18) entry.shard = Number(reader.varint());
    else if (key === 0x20) entry.offset = Number(reader.varint());
    else if (key === 0x28) entry.size = Number(reader.varint());
    else if (key === 0x35) entry.maskedCrc = reader.fixed32();
    else reader.skip(key & 7);
  }
  return entry;
}

function readShape(bytes: Uint8Array): number[] {
  return tensorflow.TensorShapeProto.decode(bytes).dim.map(({ size }) => Number(size ?? 0));
}
