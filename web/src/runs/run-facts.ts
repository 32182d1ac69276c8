// What is known of each run beyond its name: from its own record, its series, its session and its user.
import type { Curation, HParams } from "@tb-ts/client";
import type { Flag } from "../app-state.ts";
import type { Catalog, RunInfo, SeriesInfo } from "../catalog/catalog.ts";

export type HParamValue = number | string | boolean;

export interface RunFacts {
  readonly run: RunInfo;
  readonly startTimeSec: number | null;
  readonly durationSec: number | null;
  /** Greatest last step of its scalar series. */
  readonly lastStep: number | null;
  /** Its scalar series by tag. */
  readonly metrics: ReadonlyMap<string, SeriesInfo>;
  readonly hparams: Readonly<Record<string, HParamValue>>;
  /** The user's labels. */
  readonly labels: readonly string[];
  /** What the watch rules found in its series, with their tags. */
  readonly flags: readonly { readonly tag: string; readonly flag: Flag }[];
}

/** What is known beside the catalogue. */
export interface RunSources {
  readonly hparams: HParams["runs"];
  readonly flags: ReadonlyMap<number, readonly Flag[]>;
  readonly curation: Curation;
}

function duration({ startTimeSec, lastTimeSec }: RunInfo): number | null {
  return startTimeSec === null || lastTimeSec === null ? null : lastTimeSec - startTimeSec;
}

function lastStepOf(series: readonly SeriesInfo[]): number | null {
  const steps = series.flatMap(({ lastStep }) => lastStep ?? []);
  return steps.length > 0 ? steps.reduce((a, b) => Math.max(a, b)) : null;
}

/** Facts by run id, as of now: what grows is read again at each call. */
export function factsOf(
  { runs, seriesById }: Catalog,
  { hparams, flags, curation }: RunSources,
): ReadonlyMap<number, RunFacts> {
  const scalars = [...seriesById.values()].filter(({ plugin }) => plugin === "scalars");
  const byRun = Map.groupBy(scalars, ({ run }) => run.id);
  const facts = (run: RunInfo): RunFacts => {
    const series = byRun.get(run.id) ?? [];
    return {
      ...{ run, startTimeSec: run.startTimeSec, durationSec: duration(run) },
      lastStep: lastStepOf(series),
      metrics: new Map(series.map((one) => [one.tag, one])),
      hparams: hparams[run.name] ?? {},
      labels: curation.runs[run.name]?.tags ?? [],
      flags: series.flatMap(({ id, tag }) => (flags.get(id) ?? []).map((flag) => ({ tag, flag }))),
    };
  };
  return new Map(runs.map((run) => [run.id, facts(run)]));
}
