// Tiles: the M4 points of every 64 points of a chunk, packed beside it, so that a wide chart need not read the chunk.
import { keepOfBucket } from "../reduce-line.ts";
import { pickScalars } from "../scalar-columns.ts";
import type { ScalarColumns } from "../store.ts";
import { packScalars, unpackScalars } from "./scalar-chunk.ts";

/** Points that one tile stands for. */
export const tilePoints = 64;

/** The kept points of all tiles of a chunk. */
export interface TileColumns {
  readonly points: ScalarColumns;
  /** Position of each kept point in the chunk. */
  readonly positions: Uint32Array;
  /** Exclusive end of every tile among the kept points. */
  readonly blockEnds: Uint32Array;
}

/**
 * Packs the tiles of a chunk: | u32 kept points | u8 position of each in its tile | the points as a chunk |.
 * A tile's first point is always kept, so position 0 begins the next tile.
 */
export function packTiles(points: ScalarColumns): Uint8Array {
  const kept: number[] = [];
  for (let from = 0; from < points.values.length; from += tilePoints) {
    keepOfBucket(points.values, from, Math.min(from + tilePoints, points.values.length), kept);
  }
  const packed = packScalars(pickScalars(points, Uint32Array.from(kept)));
  const bytes = new Uint8Array(4 + kept.length + packed.length);
  new DataView(bytes.buffer).setUint32(0, kept.length, true);
  for (let i = 0; i < kept.length; i++) bytes[4 + i] = kept[i]! % tilePoints;
  bytes.set(packed, 4 + kept.length);
  return bytes;
}

/** The tiles that `packTiles` packed. Throws `RangeError` where the bytes are damaged. */
export function unpackTiles(bytes: Uint8Array): TileColumns {
  const count = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
  const points = unpackScalars([{ bytes: bytes.subarray(4 + count), count }]);
  const positions = new Uint32Array(count);
  const blockEnds: number[] = [];
  for (let i = 0, tileStart = -tilePoints; i < count; i++) {
    const position = bytes[4 + i]!;
    if (position === 0) {
      if (i > 0) blockEnds.push(i);
      tileStart += tilePoints;
    }
    positions[i] = tileStart + position;
  }
  if (count > 0) blockEnds.push(count);
  return { points, positions, blockEnds: Uint32Array.from(blockEnds) };
}
