// Curation in a JSON file beside the index, replaced whole so that a crash leaves the old or the new one.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Value } from "typebox/value";
import { Curation, CurationDamagedError, type CurationStore, noCuration } from "./curation.ts";

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function parse(text: string, path: string): Curation {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new CurationDamagedError(`${path} is not JSON: ${(cause as Error).message}`, { cause });
  }
  if (Value.Check(Curation, value)) return value;
  throw new CurationDamagedError(`${path} does not hold what this version can read`);
}

/** The path beside an index: the same name, ending in `.curation.json`. */
export function curationPath(indexPath: string): string {
  return `${indexPath.replace(/\.db$/, "")}.curation.json`;
}

/** Keeps curation in a file, which is made by the first write. */
export function createCurationFile(path: string): CurationStore {
  return {
    read() {
      const text = readText(path);
      return text === null ? noCuration : parse(text, path);
    },
    write(curation) {
      mkdirSync(dirname(path), { recursive: true });
      const fresh = `${path}.${process.pid}.new`;
      writeFileSync(fresh, `${JSON.stringify(curation, null, 1)}\n`);
      renameSync(fresh, path);
    },
  };
}
