// The version that a plugin's data carries: data of a format newer than ours is not shown.
import type { Series } from "../../store/store.ts";
import { WireReader } from "./wire-reader.ts";

/** The newest version of every plugin's data that TensorBoard 2.21 knows. */
const knownVersion = 0n;

/**
 * Whether the series' plugin data is of a version that we read. Field 1 of each plugin's data is its version; content
 * that does not parse counts as version 0, as the values themselves are mostly sound then.
 */
export function isKnownVersion(series: Series): boolean {
  return versionOf(series.pluginContent) === knownVersion;
}

function versionOf(content: Uint8Array): bigint {
  let version = 0n;
  try {
    const reader = new WireReader(content);
    while (!reader.done) {
      const key = Number(reader.varint());
      if (key === 8) version = BigInt.asIntN(32, reader.varint());
      else reader.skip(key & 7);
    }
    return version;
  } catch {
    return 0n;
  }
}
