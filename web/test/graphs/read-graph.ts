// Reads the graphs in this folder.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Where the graphs lie. */
export const graphFolder = import.meta.dirname;

/** Names of all graphs in this folder, without the ending. */
export const graphNames: readonly string[] = readdirSync(graphFolder)
  .filter((file) => file.endsWith(".pbtxt.gz") && !file.includes("-step4"))
  .map((file) => file.slice(0, file.indexOf(".")))
  .sort();

/** The text of a graph or profile in this folder. */
export function graphText(name: string): string {
  return gunzipSync(readFileSync(join(graphFolder, `${name}.pbtxt.gz`))).toString();
}
