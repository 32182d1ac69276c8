// The figures of each epoch as lines of a file.
import type { Callback, Logs } from "./callback.ts";

export interface CsvLoggerOptions {
  /** The file; its first line names the columns: epoch, then the figures in alphabetical order. */
  readonly path: string;
  /** What parts the columns; a comma where not given. */
  readonly separator?: string;
  /** Whether lines are added to a file that is there; false, it is replaced, where not given. */
  readonly append?: boolean;
}

/** Writes a line an epoch, as soon as it has ended; NaN stands as `nan`, as Python reads it. */
export function csvLogger({ path, separator = ",", append = false }: CsvLoggerOptions): Callback {
  let columns: readonly string[] | null = null;
  return {
    async onTrainBegin() {
      const { readFile, writeFile } = await import("node:fs/promises");
      const head = append ? await readFile(path, "utf8").catch(emptyIfAbsent) : "";
      columns = head === "" ? null : head.split("\n", 1)[0]!.split(separator).slice(1);
      if (columns === null) await writeFile(path, "");
    },
    async onEpochEnd(epoch, logs) {
      const { appendFile } = await import("node:fs/promises");
      const isFirst = columns === null;
      columns ??= Object.keys(logs).sort();
      const lines = [...(isFirst ? [["epoch", ...columns]] : []), rowOf(epoch, columns, logs)];
      await appendFile(path, lines.map((line) => `${line.join(separator)}\n`).join(""));
    },
  };
}

/** A file to append to that cannot be read is not one to write anew. */
function emptyIfAbsent(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "";
  throw error;
}

/** "NA" for a figure that this epoch does not have. */
function rowOf(epoch: number, columns: readonly string[], logs: Logs): string[] {
  const figures = columns.map((name) => {
    const value = logs[name];
    return value === undefined ? "NA" : String(value).toLowerCase();
  });
  return [String(epoch), ...figures];
}
