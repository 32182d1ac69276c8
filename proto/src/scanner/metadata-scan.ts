// Looks into a serialised SummaryMetadata: is its tag a scalar series?
import type { SlotKind } from "./scanner.ts";
import { WireReader } from "./wire-reader.ts";

const pluginDataKey = 0x0a;
const pluginNameKey = 0x0a;
const dataClassKey = 0x20;

/** DataClass.DATA_CLASS_SCALAR. */
const scalarClass = 1;

const latin1 = new TextDecoder("latin1");

/**
 * "scalar" for data class SCALAR, and for plugin `scalars` without a data class; "unknown" for neither a class nor
 * a plugin name; else "other". Throws `malformed`.
 */
export function metadataKind(bytes: Uint8Array, start: number, end: number): SlotKind {
  const reader = new WireReader(bytes);
  reader.at = start;
  let plugin = "";
  let dataClass = 0;
  while (reader.at < end) {
    const key = reader.key(end);
    if (key === pluginDataKey) plugin = pluginName(reader, reader.fieldEnd(end)) ?? plugin;
    else if (key === dataClassKey) {
      reader.varint64(end);
      dataClass = reader.low;
    } else reader.skip(key, end);
  }
  if (dataClass !== 0) return dataClass === scalarClass ? "scalar" : "other";
  if (plugin === "") return "unknown";
  return plugin === "scalars" ? "scalar" : "other";
}

function pluginName(reader: WireReader, end: number): string | undefined {
  let name: string | undefined;
  while (reader.at < end) {
    const key = reader.key(end);
    if (key === pluginNameKey) {
      const nameEnd = reader.fieldEnd(end);
      name = latin1.decode(reader.bytes.subarray(reader.at, nameEnd));
      reader.at = nameEnd;
    } else reader.skip(key, end);
  }
  return name;
}
