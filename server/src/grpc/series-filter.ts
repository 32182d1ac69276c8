// Which series a request of the data provider means: a plugin's, of one data class, of some runs and tags.
import { int64ToNumber, type tensorboard } from "@tb-ts/proto";
import type { Catalog } from "../api/catalog.ts";
import type { DataClass, Series } from "../store/store.ts";
import { GrpcError, grpcStatus } from "./grpc-frame.ts";

export interface SeriesRequest {
  readonly pluginFilter?: tensorboard.data.PluginFilter.$Properties | null;
  readonly runTagFilter?: tensorboard.data.RunTagFilter.$Properties | null;
  readonly downsample?: tensorboard.data.Downsample.$Properties | null;
}

/** Runs that hold any such series, with them. An absent filter lets all through, an empty one none. */
export function selectSeries(
  catalog: Catalog,
  { pluginFilter, runTagFilter }: SeriesRequest,
  dataClass: DataClass,
): { runName: string; series: Series[] }[] {
  if (!pluginFilter) throw new GrpcError(grpcStatus.invalidArgument, "must specify plugin_filter");
  const hasRun = nameFilter(runTagFilter?.runs);
  const hasTag = nameFilter(runTagFilter?.tags);
  return catalog.runsOf(pluginFilter.pluginName ?? "").flatMap(({ run, series }) => {
    if (!hasRun(run.name)) return [];
    const found = series.filter((one) => one.dataClass === dataClass && hasTag(one.tag));
    return found.length ? [{ runName: run.name, series: found }] : [];
  });
}

function nameFilter(filter: { readonly names?: string[] | null } | null | undefined) {
  if (!filter) return () => true;
  const names = new Set(filter.names ?? []);
  return (name: string) => names.has(name);
}

/** Most points of a series that are wanted; 0 wants none. */
export function pointLimit({ downsample }: SeriesRequest): number {
  if (!downsample) throw new GrpcError(grpcStatus.invalidArgument, "must specify downsample");
  const limit = int64ToNumber(downsample.numPoints ?? 0);
  if (limit < 0) throw new GrpcError(grpcStatus.invalidArgument, "num_points must not be negative");
  return limit;
}
