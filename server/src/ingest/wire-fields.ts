// Reads single fields of a protobuf message without loading the message classes, which take longer than a small log
// directory. Checksums were right and the scanner has parsed the record before.

/** A field's number and its content: bytes of a length-delimited one, the value of a varint; others are left out. */
export interface WireField {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly varint: number;
}

const noBytes = new Uint8Array();

/** The fields of a message in order. Stops at the first byte that is no field. */
export function wireFields(message: Uint8Array): WireField[] {
  const fields: WireField[] = [];
  const cursor = { at: 0 };
  while (cursor.at < message.length) {
    const key = readVarint(message, cursor);
    const number = Math.floor(key / 8);
    const wireType = key % 8;
    if (wireType === 0)
      fields.push({ number, bytes: noBytes, varint: readVarint(message, cursor) });
    else if (wireType === 2) {
      const length = readVarint(message, cursor);
      fields.push({ number, bytes: message.subarray(cursor.at, cursor.at + length), varint: 0 });
      cursor.at += length;
    } else if (wireType === 1) cursor.at += 8;
    else if (wireType === 5) cursor.at += 4;
    else break; // Groups went out of use before TensorBoard came.
  }
  return fields;
}

/** The last field of that number and its bytes; empty where there is none. */
export function bytesField(message: Uint8Array, number: number): Uint8Array {
  return wireFields(message).findLast((field) => field.number === number)?.bytes ?? noBytes;
}

/** Exact below 2**53, which lengths, field keys and enumerations are. */
function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  let scale = 1;
  for (;;) {
    const byte = bytes[cursor.at++] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 128;
  }
}
