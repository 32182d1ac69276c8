// The layout that custom_scalars stores: categories of charts, each naming the tags it draws together.
import type { TagInfo } from "../catalog/catalog.ts";
import { combineTags } from "../catalog/combined-tag.ts";
import type { Margin } from "../charts/margin-lines.ts";

/** A chart as TensorBoard's layout route answers it: lines by regular expression, or values between two bounds. */
export interface LayoutChart {
  readonly title?: string;
  readonly multiline?: { readonly tag?: readonly string[] };
  readonly margin?: { readonly series?: readonly Margin[] };
}

export interface LayoutCategory {
  readonly title?: string;
  readonly chart?: readonly LayoutChart[];
  readonly closed?: boolean;
}

/** No layout is an empty answer. */
export async function fetchLayout(signal: AbortSignal): Promise<readonly LayoutCategory[]> {
  const answer = await fetch("data/plugin/custom_scalars/layout", { signal });
  if (!answer.ok) throw new Error((await answer.text()).slice(0, 300) || answer.statusText);
  const layout = (await answer.json()) as { readonly category?: readonly LayoutCategory[] };
  return layout.category ?? [];
}

/** Which tags a chart draws. Expressions match at a tag's start, as Python's `re.match`; a broken one matches none. */
export function chartTags({ multiline, margin }: LayoutChart): (tag: string) => boolean {
  if (margin) {
    const named = (margin.series ?? []).flatMap(({ value, lower, upper }) => [value, lower, upper]);
    return (tag) => named.includes(tag);
  }
  const expressions = (multiline?.tag ?? []).flatMap(toExpression);
  return (tag) => expressions.some((expression) => expression.test(tag));
}

function toExpression(source: string): RegExp[] {
  try {
    return [new RegExp(`^(?:${source})`)];
  } catch {
    return []; // the card says that nothing matches
  }
}

/** The chart as one tag of many lines, or of values within bands. */
export function chartAsTag(chart: LayoutChart, tags: readonly TagInfo[]): TagInfo {
  const matches = chartTags(chart);
  const title = chart.title || "untitled";
  const drawn = tags.filter(({ plugin, tag }) => plugin === "scalars" && matches(tag));
  const tag = combineTags(`chart ${title}`, title, drawn);
  return chart.margin?.series ? { ...tag, margins: chart.margin.series } : tag;
}
