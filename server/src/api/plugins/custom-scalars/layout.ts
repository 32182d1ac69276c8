// The dashboards of custom charts that runs define, merged into one.
import { tensorboard } from "@tb-ts/proto";
import { compareNames } from "../../catalog.ts";
import { toJson } from "../../json.ts";
import type { PluginContext } from "../../plugin.ts";
import { readReferences, readValues } from "../series-points.ts";
import { tensorOf } from "../tensor-rows.ts";

/** The tag of every run's layout. */
const layoutTag = "custom_scalars__config__";

type Category = tensorboard.Category.$Properties;
type Chart = tensorboard.Chart.$Properties;

interface Titled {
  readonly title: string;
  readonly charts: readonly string[];
  readonly isClosed: boolean;
}

/** All runs' layouts as one, in the order of the runs' names; `{}` where no run has one. */
export async function layoutJson(context: PluginContext): Promise<string> {
  const categories = new Map<string, Titled>();
  const names = (await context.catalog()).runsOf("custom_scalars").map(({ run }) => run.name);
  let version: number | null = null;
  for (const run of names.sort(compareNames)) {
    const layout = await readLayout(context, run);
    version ??= layout?.version ?? null;
    for (const category of layout?.category ?? []) addCategory(categories, category);
  }
  if (version === null) return "{}";
  const parts = [...categories.values()].map(categoryJson);
  return `{"category":[${parts.join(",")}],"version":${version}}`;
}

/** A run's newest layout, or null where it has none that parses. */
async function readLayout(context: PluginContext, run: string) {
  const series = (await context.catalog()).find(run, layoutTag);
  if (series?.plugin !== "custom_scalars") return null;
  const { columns, points } = await readReferences(context, series, "custom_scalars");
  const [value] = await readValues(context, columns, points.slice(-1));
  const tensor = value && tensorOf(value);
  const bytes = tensor?.kind === "strings" ? tensor.data[0] : undefined;
  if (!bytes) return null;
  try {
    return tensorboard.Layout.decode(bytes);
  } catch {
    return null;
  }
}

/** A category of a title that stands there already gives it its further charts. */
function addCategory(categories: Map<string, Titled>, category: Category): void {
  const title = category.title ?? "";
  const known = categories.get(title);
  const charts = (category.chart ?? []).map(chartJson);
  categories.set(title, {
    title,
    charts: [...(known?.charts ?? []), ...charts.filter((one) => !known?.charts.includes(one))],
    isClosed: known?.isClosed ?? category.closed ?? false,
  });
}

function categoryJson({ title, charts, isClosed }: Titled): string {
  return `{"title":${JSON.stringify(title)},"chart":[${charts.join(",")}],"closed":${isClosed}}`;
}

function chartJson({ title, multiline, margin }: Chart): string {
  const content = multiline
    ? { multiline: { tag: multiline.tag ?? [] } }
    : margin && { margin: { series: (margin.series ?? []).map(marginJson) } };
  return toJson({ title: title ?? "", ...content });
}

function marginJson({ value, lower, upper }: tensorboard.MarginChartContent.Series.$Properties) {
  return { value: value ?? "", lower: lower ?? "", upper: upper ?? "" };
}
