// `tb-ts import`: a table of numbers, or a W&B run, becomes event files.
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
    else for (const point of csvPoints(parseCsv(bytes.toString()), flags.tag)) writers.add(point);
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

function stem(file: string): string {
  return basename(file).replace(/\.[^.]*$/, "");
}

/** A writer for each run that the table names. */
class RunWriters {
  readonly #logdir: string;
  readonly #otherwise: string;
  readonly #writers = new Map<string, { readonly writer: SummaryWriter; points: number }>();

  constructor(logdir: string, otherwise: string) {
    this.#logdir = logdir;
    this.#otherwise = otherwise;
  }

  add({ run, tag, step, wallTimeSec, value }: CsvPoint): void {
    const open = this.#of(run || this.#otherwise);
    open.writer.scalar(tag, value, step, wallTimeSec === null ? {} : { wallTimeSec });
    open.points++;
  }

  hparams(run: string | null, values: HParams): void {
    this.#of(run || this.#otherwise).writer.hparams(values);
  }

  counts(): { run: string; points: number }[] {
    return [...this.#writers].map(([run, { points }]) => ({ run, points }));
  }

  close(): void {
    for (const { writer } of this.#writers.values()) writer.close();
  }

  #of(run: string) {
    const known = this.#writers.get(run);
    if (known) return known;
    const opened = { writer: new SummaryWriter(this.#directoryOf(run)), points: 0 };
    this.#writers.set(run, opened);
    return opened;
  }

  /** A table from elsewhere may not write elsewhere. */
  #directoryOf(run: string): string {
    const climbs = run.split(/[\\/]/).includes("..");
    if (climbs || isAbsolute(run) || run.includes("\0"))
      throw new CsvShapeError(`the run ${JSON.stringify(run)} lies outside the log directory`);
    return join(this.#logdir, run);
  }
}
