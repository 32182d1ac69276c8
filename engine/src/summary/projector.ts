// Points for the embedding projector: files beside the event file, listed in projector_config.pbtxt.
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { encodePng, type Pixels } from "./png.ts";
import { type ArrayInput, arrayOf } from "./values/array-data.ts";
import { objectOf } from "./values/shown.ts";

const configFile = "projector_config.pbtxt";

/** Vectors `[count, dimensions]`, and for each of them a label or a row of labels, and a thumbnail. */
export interface Embedding {
  readonly vectors: ArrayInput;
  readonly metadata?: readonly (string | readonly string[])[];
  /** Names of the metadata's columns, needed where its rows hold several. */
  readonly metadataHeader?: readonly string[];
  /** Thumbnails `[count, height, width, channels]` of bytes. */
  readonly thumbnails?: { readonly shape: readonly number[]; readonly data: Uint8Array };
}

/**
 * Writes the files of one embedding to `<logDir>/<name>/` and adds it to the configuration. Throws RangeError on
 * shapes or lengths that do not match.
 */
export function writeEmbedding(logDir: string, name: string, embedding: Embedding): void {
  const { metadata, thumbnails } = objectOf("embedding", "{ vectors, metadata? }", embedding);
  const vectors = arrayOf("embedding", embedding.vectors, [2]);
  const lines = [
    `tensor_name: ${quoted(name)}`,
    `tensor_path: ${quoted(join(name, "tensors.bytes"))}`,
    ...vectors.shape.map((size) => `tensor_shape: ${size}`),
    ...(metadata ? [`metadata_path: ${quoted(join(name, "metadata.tsv"))}`] : []),
    ...(thumbnails ? spriteLines(join(name, "sprite.png"), thumbnails.shape) : []),
  ];
  write(
    logDir,
    join(name, "tensors.bytes"),
    new Uint8Array(Float32Array.from(vectors.data).buffer),
  );
  if (metadata) write(logDir, join(name, "metadata.tsv"), metadataTsv(embedding));
  if (thumbnails) write(logDir, join(name, "sprite.png"), encodePng(sprite(embedding)));
  appendFileSync(join(logDir, configFile), `embeddings {\n  ${lines.join("\n  ")}\n}\n`);
}

function write(logDir: string, path: string, content: string | Uint8Array): void {
  const full = join(logDir, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

/** A string of protobuf's text format. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function spriteLines(path: string, shape: readonly number[]): string[] {
  const [, height, width] = shape;
  return [
    "sprite {",
    `  image_path: ${quoted(path)}`,
    `  single_image_dim: ${width}`,
    `  single_image_dim: ${height}`,
    "}",
  ];
}

/** One row a point; the header row stands only above several columns, as the projector wants it. */
function metadataTsv({ metadata, metadataHeader, vectors }: Embedding): string {
  const rows = metadata!.map((row) => (typeof row === "string" ? [row] : row));
  if (rows.length !== vectors.shape[0])
    throw new RangeError(
      `embedding: ${rows.length} rows of metadata for ${vectors.shape[0]} vectors`,
    );
  const width = metadataHeader?.length ?? 1;
  const uneven = rows.findIndex((row) => row.length !== width);
  if (uneven >= 0)
    throw new RangeError(
      `embedding: metadata row ${uneven} has ${rows[uneven]!.length} columns, expected ${width}`,
    );
  const lines = metadataHeader && width > 1 ? [metadataHeader, ...rows] : rows;
  return lines.map((row) => `${row.map(cell).join("\t")}\n`).join("");
}

/** Tabs and line ends would begin another cell. */
function cell(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}

/** All thumbnails in one square grid, row by row. */
function sprite({ thumbnails, vectors }: Embedding): Pixels {
  const { shape, data } = thumbnails!;
  arrayOf("embedding thumbnails", { shape, data }, [4]);
  const [count, height, width, channels] = shape as [number, number, number, Pixels["channels"]];
  if (count !== vectors.shape[0])
    throw new RangeError(`embedding: ${count} thumbnails for ${vectors.shape[0]} vectors`);
  const side = Math.ceil(Math.sqrt(count));
  const grid = new Uint8Array(side * height * side * width * channels);
  for (let i = 0; i < count * height; i++) {
    const image = Math.floor(i / height);
    const gridY = Math.floor(image / side) * height + (i % height);
    const target = (gridY * side + (image % side)) * width * channels;
    grid.set(data.subarray(i * width * channels, (i + 1) * width * channels), target);
  }
  return { width: side * width, height: side * height, channels, data: grid };
}
