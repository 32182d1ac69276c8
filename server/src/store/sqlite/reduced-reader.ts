// Answers what a chart shows of a scalar series: from the tiles where they are fine enough, else from the points.
import { unpackScalars } from "../codec/scalar-chunk.ts";
import { tilePoints, unpackTiles } from "../codec/tile.ts";
import { singleBlocks } from "../reduce-line.ts";
import { axisOf, columnWidthOf, type Extent, isOpen, rangeOf } from "../reduce-scalars.ts";
import type { ReducedScalars, Reduction } from "../store.ts";
import { type Candidates, joinCandidates, reduceCandidates } from "./candidates.ts";
import { keysOf, scalarKey } from "./chunk-key.ts";
import { openPoints } from "./scalar-chunks.ts";
import type { Connection } from "./schema.ts";

/** A chunk's place and extent, without its points. */
interface ChunkHead {
  first_index: number;
  count: number;
  /** Extent on the axis that is asked for; null where no x is finite. */
  min_x: number | null;
  max_x: number | null;
  /** Whether x never falls, so that a tile's first and last point span it. */
  ascends: number;
}

export class ReducedReader {
  readonly #heads;
  readonly #tiles;
  readonly #data;
  readonly #restarts;
  /** One transaction, so that all chunks are of one generation. */
  readonly read: (seriesId: number, reduction: Reduction) => ReducedScalars;

  constructor(connection: Connection) {
    this.#heads = {
      step: prepareHeads(connection, "step"),
      wallTime: prepareHeads(connection, "time"),
    };
    this.#tiles = prepareBlob(connection, "tiles");
    this.#data = prepareBlob(connection, "data");
    this.#restarts = connection
      .prepare<[number], number>(
        "SELECT first_index FROM restart WHERE series_id = ? ORDER BY first_index",
      )
      .pluck();
    this.read = connection.transaction((seriesId: number, reduction: Reduction) =>
      this.#read(seriesId, reduction),
    );
  }

  #read(seriesId: number, reduction: Reduction): ReducedScalars {
    const { from, to } = keysOf(seriesId);
    const heads = this.#heads[reduction.axis].all(from, to);
    const restarts = this.#restarts.all(seriesId);
    const width = columnWidthOf(reduction, extentOfHeads(heads));
    const range = rangeOf(reduction);
    const parts = headsTouching(heads, range).map((head) => {
      const tiles = canUseTiles(head, range, width, restarts)
        ? this.#readTiles(seriesId, head, reduction.axis, width)
        : null;
      const part = tiles ?? this.#readPoints(seriesId, head);
      return placeOf(head, range) === "outside" ? { ...part, isWhole: true } : part;
    });
    const last = heads.at(-1);
    const total = last ? last.first_index + last.count : 0;
    return { ...reduceCandidates(joinCandidates(parts), reduction, width, restarts), total };
  }

  #readPoints(seriesId: number, { first_index, count }: ChunkHead): Candidates {
    const points = unpackScalars([
      { bytes: this.#data.get(scalarKey(seriesId, first_index))!, count },
    ]);
    const indexes = new Float64Array(count);
    for (let i = 0; i < count; i++) indexes[i] = first_index + i;
    return { points, indexes, blockEnds: singleBlocks(count), isWhole: true };
  }

  /** The tiles of a chunk, or null where one is wider than a pixel column. */
  #readTiles(
    seriesId: number,
    { first_index, count }: ChunkHead,
    axis: Reduction["axis"],
    width: number,
  ): Candidates | null {
    const tiles = unpackTiles(this.#tiles.get(scalarKey(seriesId, first_index))!);
    const x = axisOf(tiles.points, axis);
    let start = 0;
    for (const end of tiles.blockEnds) {
      if (x[end - 1]! - x[start]! > width) return null;
      start = end;
    }
    return {
      points: tiles.points,
      indexes: offsetBy(tiles.positions, first_index),
      blockEnds: tiles.blockEnds,
      isWhole: tiles.positions.length === count,
    };
  }
}

function offsetBy(positions: Uint32Array, offset: number): Float64Array {
  const indexes = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i++) indexes[i] = positions[i]! + offset;
  return indexes;
}

function prepareHeads(connection: Connection, axis: "step" | "time") {
  return connection.prepare<[number, number], ChunkHead>(`
    SELECT first_index, count, min_${axis} AS min_x, max_${axis} AS max_x, ${axis}s_ascend AS ascends
    FROM scalar_chunk WHERE key >= ? AND key < ? ORDER BY key`);
}

function prepareBlob(connection: Connection, column: "tiles" | "data") {
  return connection
    .prepare<[number], Uint8Array>(`SELECT ${column} FROM scalar_chunk WHERE key = ?`)
    .pluck();
}

function extentOfHeads(heads: readonly ChunkHead[]): Extent {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { min_x, max_x } of heads) {
    if (min_x !== null && min_x < min) min = min_x;
    if (max_x !== null && max_x > max) max = max_x;
  }
  return { min, max };
}

/** Where a chunk's x values lie: an extent says nothing of the infinite ones. */
function placeOf(
  { min_x, max_x, ascends }: ChunkHead,
  range: Extent,
): "inside" | "outside" | "across" {
  if (isOpen(range)) return "inside";
  if (min_x === null || max_x === null || !ascends) return "across";
  if (max_x < range.min || min_x > range.max) return "outside";
  return min_x >= range.min && max_x <= range.max ? "inside" : "across";
}

/** The chunks in range and their neighbours, and those between which the line crosses the range. */
function headsTouching(heads: readonly ChunkHead[], range: Extent): readonly ChunkHead[] {
  const places = heads.map((head) => placeOf(head, range));
  const isBelow = (head: ChunkHead) => head.max_x! < range.min;
  return heads.filter((head, i) => {
    if (places[i] !== "outside") return true;
    return [i - 1, i + 1].some((k) => {
      const neighbour = heads[k];
      if (!neighbour) return false;
      return places[k] !== "outside" || isBelow(neighbour) !== isBelow(head);
    });
  });
}

function canUseTiles(
  head: ChunkHead,
  range: Extent,
  width: number,
  restarts: readonly number[],
): boolean {
  const { first_index: first, count, min_x, max_x, ascends } = head;
  if (count < openPoints) return false;
  if (!ascends || min_x === null || max_x === null || placeOf(head, range) === "across")
    return false;
  if (restarts.some((index) => index > first && index < first + count)) return false;
  return (max_x - min_x) * tilePoints <= width * count;
}
