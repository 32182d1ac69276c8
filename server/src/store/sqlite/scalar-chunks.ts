// The writer of scalar chunks: appends to a series' last chunks and packs them full.
import { createChunkPacker } from "../codec/chunk-packer.ts";
import { chunkPoints, unpackScalars } from "../codec/scalar-chunk.ts";
import type { Extent } from "../reduce-scalars.ts";
import { countPoints, sliceScalars } from "../scalar-columns.ts";
import type { ScalarColumns } from "../store.ts";
import { keysOf, scalarKey } from "./chunk-key.ts";
import type { Connection } from "./schema.ts";

/**
 * Points up to which the last chunk stays open. A live append rewrites only the open chunk, which has no tiles yet; a
 * full one is merged into the chunk before it, so that a live append costs 256 points at most, and packing a chunk of
 * 4,096 anew is left to every 256th.
 */
export const openPoints = 256;

/** A stored chunk at the end of a series. */
interface Tail {
  readonly firstIndex: number;
  readonly count: number;
}

/** Appends points to series. Used inside the transaction of a commit. */
export class ScalarChunks {
  readonly #selectTails;
  readonly #selectData;
  readonly #put;
  readonly #delete;
  readonly #packer = createChunkPacker();
  /** The last two chunks of the series appended to so far, in order. */
  readonly #tails = new Map<number, readonly Tail[]>();

  constructor(connection: Connection) {
    this.#selectTails = connection.prepare<
      [number, number],
      { first_index: number; count: number }
    >(
      "SELECT first_index, count FROM scalar_chunk WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT 2",
    );
    this.#selectData = connection
      .prepare<[number], Uint8Array>("SELECT data FROM scalar_chunk WHERE key = ?")
      .pluck();
    this.#put = connection.prepare(
      "REPLACE INTO scalar_chunk VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    );
    this.#delete = connection.prepare("DELETE FROM scalar_chunk WHERE key = ?");
  }

  /**
   * Appends points, one part after another, to a series; a new one has no chunks, which then need not be looked for. Returns the extent of the finite
   * values among the points, and some that stand before them.
   */
  append(seriesId: number, parts: readonly ScalarColumns[], isNew: boolean): Extent {
    const tails = isNew ? [] : (this.#tails.get(seriesId) ?? this.#loadTails(seriesId));
    const merged = tailsToMerge(tails, countPoints(parts));
    const end = tails.at(-1);
    const firstIndex = merged[0]?.firstIndex ?? (end ? end.firstIndex + end.count : 0);
    const stored = merged.map((tail) => this.#read(seriesId, tail));
    // The first of them is overwritten below.
    for (const tail of merged.slice(1)) this.#delete.run(scalarKey(seriesId, tail.firstIndex));
    const { written, extent } = this.#write(seriesId, firstIndex, [...stored, ...parts]);
    const kept = tails.slice(0, tails.length - merged.length);
    this.#tails.set(seriesId, [...kept, ...written].slice(-2));
    return extent;
  }

  /** Forgets what it knows of stored chunks: after a rollback, or when series were removed. */
  forget(): void {
    this.#tails.clear();
  }

  #loadTails(seriesId: number): readonly Tail[] {
    const { from, to } = keysOf(seriesId);
    return this.#selectTails
      .all(from, to)
      .map((row) => ({ firstIndex: row.first_index, count: row.count }))
      .reverse();
  }

  #read(seriesId: number, { firstIndex, count }: Tail): ScalarColumns {
    const bytes = this.#selectData.get(scalarKey(seriesId, firstIndex));
    if (!bytes) throw new RangeError(`series ${seriesId} has no chunk at ${firstIndex}`);
    return unpackScalars([{ bytes, count }]);
  }

  #write(seriesId: number, firstIndex: number, parts: readonly ScalarColumns[]) {
    const written: Tail[] = [];
    let extent: Extent = { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
    let index = firstIndex;
    for (const chunk of chunksOf(parts)) {
      const count = countPoints(chunk);
      const { min, max } = this.#putChunk(seriesId, index, count, chunk);
      extent = { min: Math.min(min, extent.min), max: Math.max(max, extent.max) };
      written.push({ firstIndex: index, count });
      index += count;
    }
    return { written, extent };
  }

  #putChunk(
    seriesId: number,
    firstIndex: number,
    count: number,
    parts: readonly ScalarColumns[],
  ): Extent {
    const { steps, times, values, tiles, data } = this.#packer.pack(parts, count >= openPoints);
    this.#put.run(
      scalarKey(seriesId, firstIndex),
      firstIndex,
      count,
      ...extentToSql(steps.extent),
      ...extentToSql(times.extent),
      steps.ascends ? 1 : 0,
      times.ascends ? 1 : 0,
      tiles,
      data,
    );
    return values;
  }
}

/** The points in order, as parts of chunks that are full, but for the last; nothing is copied. */
function* chunksOf(parts: readonly ScalarColumns[]): Iterable<readonly ScalarColumns[]> {
  let chunk: ScalarColumns[] = [];
  let room = chunkPoints;
  for (const part of parts) {
    for (let from = 0; from < part.values.length; ) {
      const isWhole = from === 0 && part.values.length <= room;
      const slice = isWhole ? part : sliceScalars(part, from, from + room);
      chunk.push(slice);
      from += slice.values.length;
      room -= slice.values.length;
      if (room > 0) continue;
      yield chunk;
      chunk = [];
      room = chunkPoints;
    }
  }
  if (chunk.length > 0) yield chunk;
}

/** Which of the last two chunks are packed anew, together with so many new points. */
function tailsToMerge(tails: readonly Tail[], newPoints: number): readonly Tail[] {
  const last = tails.at(-1);
  if (!last || last.count === chunkPoints) return [];
  if (last.count >= openPoints) return newPoints < openPoints ? [] : [last];
  const before = tails.at(-2);
  const fillsUp = last.count + newPoints >= openPoints;
  return fillsUp && before && before.count < chunkPoints ? [before, last] : [last];
}

function extentToSql({ min, max }: Extent): [number | null, number | null] {
  return min <= max ? [min, max] : [null, null];
}
