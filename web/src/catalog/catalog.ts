// What there is to see: runs and their series, indexed the ways the page asks for them.
import type { Goal, Progress, Runs, SeriesTable } from "@tb-ts/client";
import type { Growth } from "@tb-ts/server/contract";

export type RunInfo = Runs["runs"][number];

/** One run's values of one tag. What grows is written in place by `grow`. */
export interface SeriesInfo {
  readonly id: number;
  readonly run: RunInfo;
  readonly tag: string;
  /** The tag unless its writer named it otherwise. */
  readonly displayName: string;
  /** Sanitised HTML by the server; empty where none was given. */
  readonly description: string;
  readonly plugin: string;
  /** Points so far, superseded ones included. */
  count: number;
  readonly attempts: number;
  lastStep: number | null;
  lastTimeSec: number | null;
  /** Null also where it is not finite. */
  lastValue: number | null;
  /** Of the finite values; null where there is none. */
  min: number | null;
  max: number | null;
  /** Whether the tag's values are meant to fall or to rise; null where its words do not tell. */
  readonly goal: Goal | null;
  readonly samples: number;
}

/** All runs' series of one tag and plugin. */
export interface TagInfo {
  readonly tag: string;
  readonly plugin: string;
  readonly displayName: string;
  /** Sanitised HTML by the server; empty where none was given. */
  readonly description: string;
  readonly series: readonly SeriesInfo[];
  /** Tags of values and of their bounds, where the chart shows those as lines within bands. */
  readonly margins?: readonly {
    readonly value: string;
    readonly lower: string;
    readonly upper: string;
  }[];
}

export interface Catalog {
  readonly logdir: string;
  readonly generation: number;
  readonly progress: Progress | null;
  readonly runs: readonly RunInfo[];
  readonly tags: readonly TagInfo[];
  /** Those with series, and those with files of their own. */
  readonly plugins: ReadonlySet<string>;
  readonly seriesById: ReadonlyMap<number, SeriesInfo>;
}

export const emptyCatalog: Catalog = {
  logdir: "",
  generation: 0,
  progress: null,
  runs: [],
  tags: [],
  plugins: new Set(),
  seriesById: new Map(),
};

/** A tag may be called as what every object inherits. */
function ownOf<T>(values: Readonly<Record<string, T>>, tag: string): T | undefined {
  return Object.hasOwn(values, tag) ? values[tag] : undefined;
}

function seriesOf(runs: ReadonlyMap<number, RunInfo>, table: SeriesTable): SeriesInfo[] {
  return table.id.flatMap((id, row) => {
    const run = runs.get(table.runId[row] as number);
    if (!run) return []; // the run was removed between the two answers; the next change says so
    // The server writes all columns with one entry a series.
    const tag = table.tags[table.tag[row] as number] as string;
    return {
      ...{ id, run, tag, displayName: ownOf(table.displayNames, tag) || tag },
      description: ownOf(table.descriptions, tag) ?? "",
      plugin: table.plugins[table.plugin[row] as number] as string,
      count: table.count[row] as number,
      attempts: table.attempts[row] as number,
      lastStep: table.lastStep[row] ?? null,
      lastTimeSec: table.lastTimeSec[row] ?? null,
      lastValue: table.lastValue[row] ?? null,
      min: table.min[row] ?? null,
      max: table.max[row] ?? null,
      goal: ownOf(table.goals, tag) ?? null,
      samples: table.samples[row] as number,
    };
  });
}

function tagsOf(series: readonly SeriesInfo[]): TagInfo[] {
  const bySeries = Map.groupBy(series, ({ plugin, tag }) => `${plugin}\n${tag}`);
  const tags = [...bySeries.values()].map((members): TagInfo => {
    const { tag, plugin, displayName, description } = members[0] as SeriesInfo; // a group has a member
    return { tag, plugin, displayName, description, series: members };
  });
  return tags.sort((a, b) => compareNames(a.tag, b.tag));
}

const collator = new Intl.Collator("en", { numeric: true });

/** Natural order: `layer2` before `layer10`. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The catalogue of the server's answers; `withFiles` names plugins that have data beside all series. */
export function catalogOf(
  answer: Runs,
  table: SeriesTable,
  withFiles: readonly string[] = [],
): Catalog {
  const runs = answer.runs.toSorted((a, b) => compareNames(a.name, b.name));
  const series = seriesOf(new Map(runs.map((run) => [run.id, run])), table);
  return {
    logdir: answer.logdir,
    generation: table.generation,
    progress: answer.progress,
    runs,
    tags: tagsOf(series),
    plugins: new Set([...series.map(({ plugin }) => plugin), ...withFiles]),
    seriesById: new Map(series.map((item) => [item.id, item])),
  };
}

/** Writes the growth of known series into the catalogue, in place. */
export function grow({ seriesById }: Catalog, grown: readonly Growth[]): void {
  for (const [id, count, lastStep, lastTimeSec, lastValue, min, max] of grown) {
    const series = seriesById.get(id);
    if (series) Object.assign(series, { count, lastStep, lastTimeSec, lastValue, min, max });
  }
}
