// The scalars that belong to a node: those of its name, and of names within it.
import type { Catalog, SeriesInfo } from "../../catalog/catalog.ts";
import { leafName } from "../model/strict-names.ts";

/** A node's name as its summaries write it: the operation `a/(a)` beside the scope `a` is `a`. */
export function plainName(name: string): string {
  const leaf = leafName(name);
  const scope = name.slice(0, Math.max(0, name.length - leaf.length - 1));
  return leaf === `(${leafName(scope)})` ? scope : name;
}

/**
 * Series of the runs whose tag is the node's name or lies within it; the node's own name first, then by tag
 * and run as the catalogue has them.
 */
export function scalarsOf(
  catalog: Pick<Catalog, "tags">,
  runs: ReadonlySet<string>,
  nodeName: string,
): SeriesInfo[] {
  const name = plainName(nodeName);
  if (name === "") return [];
  const tags = catalog.tags.filter(
    ({ tag, plugin }) => plugin === "scalars" && (tag === name || tag.startsWith(`${name}/`)),
  );
  tags.sort((a, b) => Number(b.tag === name) - Number(a.tag === name));
  return tags.flatMap(({ series }) => series.filter(({ run }) => runs.has(run.name)));
}

/** The tag filter that leaves exactly the scalars of a node. */
export function filterFor(nodeName: string): string {
  return `^${plainName(nodeName).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(/|$)`;
}

/** Points `x,y x,y …` of a curve in a box: finite values only, every so many, the last one always. */
export function sparkline(values: Float64Array, width: number, height: number): string {
  const finite = values.filter(Number.isFinite);
  const stride = Math.max(1, Math.ceil(finite.length / width));
  const shown = finite.filter((_, at) => (finite.length - 1 - at) % stride === 0);
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of shown) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const room = most - least || 1;
  const step = width / Math.max(1, shown.length - 1);
  return Array.from(shown, (value, at) => {
    const y = most === least ? height / 2 : height * (1 - (value - least) / room);
    return `${(at * step).toFixed(1)},${y.toFixed(1)}`;
  }).join(" ");
}
