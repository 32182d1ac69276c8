// Reads the graphs in this folder.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Names of all graphs in this folder, without the ending. */
export const graphNames = [
  ...["notebook", "torch", "tensorboardx", "tf1-train", "functions", "keras-classifier"],
  ...["resnet50", "mobilenet-keras", "mobilenet-train-step"],
] as const;

/** The text of a graph or profile in this folder. */
export function graphText(name: string): string {
  return gunzipSync(readFileSync(join(import.meta.dirname, `${name}.pbtxt.gz`))).toString();
}
