// Walks over the fields of a protobuf message in place. A malformed one is told by a value, as there are no exceptions.

/** So many groups may be nested, as in protobufjs. */
const maxDepth: i32 = 101;

/** Where the next read begins. */
export let cursor: usize = 0;

export function setCursor(at: usize): void {
  cursor = at;
}

/** The varint that `readVarint` has read. */
export let varint: u64 = 0;

/** A field's key, number * 8 + wire type; 0 if malformed. */
export function readKey(end: usize): u32 {
  if (cursor < end) {
    const first = load<u8>(cursor);
    if (first < 0x80) {
      cursor++;
      return first < 8 ? 0 : first;
    }
  }
  return readShortVarint(end) && varint >= 8 ? <u32>varint : 0;
}

/** The end of a length-delimited field whose length begins here; 0 if malformed. */
export function readFieldEnd(end: usize): usize {
  if (!readShortVarint(end) || varint > end - cursor) return 0;
  return cursor + <usize>varint;
}

/** Reads a varint of at most five bytes and 32 bits: a key or a length. */
function readShortVarint(end: usize): bool {
  let value: u32 = 0;
  for (let shift: u32 = 0; shift < 35; shift += 7) {
    if (cursor >= end) return false;
    const byte: u32 = load<u8>(cursor++);
    if (shift === 28 && byte > 0x0f) return false;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) {
      varint = value;
      return true;
    }
  }
  return false;
}

/** Reads a varint of up to ten bytes; false if malformed. */
export function readVarint(end: usize): bool {
  let value: u64 = 0;
  for (let shift: u32 = 0; shift < 70; shift += 7) {
    if (cursor >= end) return false;
    const byte: u64 = load<u8>(cursor++);
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) {
      varint = value;
      return true;
    }
  }
  return false;
}

/** Passes over the field that follows a key; false if malformed. */
export function skip(key: u32, end: usize, depth: i32 = 0): bool {
  const wireType = key & 7;
  if (wireType === 2) {
    const fieldEnd = readFieldEnd(end);
    if (fieldEnd) cursor = fieldEnd;
    return fieldEnd !== 0;
  }
  if (wireType === 0) return skipVarint(end);
  if (wireType === 1) return skipBytes(8, end);
  if (wireType === 5) return skipBytes(4, end);
  return wireType === 3 && depth < maxDepth && skipGroup(key >> 3, end, depth + 1);
}

/** As long as it is: the generated decoder sets no limit to one that it skips, either. */
function skipVarint(end: usize): bool {
  while (cursor < end) if (load<u8>(cursor++) < 0x80) return true;
  return false;
}

function skipBytes(count: usize, end: usize): bool {
  cursor += count;
  return cursor <= end;
}

function skipGroup(field: u32, end: usize, depth: i32): bool {
  let key = readKey(end);
  while (key !== 0 && (key & 7) !== 4) {
    if (!skip(key, end, depth)) return false;
    key = readKey(end);
  }
  return key !== 0 && key >> 3 === field;
}
