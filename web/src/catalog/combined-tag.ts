// Several tags as one, for charts that draw them together.
import type { SeriesInfo, TagInfo } from "./catalog.ts";

/** A line a run and tag, named and coloured by both. `key` stands for the chart in the address. */
export function combineTags(key: string, title: string, tags: readonly TagInfo[]): TagInfo {
  const series = tags.flatMap((tag) => tag.series.map(withTagInName));
  return { tag: key, plugin: "scalars", displayName: title, description: "", series };
}

function withTagInName(series: SeriesInfo): SeriesInfo {
  return { ...series, run: { ...series.run, name: `${series.run.name} · ${series.tag}` } };
}
