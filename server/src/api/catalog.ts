// Runs and series of one generation, arranged for look-up by plugin, run and tag.
import type { DataClass, Run, Series, StoreReader } from "../store/store.ts";

/** All series of one plugin in one run, in the order of their first appearance. */
export interface RunSeries {
  readonly run: Run;
  readonly series: readonly Series[];
}

export interface Catalog {
  readonly generation: number;
  /** TensorBoard's order: by start time, then by name; runs without an event last. */
  readonly runs: readonly Run[];
  readonly runsById: ReadonlyMap<number, Run>;
  /** All of them, those of an unusual data class too, which the look-ups below leave out. */
  readonly series: readonly Series[];
  readonly seriesById: ReadonlyMap<number, Series>;
  /** Names of the plugins that have series. */
  readonly plugins: ReadonlySet<string>;
  /** The runs that hold series of a plugin, in the order of `runs`. */
  runsOf(plugin: string): readonly RunSeries[];
  /** The series of a run (by name) and tag. */
  find(run: string, tag: string): Series | null;
}

function startOf(run: Run): number {
  return run.startTimeSec === null || Number.isNaN(run.startTimeSec)
    ? Number.POSITIVE_INFINITY
    : run.startTimeSec;
}

/** Orders names as Python does, by code point. */
export function compareNames(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function compareRuns(a: Run, b: Run): number {
  const [startA, startB] = [startOf(a), startOf(b)];
  return startA === startB ? compareNames(a.name, b.name) : startA - startB;
}

const classOfPlugin: Readonly<Record<string, DataClass>> = {
  scalars: "scalar",
  images: "blob",
  audio: "blob",
  graphs: "blob",
  graph_run_metadata: "blob",
  graph_run_metadata_graph: "blob",
  graph_keras_model: "blob",
  graph_tagged_run_metadata: "blob",
};

/** A series whose writer gave it another data class than its plugin reads is nothing that the plugin can show. */
function hasUsualClass({ plugin, dataClass }: Series): boolean {
  const usual = classOfPlugin[plugin];
  return usual === undefined ? dataClass !== "scalar" : dataClass === usual;
}

/** Arranges what a store answered. */
function arrangeCatalog(
  generation: number,
  storedRuns: readonly Run[],
  series: readonly Series[],
): Catalog {
  const runs = [...storedRuns].sort(compareRuns);
  const runsById = new Map(runs.map((run) => [run.id, run]));
  const runIds = new Map(runs.map((run) => [run.name, run.id]));
  const usual = series.filter(hasUsualClass);
  const byPlugin = Map.groupBy(usual, (one) => one.plugin);
  const byRun = new Map<number, Map<string, Series>>();
  for (const one of usual) {
    const tags = byRun.get(one.runId) ?? new Map<string, Series>();
    byRun.set(one.runId, tags.set(one.tag, one));
  }
  return {
    generation,
    runs,
    runsById,
    series,
    seriesById: new Map(series.map((one) => [one.id, one])),
    plugins: new Set(byPlugin.keys()),
    runsOf(plugin) {
      const groups = Map.groupBy(byPlugin.get(plugin) ?? [], (one) => one.runId);
      return runs.flatMap((run) => {
        const found = groups.get(run.id);
        return found ? [{ run, series: found }] : [];
      });
    },
    find(run, tag) {
      const id = runIds.get(run);
      return (id === undefined ? null : byRun.get(id)?.get(tag)) ?? null;
    },
  };
}

/** A function that answers the current catalog and arranges it once a generation. */
export function createCatalogSource(reader: StoreReader): () => Promise<Catalog> {
  let kept: { readonly generation: number; readonly catalog: Promise<Catalog> } | null = null;
  return async () => {
    const generation = await reader.generation();
    if (kept?.generation !== generation) kept = { generation, catalog: read(generation) };
    return kept.catalog;
  };

  /** Arranges what the store has; what failed is not kept. */
  async function read(generation: number): Promise<Catalog> {
    try {
      const [runs, series] = await Promise.all([reader.runs(), reader.series()]);
      return arrangeCatalog(generation, runs, series);
    } catch (error) {
      kept = null;
      throw error;
    }
  }
}
