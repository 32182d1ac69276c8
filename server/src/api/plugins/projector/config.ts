// What embeddings a run has: those of its projector_config.pbtxt, and the matrices of its newest checkpoint.
import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { assetPath, configDirectories, isInside, realPath } from "./asset-path.ts";
import { type Checkpoint, openCheckpoint } from "./checkpoint.ts";
import { readVectors } from "./tensor-file.ts";
import {
  messageFields,
  numberFields,
  parseTextProto,
  type TextFields,
  textField,
} from "./text-proto.ts";

export interface Embedding {
  readonly tensorName: string;
  readonly tensorPath: string;
  readonly metadataPath: string;
  readonly bookmarksPath: string;
  readonly tensorShape: readonly number[];
  readonly sprite: {
    readonly imagePath: string;
    readonly singleImageDim: readonly number[];
  } | null;
}

export interface ProjectorConfig {
  /** Where the paths of the config's files begin. */
  readonly directory: string;
  readonly checkpoint: Checkpoint | null;
  readonly embeddings: readonly Embedding[];
}

const configName = "projector_config.pbtxt";

/** The config of the run in `runDirectory`, or null where it has no embeddings. `logdir` bounds the checkpoints. */
export function readConfig(runDirectory: string, logdir: string): ProjectorConfig | null {
  let config: ProjectorConfig | null = null;
  for (const directory of configDirectories(runDirectory))
    config = readDirectory(directory, runDirectory, logdir) ?? config;
  return config;
}

function readDirectory(
  directory: string,
  runDirectory: string,
  logdir: string,
): ProjectorConfig | null {
  const fields = readFields(join(directory, configName));
  if (!fields && directory !== runDirectory) return null;
  const listed = messageFields(fields ?? [], "embeddings").map(readEmbedding);
  const checkpoint = findCheckpoint(
    textField(fields ?? [], "model_checkpoint_path"),
    runDirectory,
    logdir,
  );
  if (!checkpoint && !listed.some(({ tensorPath }) => tensorPath)) return null;
  const shaped = listed.map((embedding) => addShape(embedding, directory));
  const embeddings = checkpoint ? addVariables(shaped, checkpoint) : shaped;
  return embeddings.length ? { directory, checkpoint, embeddings } : null;
}

/** Null where there is no file, or it is no config. */
function readFields(path: string): TextFields | null {
  try {
    return parseTextProto(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function readEmbedding(fields: TextFields): Embedding {
  const tensorPath = textField(fields, "tensor_path");
  const name = textField(fields, "tensor_name") || basename(tensorPath);
  const sprite = messageFields(fields, "sprite").at(-1);
  return {
    tensorName: name.replace(/:0$/, ""),
    tensorPath,
    metadataPath: textField(fields, "metadata_path"),
    bookmarksPath: textField(fields, "bookmarks_path"),
    tensorShape: numberFields(fields, "tensor_shape"),
    sprite: sprite
      ? {
          imagePath: textField(sprite, "image_path"),
          singleImageDim: numberFields(sprite, "single_image_dim"),
        }
      : null,
  };
}

/** A missing shape is read from the file; where that cannot be read, asking for the tensor will say why. */
function addShape(embedding: Embedding, directory: string): Embedding {
  if (!embedding.tensorPath || embedding.tensorShape.length) return embedding;
  try {
    const { rows, columns } = readVectors(assetPath(directory, embedding.tensorPath), []);
    return { ...embedding, tensorShape: [rows, columns] };
  } catch {
    return embedding;
  }
}

/** The checkpoint that the config names or the run's newest; null where there is none inside the log directory. */
function findCheckpoint(named: string, runDirectory: string, logdir: string): Checkpoint | null {
  const prefix = named
    ? resolve(runDirectory, named)
    : (newestCheckpoint(runDirectory) ?? newestCheckpoint(dirname(runDirectory)));
  const [root, index] = [realPath(logdir), prefix && realPath(`${prefix}.index`)];
  if (!prefix || !root || !index || !isInside(root, index)) return null;
  try {
    return openCheckpoint(prefix);
  } catch {
    return null;
  }
}

/** What the file `checkpoint` says is the newest (CheckpointState of checkpoint_state.proto). */
function newestCheckpoint(directory: string): string | null {
  const fields = readFields(join(directory, "checkpoint"));
  const path = fields && textField(fields, "model_checkpoint_path");
  return path ? resolve(directory, path) : null;
}

/** Matrices of the checkpoint, optimizers' slots left out; a first embedding without a name gives all its labels. */
function addVariables(listed: readonly Embedding[], checkpoint: Checkpoint): Embedding[] {
  const general = listed[0]?.tensorName === "" ? listed[0] : null;
  const named = general ? listed.slice(1) : listed;
  const variables = [...checkpoint.entries].filter(
    ([name, { shape }]) => shape.length === 2 && !name.includes(".OPTIMIZER_SLOT"),
  );
  const shapes = new Map(variables.map(([name, { shape }]) => [name, shape]));
  const known = new Set(named.map(({ tensorName }) => tensorName));
  const added = variables
    .filter(([name]) => !known.has(name))
    .map(([name, { shape }]) => ({
      tensorName: name,
      tensorPath: "",
      metadataPath: general?.metadataPath ?? "",
      bookmarksPath: general?.bookmarksPath ?? "",
      tensorShape: shape,
      sprite: null,
    }));
  const shaped = named.map((one) =>
    one.tensorShape.length ? one : { ...one, tensorShape: shapes.get(one.tensorName) ?? [] },
  );
  return [...shaped, ...added];
}
