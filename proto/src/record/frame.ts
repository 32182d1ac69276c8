// A record's frame in a TFRecord file.
//
// | bytes | holds                                        |
// |-------|----------------------------------------------|
// | 8     | length of the data, unsigned, little-endian  |
// | 4     | masked CRC-32C of these 8 bytes              |
// | n     | data                                         |
// | 4     | masked CRC-32C of the data                   |
import { maskedCrc32c } from "./crc32c.ts";

/** Bytes before a record's data. */
export const headerLength = 12;

/** Bytes after a record's data. */
export const footerLength = 4;

/** All bytes of a record that are not its data. */
export const frameLength = headerLength + footerLength;

/** Longest data taken for a record: protobuf allows no message of 2 GiB, so a greater length is damage. */
export const maxDataLength = 2 ** 31 - 1;

/** A record's bytes around the given data. */
export function encodeRecord(data: Uint8Array): Uint8Array {
  const record = new Uint8Array(data.length + frameLength);
  record.set(data, headerLength);
  frameRecord(record, 0, data.length);
  return record;
}

/** Writes header and footer around `dataLength` bytes that already stand at `offset + headerLength`. */
export function frameRecord(bytes: Uint8Array, offset: number, dataLength: number): void {
  writeUint32(bytes, offset, dataLength);
  writeUint32(bytes, offset + 4, 0);
  writeUint32(bytes, offset + 8, maskedCrc32c(bytes, offset, offset + 8));
  const dataEnd = offset + headerLength + dataLength;
  writeUint32(bytes, dataEnd, maskedCrc32c(bytes, offset + headerLength, dataEnd));
}

/** The length in a record's header; 2**32 and more only as far as float64 goes. */
export function readDataLength(bytes: Uint8Array, offset: number): number {
  return readUint32(bytes, offset) + readUint32(bytes, offset + 4) * 2 ** 32;
}

/** Whether the checksum of the header at `offset` is right. */
export function hasGoodLength(bytes: Uint8Array, offset: number): boolean {
  return readUint32(bytes, offset + 8) === maskedCrc32c(bytes, offset, offset + 8);
}

/** Whether the checksum of the data of the whole record at `offset` is right. */
export function hasGoodData(bytes: Uint8Array, offset: number, dataLength: number): boolean {
  const start = offset + headerLength;
  const end = start + dataLength;
  return readUint32(bytes, end) === maskedCrc32c(bytes, start, end);
}

function readUint32(bytes: Uint8Array, at: number): number {
  // Non-null: the caller has checked that the header or record is whole.
  return (
    (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  );
}

function writeUint32(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value;
  bytes[at + 1] = value >>> 8;
  bytes[at + 2] = value >>> 16;
  bytes[at + 3] = value >>> 24;
}
