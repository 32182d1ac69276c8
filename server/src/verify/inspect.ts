// `tb-ts inspect`: which kinds of data each run holds and at which steps, printed as TensorBoard's --inspect does.
import { statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { DiskLogdir } from "../logdir/disk-logdir.ts";
import { isEventFileName, type Logdir, type LogdirFile } from "../logdir/logdir.ts";
import { formatUnit, ruler } from "./inspect-format.ts";
import { Observations } from "./observations.ts";
import { readEvents } from "./read-events.ts";

/** A log directory or one event file. */
export type InspectTarget = { readonly logdir: string } | { readonly eventFile: string };

/** Prints line by line; with a tag, only what that tag has. Throws what the file system says of a missing file. */
export async function inspect(
  target: InspectTarget,
  print: (text: string) => void,
  tag: string | null = null,
): Promise<void> {
  print(`${ruler}Processing event files... (this can take a few minutes)\n${ruler}`);
  if ("eventFile" in target) return inspectFile(target.eventFile, print, tag);
  const logdir = new DiskLogdir([{ name: null, path: target.logdir }]);
  const { files } = await logdir.discover();
  const runs = Map.groupBy(files, (file) => file.run);
  const nameOf = (run: string) => (run === "." ? target.logdir : join(target.logdir, run));
  if (runs.size === 0) return print(emptyMessage(target.logdir));
  print(`Found event files in:\n${[...runs.keys()].map(nameOf).join("\n")}\n`);
  for (const [run, files] of runs) await inspectUnit(nameOf(run), logdir, files, print, tag);
}

async function inspectFile(path: string, print: (text: string) => void, tag: string | null) {
  const logdir = new DiskLogdir([{ name: null, path: dirname(path) }]);
  const file = { run: ".", path: basename(path), location: resolve(path) };
  await inspectUnit(path, logdir, [file], print, tag);
}

async function inspectUnit(
  name: string,
  logdir: Logdir,
  files: readonly LogdirFile[],
  print: (text: string) => void,
  tag: string | null,
) {
  const observations = new Observations(tag);
  for (const file of files) {
    const open = await logdir.open(file);
    try {
      for (const event of readEvents(open)) observations.add(event);
    } finally {
      open.close();
    }
  }
  print(formatUnit(name, observations, tag));
}

function emptyMessage(logdir: string): string {
  const isFile = statSync(logdir, { throwIfNoEntry: false })?.isFile();
  return isFile && isEventFileName(basename(logdir))
    ? `${logdir} is an event file: name it with --event_file instead of --logdir.`
    : `No event files found within logdir ${logdir}`;
}
