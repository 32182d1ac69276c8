// Vectors and labels from the reader's own disk, and labels back to it: tab-separated text, as TensorBoard's projector has it.
import type { Points } from "./math/points.ts";
import type { MetadataColumn } from "./metadata.ts";
import { type LoadedEmbedding, pointLimit } from "./projector-source.ts";

/** A file that holds no vectors; the message says where and why. */
export class VectorsError extends Error {
  override readonly name = "VectorsError";
}

/** One point a line, numbers between tabs; lines of unequal length or with other text throw `VectorsError`. */
export function parseVectors(text: string): Points {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const dims = lines[0]?.split("\t").length ?? 0;
  if (dims === 0) throw new VectorsError("The file is empty.");
  const count = Math.min(lines.length, pointLimit);
  const values = new Float32Array(count * dims);
  for (const [row, line] of lines.slice(0, count).entries()) {
    const cells = line.split("\t");
    if (cells.length !== dims)
      throw new VectorsError(`Line ${row + 1} has ${cells.length} columns, the first has ${dims}.`);
    for (const [at, cell] of cells.entries()) {
      const value = cell.trim() === "" ? Number.NaN : Number(cell);
      if (!Number.isFinite(value))
        throw new VectorsError(`Line ${row + 1}, column ${at + 1}: “${cell}” is no finite number.`);
      values[row * dims + at] = value;
    }
  }
  return { values, count, dims };
}

/** Points of a file as an embedding of its name. */
export function embeddingOfFile(name: string, points: Points): LoadedEmbedding {
  const embedding = {
    ...{ run: "from disk", name, rows: points.count, dims: points.dims },
    ...{ hasMetadata: false, hasBookmarks: false, spriteSize: null, files: [] },
  };
  return { embedding, points, columns: [], sprite: null, bookmarks: null, problems: [] };
}

/** A column's value changed for some points; a first column is made where there is none. */
export function withLabel(
  columns: readonly MetadataColumn[],
  name: string,
  points: readonly number[],
  label: string,
  count: number,
): readonly MetadataColumn[] {
  const kept = columns.find((column) => column.name === name)?.values ?? Array(count).fill("");
  const chosen = new Set(points);
  const values = kept.map((value, at) => (chosen.has(at) ? label : value));
  const changed = { name, values, distinct: [...new Set(values)], numbers: null };
  if (!columns.some((column) => column.name === name)) return [...columns, changed];
  return columns.map((column) => (column.name === name ? changed : column));
}

/** As `parseMetadata` reads it: a single column has no head. */
export function columnsToText(columns: readonly MetadataColumn[]): string {
  const rows = columns[0]?.values.map((_, at) =>
    columns.map(({ values }) => (values[at] ?? "").replace(/[\t\r\n]+/g, " ")).join("\t"),
  );
  const head = columns.length > 1 ? [columns.map(({ name }) => name).join("\t")] : [];
  return `${[...head, ...(rows ?? [])].join("\n")}\n`;
}
