// `tb-ts import`: a table of numbers, or a W&B run, becomes event files.
import { constants } from "node:buffer";
import { readFileSync } from "node:fs";
import { basename, isAbsolute, join, resolve } from "node:path";
import { EventFileError, type HParams, SummaryWriter } from "@tb-ts/engine/summary";
import { CliError } from "../cli-error.ts";
import type { Effects } from "../effects.ts";
import { type CsvPoint, CsvShapeError, csvPoints } from "./csv-points.ts";
import { parseCsv } from "./parse-csv.ts";
import { WandbFileError } from "./wandb-records.ts";
import { readWandbRun, type WandbRun } from "./wandb-run.ts";

export interface ImportFlags {
  readonly logdir: string;
  readonly run?: string;
  readonly tag?: string;
  readonly json?: true;
}

/** Prints what each run got. */
export async function runImport(
  file: string,
  flags: ImportFlags,
  effects: Effects,
): Promise<number> {
  const bytes = read(resolve(effects.cwd, file));
  const writers = new RunWriters(resolve(effects.cwd, flags.logdir), flags.run ?? stem(file));
  try {
    if (file.endsWith(".wandb")) addWandbRun(readWandbRun(bytes), flags.run, writers);
    else for (const point of csvPoints(parseCsv(textOf(bytes)), flags.tag)) writers.add(point);
  } catch (cause) {
    throw usersError(file, cause);
  } finally {
    writers.close();
  }
  const runs = writers.counts();
  if (runs.length === 0) throw new CliError(`${file} holds no numbers.`);
  const lines = runs.map(({ run, points }) => `${run}: ${points} points\n`);
  effects.out(flags.json ? `${JSON.stringify(runs)}\n` : lines.join(""));
  return 0;
}

/** A file that cannot be understood, or a place that cannot be written, is the user's to correct; the rest is ours. */
function usersError(file: string, cause: unknown): unknown {
  if (cause instanceof EventFileError) return new CliError(cause.message, { cause });
  const isUsers = [CsvShapeError, WandbFileError, RangeError, TypeError].some(
    (kind) => cause instanceof kind,
  );
  return isUsers ? new CliError(`${file}: ${(cause as Error).message}.`, { cause }) : cause;
}

function addWandbRun(
  { name, config, points }: WandbRun,
  given: string | undefined,
  writers: RunWriters,
): void {
  const run = given ?? name;
  if (Object.keys(config).length > 0) writers.hparams(run, config);
  for (const point of points) writers.add({ ...point, run });
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new CliError(`Cannot read ${path}: ${(cause as Error).message}`, { cause });
  }
}

function textOf(bytes: Buffer): string {
  if (bytes.length > constants.MAX_STRING_LENGTH)
    throw new CsvShapeError("a table of more than 512 MB must be imported in parts");
  return bytes.toString();
}

function stem(file: string): string {
  return basename(file).replace(/\.[^.]*$/, "");
}

/** Files that are open at once at most: systems let a process have a few hundred. */
const mostOpen = 64;

/** A writer for each run that the table names. */
class RunWriters {
  readonly #logdir: string;
  readonly #otherwise: string;
  /** The one used longest ago first. */
  readonly #open = new Map<string, SummaryWriter>();
  readonly #counts = new Map<string, number>();

  constructor(logdir: string, otherwise: string) {
    this.#logdir = logdir;
    this.#otherwise = otherwise;
  }

  add({ run: named, tag, step, wallTimeSec, value }: CsvPoint): void {
    const run = named || this.#otherwise;
    this.#of(run).scalar(tag, value, step, wallTimeSec === null ? {} : { wallTimeSec });
    this.#counts.set(run, (this.#counts.get(run) ?? 0) + 1);
  }

  hparams(named: string | null, values: HParams): void {
    const run = named || this.#otherwise;
    this.#of(run).hparams(values);
    this.#counts.set(run, this.#counts.get(run) ?? 0);
  }

  counts(): { run: string; points: number }[] {
    return [...this.#counts].map(([run, points]) => ({ run, points }));
  }

  close(): void {
    for (const writer of this.#open.values()) writer.close();
  }

  /** A run that comes back after others have taken its place goes on in another file. */
  #of(run: string): SummaryWriter {
    const writer = this.#open.get(run) ?? this.#begin(run);
    this.#open.delete(run);
    this.#open.set(run, writer);
    return writer;
  }

  #begin(run: string): SummaryWriter {
    const [oldest] = this.#open;
    if (oldest && this.#open.size >= mostOpen) {
      oldest[1].close();
      this.#open.delete(oldest[0]);
    }
    return new SummaryWriter(this.#directoryOf(run));
  }

  /** A table from elsewhere may not write elsewhere. */
  #directoryOf(run: string): string {
    const climbs = run.split(/[\\/]/).includes("..");
    if (climbs || isAbsolute(run) || run.includes("\0"))
      throw new CsvShapeError(`the run ${JSON.stringify(run)} lies outside the log directory`);
    return join(this.#logdir, run);
  }
}
