// What the projector's routes have: runs, their tensors, and the files beside them.
import { askData, dataUrl } from "../api/data-route.ts";
import type { Points } from "./math/points.ts";
import { type MetadataColumn, parseMetadata } from "./metadata.ts";

/** TensorBoard's limit, which bounds the page's memory. */
export const pointLimit = 100_000;

export interface Embedding {
  readonly run: string;
  readonly name: string;
  readonly rows: number;
  readonly dims: number;
  readonly hasMetadata: boolean;
  readonly hasBookmarks: boolean;
  /** Width and height of one point's picture in the sprite, in image pixels. */
  readonly spriteSize: readonly [number, number] | null;
  /** The files it comes from, as the configuration names them. */
  readonly files: readonly { readonly what: string; readonly path: string }[];
}

interface WireInfo {
  readonly embeddings?: readonly WireEmbedding[];
  readonly modelCheckpointPath?: string;
}

interface WireEmbedding {
  readonly tensorPath?: string;
  readonly tensorName: string;
  readonly tensorShape: readonly number[];
  readonly metadataPath?: string;
  readonly bookmarksPath?: string;
  readonly sprite?: { readonly imagePath?: string; readonly singleImageDim?: readonly number[] };
}

function embeddingOf(run: string, wire: WireEmbedding, checkpoint: string): Embedding {
  const [rows = 0, dims = 0] = wire.tensorShape;
  const [width, height] = wire.sprite?.singleImageDim ?? [];
  return {
    ...{ run, name: wire.tensorName, rows, dims },
    hasMetadata: Boolean(wire.metadataPath),
    hasBookmarks: Boolean(wire.bookmarksPath),
    files: [
      { what: "Tensor", path: wire.tensorPath ?? "" },
      { what: "Checkpoint", path: wire.tensorPath ? "" : checkpoint },
      { what: "Metadata", path: wire.metadataPath ?? "" },
    ].filter(({ path }) => path !== ""),
    spriteSize: wire.sprite?.imagePath && width && height ? [width, height] : null,
  };
}

/** Every run's tensors, in the order of runs and of their configurations. */
export async function fetchEmbeddings(signal: AbortSignal): Promise<readonly Embedding[]> {
  const runs = await askData<readonly string[]>("projector/runs", {}, signal);
  const infos = runs.map(async (run) => {
    const info = await askData<WireInfo>("projector/info", { run }, signal);
    const checkpoint = info.modelCheckpointPath ?? "";
    return (info.embeddings ?? []).map((wire) => embeddingOf(run, wire, checkpoint));
  });
  return (await Promise.all(infos)).flat();
}

async function ask(
  route: string,
  { run, name }: Embedding,
  signal: AbortSignal,
): Promise<Response> {
  const query = { run, name, num_rows: String(pointLimit) };
  const answer = await fetch(dataUrl(`projector/${route}`, query), { signal });
  if (!answer.ok) throw new Error((await answer.text()).slice(0, 300) || answer.statusText);
  return answer;
}

/** Points and metadata together; `problems` names what could not be had, and is shown. */
export interface LoadedEmbedding {
  readonly embedding: Embedding;
  readonly points: Points;
  readonly columns: readonly MetadataColumn[];
  readonly sprite: ImageBitmap | null;
  /** The text of the bookmarks file, or null. */
  readonly bookmarks: string | null;
  readonly problems: readonly string[];
}

export async function fetchEmbedding(
  embedding: Embedding,
  signal: AbortSignal,
): Promise<LoadedEmbedding> {
  const problems: string[] = [];
  const orNull = async <T>(isThere: boolean, what: string, load: () => Promise<T>) => {
    if (!isThere) return null;
    return load().catch((error: unknown) => {
      problems.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    });
  };
  const [values, metadata, sprite, bookmarks] = await Promise.all([
    ask("tensor", embedding, signal).then(async (answer) => floats(await answer.arrayBuffer())),
    orNull(embedding.hasMetadata, "metadata", async () =>
      (await ask("metadata", embedding, signal)).text(),
    ),
    orNull(embedding.spriteSize !== null, "sprite", async () =>
      createImageBitmap(await (await ask("sprite_image", embedding, signal)).blob()),
    ),
    orNull(embedding.hasBookmarks, "bookmarks", async () =>
      (await ask("bookmarks", embedding, signal)).text(),
    ),
  ]);
  const points = pointsOf(values, embedding, problems);
  const columns = parseMetadata(metadata ?? "", points.count);
  return { embedding, points, columns, sprite, bookmarks, problems };
}

/** Little-endian float32, as all machines with a browser have it. */
function floats(bytes: ArrayBuffer): Float32Array {
  return new Float32Array(bytes, 0, Math.floor(bytes.byteLength / 4));
}

/** One value that is not finite would spoil the projection of all: such values count as 0, and a problem says so. */
function pointsOf(values: Float32Array, { dims, name }: Embedding, problems: string[]): Points {
  if (dims < 1) throw new Error(`The tensor ${name} has no columns.`);
  const count = Math.floor(values.length / dims);
  const finite = values.map((value) => (Number.isFinite(value) ? value : 0));
  const replaced = values.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0);
  if (replaced > 0) problems.push(`${replaced} values are NaN or infinite and count as 0`);
  return { values: finite.subarray(0, count * dims), count, dims };
}
