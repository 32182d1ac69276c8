// The `tags` routes: what series of a plugin there are, by run and tag, with their rendered descriptions.
import type { Series } from "../../store/store.ts";
import type { Catalog } from "../catalog.ts";
import { markdownToSafeHtml } from "./markdown/index.ts";
import { isKnownVersion } from "./plugin-version.ts";

/** `{run: {tag: entry}}` of a plugin's series; those of a newer format than ours are left out, their runs are not. */
export function listTags<T>(
  catalog: Catalog,
  plugin: string,
  entryOf: (series: Series) => T,
): Record<string, Record<string, T>> {
  const runs = catalog.runsOf(plugin).map(({ run, series }) => {
    const entries = series.filter(isKnownVersion).map((one) => [one.tag, entryOf(one)]);
    return [run.name, Object.fromEntries(entries)];
  });
  // fromEntries makes own properties of any name, `__proto__` too.
  return Object.fromEntries(runs);
}

/** The entry that most plugins list. */
export function describeSeries(series: Series): { displayName: string; description: string } {
  return {
    displayName: series.displayName,
    description: describe(series.description),
  };
}

/** Descriptions rendered before: the same text stands on the tag of every run, and is listed with every commit. */
const rendered = new Map<string, string>();
const maxRendered = 10_000;

/** A description as safe HTML; nothing for nothing. */
export function describe(source: string): string {
  if (source === "") return "";
  const known = rendered.get(source);
  if (known !== undefined) return known;
  if (rendered.size >= maxRendered) rendered.clear();
  const html = markdownToSafeHtml(source);
  rendered.set(source, html);
  return html;
}
