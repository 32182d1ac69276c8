// What the Time Series tab lists: tags of scalars, histograms and images, with one description a tag.
import type { Series } from "../../../store/store.ts";
import { type Catalog, compareNames } from "../../catalog.ts";
import { toJson } from "../../json.ts";
import { imageCount } from "../images.ts";
import { isKnownVersion } from "../plugin-version.ts";
import { describe } from "../tag-listing.ts";

export function timeSeriesTagsJson(catalog: Catalog): string {
  return toJson({
    scalars: listByRun(catalog, "scalars"),
    histograms: listByRun(catalog, "histograms"),
    images: listByTag(catalog, "images"),
  });
}

function listByRun(catalog: Catalog, plugin: string) {
  const runs = catalog.runsOf(plugin).map(({ run, series }) => {
    const tags = series.filter(isKnownVersion).map(({ tag }) => tag);
    return [run.name, tags.sort(compareNames)];
  });
  return {
    runTagInfo: Object.fromEntries(runs),
    tagDescriptions: describeTags(catalog, plugin),
  };
}

function listByTag(catalog: Catalog, plugin: string) {
  const samples = [...groupByTag(catalog, plugin)].map(([tag, inRuns]) => {
    const entries = inRuns.map(({ run, series }) => [
      run,
      { maxSamplesPerStep: imageCount(series) },
    ]);
    return [tag, Object.fromEntries(entries)];
  });
  return {
    tagDescriptions: describeTags(catalog, plugin),
    tagRunSampledInfo: Object.fromEntries(samples),
  };
}

interface SeriesInRun {
  readonly run: string;
  readonly series: Series;
}

function groupByTag(catalog: Catalog, plugin: string): Map<string, SeriesInRun[]> {
  const all = catalog
    .runsOf(plugin)
    .flatMap(({ run, series }) =>
      series.filter(isKnownVersion).map((one) => ({ run: run.name, series: one })),
    );
  return Map.groupBy(all, ({ series }) => series.tag);
}

function describeTags(catalog: Catalog, plugin: string): Record<string, string> {
  const entries = [...groupByTag(catalog, plugin)].flatMap(([tag, inRuns]) => {
    const described = inRuns.filter(({ series }) => series.description !== "");
    return described.length ? [[tag, describe(combineDescriptions(described))]] : [];
  });
  return Object.fromEntries(entries);
}

/** The one description, or all different ones under headings that name their runs. */
function combineDescriptions(described: readonly SeriesInRun[]): string {
  const byText = Map.groupBy(described, ({ series }) => series.description);
  const texts = [...byText.keys()].sort(compareNames);
  if (texts.length === 1) return texts[0] as string;
  const parts = texts.map((text) => {
    const runs = (byText.get(text) ?? []).map(({ run }) => run).sort(compareNames);
    return `## For run${runs.length > 1 ? "s" : ""}: ${runs.join(", ")}\n${text}`;
  });
  return `# Multiple descriptions\n${parts.join("\n")}`;
}
