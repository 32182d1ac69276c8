// Which graphs and profiles there are, by run and tag.
import type { Catalog } from "../../catalog.ts";
import { toJson } from "../../json.ts";

/** Names under which graphs and profiles are kept. */
export const graphPlugins = {
  runGraph: "graphs",
  taggedRunMetadata: "graph_tagged_run_metadata",
  functionGraph: "graph_run_metadata_graph",
  functionGraphAndProfile: "graph_run_metadata",
  kerasModel: "graph_keras_model",
} as const;

/** The tag of a run's own graph. */
export const runGraphTag = "__run_graph__";

interface TagInfo {
  readonly tag: string;
  conceptual_graph: boolean;
  op_graph: boolean;
  profile: boolean;
}

interface RunInfo {
  readonly run: string;
  readonly tags: Map<string, TagInfo>;
  run_graph: boolean;
}

/** What TensorFlow writes as the version of these plugins' data: the digit, as text. */
function isVersion1(content: Uint8Array): boolean {
  return content.length === 1 && content[0] === 0x31;
}

export function graphInfoJson(catalog: Catalog): string {
  const infos = new Map<string, RunInfo>();
  addTagged(infos, catalog, graphPlugins.functionGraph, { op_graph: true });
  addTagged(infos, catalog, graphPlugins.functionGraphAndProfile, {
    op_graph: true,
    profile: true,
  });
  addTagged(infos, catalog, graphPlugins.kerasModel, { conceptual_graph: true });
  for (const { run, series } of catalog.runsOf(graphPlugins.runGraph)) {
    if (series.some(({ tag }) => tag === runGraphTag)) infoOf(infos, run.name).run_graph = true;
  }
  addTagged(infos, catalog, graphPlugins.taggedRunMetadata, { profile: true });
  const entries = [...infos].map(([run, info]) => [
    run,
    { ...info, tags: Object.fromEntries(info.tags) },
  ]);
  return toJson(Object.fromEntries(entries));
}

function addTagged(
  infos: Map<string, RunInfo>,
  catalog: Catalog,
  plugin: string,
  has: Partial<TagInfo>,
): void {
  for (const { run, series } of catalog.runsOf(plugin)) {
    for (const { tag, pluginContent } of series) {
      if (plugin !== graphPlugins.taggedRunMetadata && !isVersion1(pluginContent)) continue;
      const { tags } = infoOf(infos, run.name);
      const known = tags.get(tag) ?? {
        tag,
        conceptual_graph: false,
        op_graph: false,
        profile: false,
      };
      tags.set(tag, { ...known, ...has });
    }
  }
}

function infoOf(infos: Map<string, RunInfo>, run: string): RunInfo {
  const known = infos.get(run);
  if (known) return known;
  const info: RunInfo = { run, tags: new Map(), run_graph: false };
  infos.set(run, info);
  return info;
}
