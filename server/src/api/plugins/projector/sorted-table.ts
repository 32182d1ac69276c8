// Reads a sorted string table (LevelDB's table format), which the index of a TensorFlow checkpoint is.
//
// | part    | holds                                                                        |
// |---------|------------------------------------------------------------------------------|
// | blocks  | entries, restart offsets (u32 each), their number (u32); then type and CRC   |
// | footer  | 48 bytes: handles (varint offset, size) of meta-index and index, magic number |
//
// An entry: varints shared, unshared, value length; the key's unshared bytes; the value.
// Source: github.com/google/leveldb/blob/main/doc/table_format.md
import { maskedCrc32c } from "@tb-ts/proto/record";
import { WireReader } from "../wire-reader.ts";

const footerBytes = 48;
const magic = 0xdb4775248b80fb57n;

/** Bytes after a block: its compression type and the masked CRC-32C of both. */
const trailerBytes = 5;

/** All entries in the order of their keys. Throws where the table is damaged or compressed. */
export function readSortedTable(file: Uint8Array): [key: string, value: Uint8Array][] {
  if (file.length < footerBytes) throw new RangeError("too short for a table");
  const footer = file.subarray(file.length - footerBytes);
  const view = new DataView(footer.buffer, footer.byteOffset, footer.length);
  if (view.getBigUint64(footerBytes - 8, true) !== magic) throw new RangeError("not a table");
  const handles = new WireReader(footer);
  readHandle(handles);
  const index = readBlock(file, readHandle(handles));
  return index.flatMap(([, handle]) => readBlock(file, readHandle(new WireReader(handle))));
}

interface Handle {
  readonly offset: number;
  readonly size: number;
}

function readHandle(reader: WireReader): Handle {
  return { offset: Number(reader.varint()), size: Number(reader.varint()) };
}

function readBlock(file: Uint8Array, { offset, size }: Handle): [string, Uint8Array][] {
  const end = offset + size;
  if (end + trailerBytes > file.length) throw new RangeError("a block lies outside the table");
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  if (view.getUint8(end) !== 0) throw new RangeError("a block is compressed");
  if (view.getUint32(end + 1, true) !== maskedCrc32c(file, offset, end + 1))
    throw new RangeError("a block does not match its checksum");
  const restarts = view.getUint32(end - 4, true);
  return readEntries(file.subarray(offset, end - 4 - 4 * restarts));
}

function readEntries(block: Uint8Array): [string, Uint8Array][] {
  const entries: [string, Uint8Array][] = [];
  const reader = new WireReader(block);
  let key = Buffer.alloc(0);
  while (!reader.done) {
    const shared = Number(reader.varint());
    const unshared = Number(reader.varint());
    const length = Number(reader.varint());
    key = Buffer.concat([key.subarray(0, shared), reader.take(unshared)]);
    entries.push([key.toString("utf8"), reader.take(length)]);
  }
  return entries;
}
