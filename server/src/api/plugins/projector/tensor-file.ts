// Reads the vectors of an embedding from a file: tab-separated text, or raw float32 of a known shape.
import { readFileSync } from "node:fs";
import { invalidArgument } from "../../errors.ts";

/** Rows of float32, one after the other. */
export interface Vectors {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
}

/** Text where the bytes are UTF-8, else little-endian float32 of `shape`. */
export function readVectors(path: string, shape: readonly number[]): Vectors {
  const bytes = readFileSync(path);
  const text = asText(bytes);
  return text === null ? readBinary(bytes, shape) : readTable(text, path);
}

function asText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readTable(text: string, path: string): Vectors {
  const lines = text.split("\n").filter((line) => line !== "");
  const columns = lines[0]?.split("\t").length ?? 0;
  const data = new Float32Array(lines.length * columns);
  for (const [row, line] of lines.entries()) {
    const cells = line.split("\t").map(Number);
    if (cells.length !== columns || cells.some(Number.isNaN))
      throw invalidArgument(`"${path}" line ${row + 1}: expected ${columns} numbers`);
    data.set(cells, row * columns);
  }
  return { rows: lines.length, columns, data };
}

function readBinary(bytes: Uint8Array, shape: readonly number[]): Vectors {
  const [rows = 0, columns = 0] = shape;
  if (shape.length !== 2) throw invalidArgument(`Tensor must be 2D, got shape [${shape}]`);
  if (bytes.length !== rows * columns * 4)
    throw invalidArgument(`expected ${rows}×${columns} float32, got ${bytes.length} bytes`);
  const data = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  return { rows, columns, data };
}
