// CRC-32C, sixteen bytes a turn.
import { allocate } from "./heap";

const polynomial: u32 = 0x82f63b78;
const maskDelta: u32 = 0xa282ead8;

/** Sixteen tables of 256 entries: table k advances a byte over k further zero bytes. */
const tables = makeTables();

/** Masked CRC of the eight bytes of each small length: most records are short. */
const knownLengths: u32 = 4096;
const lengthCrcs = makeLengthCrcs();

function makeTables(): usize {
  const start = allocate(16 * 1024);
  for (let byte: u32 = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ polynomial : crc >> 1;
    store<u32>(start + (byte << 2), crc);
  }
  for (let index: u32 = 256; index < 4096; index++) {
    const previous = load<u32>(start + ((index - 256) << 2));
    store<u32>(start + (index << 2), (previous >> 8) ^ load<u32>(start + ((previous & 0xff) << 2)));
  }
  return start;
}

function makeLengthCrcs(): usize {
  const start = allocate(4 * knownLengths);
  const scratch = allocate(8);
  for (let length: u32 = 0; length < knownLengths; length++) {
    store<u64>(scratch, length);
    store<u32>(start + (length << 2), maskedCrc(scratch, 8));
  }
  return start;
}

/** Entry of table `table` for byte number `byte` of a word. */
function entry(table: u32, word: u32, byte: u32): u32 {
  return load<u32>(tables + (table << 10) + (((word >> (byte << 3)) & 0xff) << 2));
}

/** The CRC's part of four bytes that `zeros` further bytes follow. */
function fold(word: u32, zeros: u32): u32 {
  return (
    entry(zeros + 3, word, 0) ^
    entry(zeros + 2, word, 1) ^
    entry(zeros + 1, word, 2) ^
    entry(zeros, word, 3)
  );
}

/** CRC-32C of `length` bytes, masked as TFRecord stores it. */
export function maskedCrc(start: usize, length: usize): u32 {
  let crc: u32 = 0xffffffff;
  let at = start;
  const end = start + length;
  for (; at + 16 <= end; at += 16)
    crc =
      fold(crc ^ load<u32>(at), 12) ^
      fold(load<u32>(at, 4), 8) ^
      fold(load<u32>(at, 8), 4) ^
      fold(load<u32>(at, 12), 0);
  if (at + 8 <= end) {
    crc = fold(crc ^ load<u32>(at), 4) ^ fold(load<u32>(at, 4), 0);
    at += 8;
  }
  if (at + 4 <= end) {
    crc = fold(crc ^ load<u32>(at), 0);
    at += 4;
  }
  for (; at < end; at++)
    crc = (crc >> 8) ^ load<u32>(tables + (((crc ^ load<u8>(at)) & 0xff) << 2));
  crc = ~crc;
  return rotr<u32>(crc, 15) + maskDelta;
}

/** Whether the four bytes after a record's length are its checksum. */
export function hasGoodLength(header: usize): bool {
  const length = load<u64>(header);
  const crc =
    length < knownLengths ? load<u32>(lengthCrcs + ((<usize>length) << 2)) : maskedCrc(header, 8);
  return load<u32>(header, 8) === crc;
}
