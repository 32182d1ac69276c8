// Real event files, read whole: written by TensorFlow 1 and 2, Keras, PyTorch and tensorboardX, sound and damaged.
// TB_TS_EVENT_FILES may name a folder with more.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folders = [join(import.meta.dirname, "files"), process.env.TB_TS_EVENT_FILES];

/** [path, bytes] of each file. */
export function eventFiles(): [string, Uint8Array][] {
  return folders.filter((folder) => folder !== undefined).flatMap(filesIn);
}

function filesIn(folder: string): [string, Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.includes("tfevents"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, new Uint8Array(readFileSync(path))]);
}
