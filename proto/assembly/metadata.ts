// Looks into a serialised SummaryMetadata: is its tag a scalar series?
import { kindOther, kindScalar, kindUnknown } from "./slots";
import { cursor, readFieldEnd, readKey, readVarint, setCursor, skip, varint } from "./wire";

/** What `metadataKind` returns for bytes that are no message. */
export const kindMalformed: u8 = 0xff;

/** DataClass.DATA_CLASS_SCALAR. */
const scalarClass: u32 = 1;

let nameStart: usize = 0;
let nameLength: u32 = 0;

/** By data class, or else by plugin name: class SCALAR or plugin `scalars`, unknown where neither is given. */
export function metadataKind(start: usize, end: usize): u8 {
  const after = cursor;
  setCursor(start);
  const kind = readKind(end);
  setCursor(after);
  return kind;
}

function readKind(end: usize): u8 {
  let dataClass: u32 = 0;
  nameLength = 0;
  while (cursor < end) {
    const key = readKey(end);
    if (key === 0x0a) {
      const fieldEnd = readFieldEnd(end);
      if (fieldEnd === 0 || !readPluginData(fieldEnd)) return kindMalformed;
    } else if (key === 0x20) {
      if (!readVarint(end)) return kindMalformed;
      dataClass = <u32>varint;
    } else if (key === 0 || !skip(key, end)) return kindMalformed;
  }
  if (dataClass !== 0) return dataClass === scalarClass ? kindScalar : kindOther;
  if (nameLength === 0) return kindUnknown;
  return isScalars() ? kindScalar : kindOther;
}

function readPluginData(end: usize): bool {
  while (cursor < end) {
    const key = readKey(end);
    if (key === 0x0a) {
      const fieldEnd = readFieldEnd(end);
      if (fieldEnd === 0) return false;
      nameStart = cursor;
      nameLength = <u32>(fieldEnd - cursor);
      setCursor(fieldEnd);
    } else if (key === 0 || !skip(key, end)) return false;
  }
  return true;
}

/** Whether the plugin's name is `scalars`. */
function isScalars(): bool {
  return (
    nameLength === 7 &&
    load<u32>(nameStart) === 0x6c616373 && // "scal"
    (load<u32>(nameStart, 4) & 0xffffff) === 0x737261 // "ars"
  );
}
