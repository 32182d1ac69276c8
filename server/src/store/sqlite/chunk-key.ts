// The key of a stored chunk: one integer, so that the chunks of a series lie together and in order.
import { chunkReferences } from "../codec/reference-chunk.ts";
import { chunkPoints } from "../codec/scalar-chunk.ts";

/**
 * Chunks that one series can have: 34 thousand million points. Series ids stay exact in float64 up to 2**28.
 *
 * A key of two columns would do the same at five times the cost of a look-up: SQLite compares such keys in the row,
 * and reads a row's blobs whole to do so (25 µs against 5 for a chunk of 30 KB).
 */
const chunksPerSeries = 2 ** 24;

/** A scalar chunk begins at a multiple of `chunkPoints`; only an open one may begin between two. */
export function scalarKey(seriesId: number, firstIndex: number): number {
  const place = Math.floor(firstIndex / chunkPoints) * 2 + (firstIndex % chunkPoints === 0 ? 0 : 1);
  return seriesId * chunksPerSeries + place;
}

/** A reference chunk begins at a multiple of `chunkReferences`. */
export function referenceKey(seriesId: number, firstIndex: number): number {
  return seriesId * chunksPerSeries + firstIndex / chunkReferences;
}

/** The keys that chunks of a series can have: the first, and the first of the next series. */
export function keysOf(seriesId: number): { readonly from: number; readonly to: number } {
  return { from: seriesId * chunksPerSeries, to: (seriesId + 1) * chunksPerSeries };
}
