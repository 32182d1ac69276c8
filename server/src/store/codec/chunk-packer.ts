// Packs chunks, and finds the extents that are stored beside them: in WebAssembly where there is some, else plainly.
import { axisOf, type Extent, extentOf } from "../reduce-scalars.ts";
import { joinScalars } from "../scalar-columns.ts";
import type { ScalarColumns } from "../store.ts";
import { packScalars } from "./scalar-chunk.ts";
import { packTiles } from "./tile.ts";
import { WasmChunkPacker } from "./wasm-chunk-packer.ts";

/** How the x values of a chunk lie on an axis. */
export interface Placement {
  /** Of the finite ones. */
  readonly extent: Extent;
  /** Whether none is less than the one before it, or NaN. */
  readonly ascends: boolean;
}

export interface PackedChunk {
  /** What `packScalars` makes of the points. */
  readonly data: Uint8Array;
  /** What `packTiles` makes of them; nothing where no tiles are wanted. */
  readonly tiles: Uint8Array;
  readonly steps: Placement;
  readonly times: Placement;
  /** Of the finite values. */
  readonly values: Extent;
}

export interface ChunkPacker {
  /** Packs 1 to `chunkPoints` points, one part after another. The bytes count until the next call. */
  pack(parts: readonly ScalarColumns[], hasTiles: boolean): PackedChunk;
}

const noTiles = new Uint8Array(0);

/** The plain form, which the other one must equal (chunk-packer.test.ts). */
export const plainChunkPacker: ChunkPacker = {
  pack(parts, hasTiles) {
    const points = joinScalars(parts);
    return {
      data: packScalars(points),
      tiles: hasTiles ? packTiles(points) : noTiles,
      steps: placementOf(axisOf(points, "step")),
      times: placementOf(points.wallTimesSec),
      values: extentOf(points.values),
    };
  },
};

function placementOf(x: Float64Array): Placement {
  return { extent: extentOf(x), ascends: isAscending(x) };
}

function isAscending(x: Float64Array): boolean {
  for (let i = 1; i < x.length; i++) if (!(x[i]! >= x[i - 1]!)) return false;
  return !Number.isNaN(x[0]);
}

/** The faster packer of the two that this process can run; `node --jitless` has no WebAssembly. */
export function createChunkPacker(): ChunkPacker {
  const { WebAssembly } = globalThis as { WebAssembly?: unknown };
  return WebAssembly ? new WasmChunkPacker(plainChunkPacker) : plainChunkPacker;
}
