// The records of a W&B run's local file (`run-<id>.wandb`): a LevelDB log after a header of its own.
//
// | bytes | holds                                                                     |
// |-------|---------------------------------------------------------------------------|
// | 7     | ":W&B", 0xbee1 little-endian, a version                                   |
// | …     | blocks of 32 KiB, the header counted in the first, of chunks:             |
// | 4     |   CRC-32 of type and data                                                 |
// | 2     |   length of the data, little-endian                                       |
// | 1     |   type: 1 a whole record, 2 its first, 3 a middle, 4 its last part         |
// | n     |   data                                                                    |
import { crc32 } from "node:zlib";

const headerBytes = 7;
const blockBytes = 32_768;
const chunkHeaderBytes = 7;
const [whole, first, middle, last] = [1, 2, 3, 4];

/** The file is no W&B run, or is damaged; the message says where. */
export class WandbFileError extends Error {
  override readonly name = "WandbFileError";
}

/** Each record's bytes. A file that ends amid a record, as a killed run leaves it, ends before that record. */
export function* wandbRecords(file: Buffer): Generator<Uint8Array> {
  if (file.toString("latin1", 0, 4) !== ":W&B") throw new WandbFileError("it is no W&B run");
  let parts: Uint8Array[] = [];
  for (let at = headerBytes; ; ) {
    const left = blockBytes - (at % blockBytes);
    // What is too short for a chunk at the end of a block is padding.
    if (left < chunkHeaderBytes) at += left;
    if (at + chunkHeaderBytes > file.length) return;
    const end = at + chunkHeaderBytes + file.readUInt16LE(at + 4);
    if (end > file.length) return;
    const type = file[at + 6]!;
    if (crc32(file.subarray(at + 6, end)) !== file.readUInt32LE(at) || type < whole || type > last)
      throw new WandbFileError(`it is damaged at byte ${at}`);
    if (type === whole || type === first) parts = [];
    parts.push(file.subarray(at + chunkHeaderBytes, end));
    if (type !== first && type !== middle) yield Buffer.concat(parts);
    at = end;
  }
}

/** A field of a protobuf message: an integer, or the bytes of a string or message. */
export interface Field {
  readonly number: number;
  readonly value: number | Uint8Array;
}

/** The fields of a message, in order; fixed-width ones are passed by. Throws WandbFileError where it is none. */
export function* fieldsOf(message: Uint8Array): Generator<Field> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; at < message.length; scale *= 128) {
      const byte = message[at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw new WandbFileError("a record ends amid a number");
  };
  while (at < message.length) {
    const key = varint();
    const number = Math.floor(key / 8);
    const wireType = key % 8;
    if (wireType === 0) yield { number, value: varint() };
    else if (wireType === 2) {
      const length = varint();
      if (at + length > message.length) throw new WandbFileError("a record ends amid a field");
      yield { number, value: message.subarray(at, at + length) };
      at += length;
    } else if (wireType === 1 || wireType === 5) at += wireType === 1 ? 8 : 4;
    else throw new WandbFileError(`a record has the wire type ${wireType}`);
  }
}
