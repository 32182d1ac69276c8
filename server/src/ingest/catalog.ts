// What the one writer knows of the log directory: runs, files and series, with all that the next record needs.
import type { LogdirFile } from "../logdir/logdir.ts";
import type { DataClass, DataLoss, EventFile, Run, Series, StoreWriter } from "../store/store.ts";
import type { SeriesKind } from "./series-kind.ts";

export interface SeriesState {
  readonly id: number;
  readonly tag: string;
  readonly plugin: string;
  readonly dataClass: DataClass;
  count: number;
  /** Restarts in the store and in the pending commit. */
  restarts: number;
  lastStep: number | bigint | null;
  /** The file that its last point came from, where this process has read it. */
  lastFile: FileState | null;
}

export interface FileState {
  readonly id: number;
  readonly run: RunState;
  /** Where discovery last found it; null while it is gone. */
  source: LogdirFile | null;
  path: string;
  identity: string;
  /** Size when last looked at. */
  size: number;
  /** Size and modification time when it was last read to its end; NaN where it has to be looked into again. */
  readSize: number;
  readModifiedMs: number;
  offset: number;
  records: number;
  isVersion2: boolean;
  /** Losses found in it so far. */
  losses: number;
  state: EventFile["state"];
  /** The recorded loss that keeps it from being read on at `offset`: it cannot be opened, or is no record there. */
  stuck: "unreadable" | "lengthCrc" | null;
  /** Whether the store knows it: a file or run comes there with its first record or loss. */
  isStored: boolean;
}

export interface RunState {
  readonly id: number;
  readonly name: string;
  startTimeSec: number | null;
  lastTimeSec: number | null;
  ended: boolean;
  isStored: boolean;
  /** Whether a series got points of a file after points of a later one: not the order in which a scan reads them. */
  isDisordered: boolean;
  /** Whether a SessionLog START was read; null where an earlier process may have read one that left no trace. */
  hasStarted: boolean | null;
  /** Whether something showed that it must be read anew, from the start of its files. */
  isMisread: boolean;
  /** Kinds of series, by tag, that metadata told after their first values: for when the run is read anew. */
  readonly learnedKinds: Map<string, SeriesKind>;
  readonly series: Map<string, SeriesState>;
  readonly files: Map<string, FileState>;
}

export class Catalog {
  readonly runs = new Map<string, RunState>();
  #lastIds = { run: 0, file: 0, series: 0 };

  /** Goes on from what the store holds. Until discovery has looked, every file is without a source. */
  static async load(store: StoreWriter): Promise<Catalog> {
    const catalog = new Catalog();
    catalog.#lastIds = { ...(await store.lastIds()) };
    const runs = new Map<number, RunState>();
    for (const stored of await store.runs()) {
      const run: RunState = {
        ...stored,
        isStored: true,
        isDisordered: false,
        hasStarted: null,
        isMisread: false,
        learnedKinds: new Map(),
        series: new Map(),
        files: new Map(),
      };
      runs.set(run.id, run);
      catalog.runs.set(run.name, run);
    }
    await loadFiles(store, runs);
    for (const series of await store.series()) {
      const run = existing(runs, series.runId);
      run.series.set(series.tag, toSeriesState(series));
      if (series.restarts.some(({ cause }) => cause === "sessionStart")) run.hasStarted = true;
    }
    return catalog;
  }

  addRun(name: string): RunState {
    const run: RunState = {
      id: ++this.#lastIds.run,
      name,
      startTimeSec: null,
      lastTimeSec: null,
      ended: false,
      isStored: false,
      isDisordered: false,
      hasStarted: false,
      isMisread: false,
      learnedKinds: new Map(),
      series: new Map(),
      files: new Map(),
    };
    this.runs.set(name, run);
    return run;
  }

  addFile(run: RunState, source: LogdirFile): FileState {
    const file: FileState = {
      id: ++this.#lastIds.file,
      run,
      source,
      path: source.path,
      identity: "",
      size: 0,
      readSize: Number.NaN,
      readModifiedMs: Number.NaN,
      offset: 0,
      records: 0,
      isVersion2: false,
      losses: 0,
      state: "active",
      stuck: null,
      isStored: false,
    };
    run.files.set(file.path, file);
    return file;
  }

  addSeries(run: RunState, tag: string, { plugin, dataClass }: SeriesKind): SeriesState {
    const series: SeriesState = {
      id: ++this.#lastIds.series,
      tag,
      plugin,
      dataClass,
      count: 0,
      restarts: 0,
      lastStep: null,
      lastFile: null,
    };
    run.series.set(tag, series);
    return series;
  }
}

async function loadFiles(store: StoreWriter, runs: ReadonlyMap<number, RunState>): Promise<void> {
  const lossesOfFile = Map.groupBy(await store.losses(), (loss) => loss.fileId);
  for (const { runId, ...file } of await store.files()) {
    const run = existing(runs, runId);
    const losses = lossesOfFile.get(file.id) ?? [];
    run.files.set(file.path, {
      ...file,
      run,
      source: null,
      readSize: Number.NaN,
      readModifiedMs: Number.NaN,
      losses: losses.length,
      stuck: stuckAt(file.offset, losses),
      isStored: true,
    });
  }
}

function stuckAt(offset: number, losses: readonly DataLoss[]): FileState["stuck"] {
  const kind = losses.find((loss) => loss.byteOffset === offset)?.kind;
  return kind === "unreadable" || kind === "lengthCrc" ? kind : null;
}

function toSeriesState(series: Series): SeriesState {
  const { id, tag, plugin, dataClass, count, lastStep } = series;
  const restarts = series.restarts.length;
  return { id, tag, plugin, dataClass, count, restarts, lastStep, lastFile: null };
}

export function toRun({ id, name, startTimeSec, lastTimeSec, ended }: RunState): Run {
  return { id, name, startTimeSec, lastTimeSec, ended };
}

export function toEventFile(file: FileState): EventFile {
  const { id, path, identity, size, offset, records, state, isVersion2 } = file;
  return { id, runId: file.run.id, path, identity, size, offset, records, state, isVersion2 };
}

/** The store never holds a file or series of a run that it does not hold. */
function existing(runs: ReadonlyMap<number, RunState>, id: number): RunState {
  const run = runs.get(id);
  if (!run) throw new Error(`the index names run ${id} but does not have it`);
  return run;
}
