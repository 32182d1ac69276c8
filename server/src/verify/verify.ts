// `tb-ts verify`: every event file of a path with its records, bytes and losses, as data and as text.
import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { DiskLogdir } from "../logdir/disk-logdir.ts";
import type { LogdirProblem } from "../logdir/logdir.ts";
import { type FileReport, verifyFile } from "./verify-file.ts";

export interface VerifyReport {
  readonly files: readonly FileReport[];
  /** Directories that could not be looked into. */
  readonly problems: readonly LogdirProblem[];
}

/**
 * Reads the event file at a path, or every one below a directory; `onFile` hears of each as it is read.
 * Throws what the file system says of a path that does not exist.
 */
export async function verify(
  path: string,
  onFile: (report: FileReport) => void = () => {},
): Promise<VerifyReport> {
  const isDirectory = statSync(path).isDirectory();
  const logdir = new DiskLogdir([{ name: null, path: isDirectory ? path : dirname(path) }]);
  const { files, problems } = isDirectory ? await logdir.discover() : onlyFile(path);
  const reports: FileReport[] = [];
  for (const file of files) {
    const report = await verifyFile(logdir, file);
    onFile(report);
    reports.push(report);
  }
  return { files: reports, problems };
}

/** Whether anything at all could not be read: the command's exit code. */
export function hasLosses(report: VerifyReport): boolean {
  return report.problems.length > 0 || report.files.some((file) => file.losses.length > 0);
}

/** A line for the file, and one for each loss. */
export function formatFile({ path, records, bytes, losses }: FileReport): string {
  const head = `${path}: ${plural(records, "record")}, ${plural(bytes, "byte")}`;
  const lines = losses.map(({ byteOffset, message }) => `  byte ${byteOffset}: ${message}`);
  return [head, ...lines].join("\n");
}

export function formatSummary({ files, problems }: VerifyReport): string {
  const sum = (count: (file: FileReport) => number) =>
    files.reduce((total, file) => total + count(file), 0);
  const losses = sum((file) => file.losses.length) + problems.length;
  const counts = [
    plural(files.length, "file"),
    plural(
      sum((file) => file.records),
      "record",
    ),
    plural(
      sum((file) => file.bytes),
      "byte",
    ),
    losses === 0 ? "nothing lost" : plural(losses, "loss", "losses"),
  ];
  return [...problems.map(({ message }) => message), counts.join(", ")].join("\n");
}

function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

function onlyFile(path: string) {
  const location = resolve(path);
  return { files: [{ run: ".", path: basename(path), location }], problems: [] };
}
