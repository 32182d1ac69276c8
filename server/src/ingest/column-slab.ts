// Memory for the columns of one commit, taken from the same blocks for the next: fresh typed arrays for every scan cost
// a quarter of a first scan in garbage collection and page faults (bench ingest, set A).
import type { StepColumn } from "../store/store.ts";

const blockLength = 1 << 21;

export class ColumnSlab {
  readonly #blocks: ArrayBuffer[] = [];
  /** Number of blocks in use; the last of them is `#block`, up to `#used`. */
  #inUse = 0;
  #block = new ArrayBuffer(0);
  #used = blockLength;

  /** Everything taken so far may be overwritten from now on. */
  clear(): void {
    this.#inUse = 0;
    this.#used = blockLength;
  }

  /** One part after another. */
  joinFloats(parts: readonly Float64Array[]): Float64Array {
    return fill(this.#take(Float64Array, totalLength(parts)), parts);
  }

  joinUint32(parts: readonly Uint32Array[]): Uint32Array {
    return fill(this.#take(Uint32Array, totalLength(parts)), parts);
  }

  joinInt16(parts: readonly Int16Array[]): Int16Array {
    return fill(this.#take(Int16Array, totalLength(parts)), parts);
  }

  /** Exact 64-bit integers as soon as one part needs them, which is so rare that they get memory of their own. */
  joinSteps(parts: readonly StepColumn[]): StepColumn {
    if (parts.every((part) => part instanceof Float64Array)) return this.joinFloats(parts);
    return BigInt64Array.from(parts.flatMap((part) => Array.from(part, BigInt)));
  }

  uint32(length: number): Uint32Array {
    return this.#take(Uint32Array, length);
  }

  int16(length: number): Int16Array {
    return this.#take(Int16Array, length);
  }

  float64(length: number): Float64Array {
    return this.#take(Float64Array, length);
  }

  #take<T>(type: ColumnType<T>, length: number): T {
    const bytes = Math.ceil((length * type.BYTES_PER_ELEMENT) / 8) * 8;
    if (bytes === 0 || bytes > blockLength) return new type(new ArrayBuffer(bytes), 0, length);
    if (this.#used + bytes > blockLength) this.#nextBlock();
    const column = new type(this.#block, this.#used, length);
    this.#used += bytes;
    return column;
  }

  #nextBlock(): void {
    this.#block = this.#blocks[this.#inUse] ?? new ArrayBuffer(blockLength);
    this.#blocks[this.#inUse] = this.#block;
    this.#inUse++;
    this.#used = 0;
  }
}

interface ColumnType<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, byteOffset: number, length: number): T;
}

interface Column {
  readonly length: number;
}

function totalLength(parts: readonly Column[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function fill<T extends Column & { set(part: T, at: number): void }>(
  column: T,
  parts: readonly T[],
): T {
  let at = 0;
  for (const part of parts) {
    column.set(part, at);
    at += part.length;
  }
  return column;
}
